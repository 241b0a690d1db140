/** True for what begins with a letter; nearly all words begin with one from a to z. */
export function isWord(norm: string): boolean {
  const first = norm.charCodeAt(0)
  return (first >= 97 && first <= 122) || /^\p{L}/u.test(norm)
}
