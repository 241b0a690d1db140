import type { Filter } from './filter.ts'

/** How far behind its cue a content is looked at for words outside of the cue's quotation. */
const REACH = 60

/** “‘We *asked* last week,’ said Vance. ‘I …’”: who speaks in a quotation does not speak of what stands around it. */
export const aroundOwnQuotation: Filter = ({ columns: { quote, word } }, { head, cue, content }) => {
  const { first, last } = content.interval!
  if (quote[head] === 0 || first >= cue.first || last <= cue.last || quote[first] !== quote[head]) return false
  for (let p = cue.last + 1; p <= Math.min(last, cue.last + REACH); p++)
    if (word[p] && quote[p] !== quote[head]) return true
  return false
}
