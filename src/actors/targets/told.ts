import type { Attribution } from '../../domain/attribution.ts'
import { firstEndingAfter } from '../../domain/bisect.ts'
import { contains } from '../../domain/span.ts'
import type { Discourse } from '../discourse.ts'

/**
 * `told | Rudd | that …`, `promised | voters | a tax cut`: the one to whom something is said, right behind the cue, who need
 * not be the one against whom it is said. Index of the phrase; null for none.
 */
export function toldIn({ cue, content, source, sentence }: Attribution, { parsed, phrases }: Discourse): number | null {
  const { list } = phrases
  let at = firstEndingAfter(list, cue.end)
  // `told | his | wife`
  if (list[at + 1]?.possessor === at) at++
  const phrase = list[at]
  if (!phrase || phrase.sentence !== sentence || phrase.start < cue.end) return null
  if (parsed.text.slice(cue.end, phrase.start).trim() !== '' && list[phrase.possessor ?? -1] === undefined) return null
  if (source && contains(source, phrase)) return null
  const isGiven = parsed.sentences[sentence]!.tree?.labels[phrase.head] === 'iobj'
  return isGiven || !content.some((span) => contains(span, phrase)) ? at : null
}
