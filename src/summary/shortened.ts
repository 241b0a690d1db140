/** How many characters of a content a summary shows at most. */
export const LONGEST_CONTENT = 200

/** Cuts at a word and closes the quotation mark that the cut, or the claim's own edge, left open. */
export function shortened(content: string): string {
  const whole = content.length <= LONGEST_CONTENT
  const cut = whole
    ? content
    : `${content.slice(0, content.lastIndexOf(' ', LONGEST_CONTENT) + 1 || LONGEST_CONTENT).trimEnd()} …`
  const opened = cut.split('“').length - cut.split('”').length
  // “An opening mark of one kind and a closing one of the other": a pair all the same.
  if (opened !== 0 && cut.split('"').length % 2 === 0) return cut
  if (opened > 0) return `${cut}”`
  if (opened < 0) return cut.replace(/^(that\s)?/u, '$1“')
  return (cut.split('"').length - 1) % 2 === 1 ? (/^"|\s"/.test(cut) ? `${cut}"` : `"${cut}`) : cut
}
