/** The words of a name that count when names are compared: as the gold files' scorer does. */
function words(name: string | null): string[] {
  return (name ?? '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim()
    .split(' ')
    .filter(Boolean)
}

/** True if one name's words are among the other's and the last is the same: `Clinton` and `Hillary Clinton`. */
export function sameName(a: string | null, b: string | null): boolean {
  const [x, y] = [words(a), words(b)]
  if (x.length === 0 || y.length === 0) return x.length === y.length
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  return short.at(-1) === long.at(-1) && short.every((word) => long.includes(word))
}
