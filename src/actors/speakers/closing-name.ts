import type { Span } from '../../domain/span.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import type { Discourse } from '../discourse.ts'
import { isGivenName } from '../names/given-name.ts'
import type { Phrase } from '../phrases/phrase.ts'

/** At most two words in small letters, of which none brings in somebody else. */
const BETWEEN = /^ (?:[\p{Ll}-]+ ){1,2}$/u
const LINKS = wordSet(
  'and, as, at, behind, but, by, for, from, in, like, near, nor, of, on, or, over, than, to, under, via, with',
)

/**
 * `House Ethics Committee ranking Democrat | Elijah Trask`, `Whitlow aide | Jeff Weaver`: the person whose name a source ends in,
 * right behind what the person is, where the tagger takes a word between for none of a phrase; the name's index, or null.
 * @param inside phrases of the source, in order
 */
export function closingName(inside: readonly number[], span: Span, { parsed, phrases }: Discourse): number | null {
  if (inside.length !== 2) return null
  const [described, name] = inside.map((at) => phrases.list[at]!) as [Phrase, Phrase]
  if (described.determiner !== 'none' || described.kind === 'person' || described.form === 'pronoun') return null
  if (name.form !== 'name' || name.kind !== 'person' || !isGivenName(name.name!.words[0]!.toLowerCase())) return null
  if (name.end < span.end || name.sentence !== described.sentence) return null
  const between = parsed.text.slice(described.end, name.start)
  return BETWEEN.test(between) && !between.split(' ').some((word) => LINKS.has(word)) ? inside[1]! : null
}
