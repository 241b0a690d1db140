import type { Span } from '../../domain/span.ts'
import { isGivenName } from '../../lexicon/is-given-name.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import type { Discourse } from '../discourse.ts'
import type { Phrase } from '../phrases/phrase.ts'

/** At most two words in small letters, of which none brings in somebody else. */
const BETWEEN = /^ (?:[\p{Ll}-]+ ){1,2}$/u
const LINKS = wordSet(
  'and, as, at, behind, but, by, for, from, in, like, near, nor, of, on, or, over, than, to, under, via, with',
)

/**
 * `House Ethics Committee ranking Democrat | Elijah Trask`, `Whitlow aide | Jeff Weaver`: the person whose name a source ends in,
 * right behind what the person is, where the tagger takes a word between for none of a phrase; and of `the wall | Paul Berg`, who
 * *wants* the wall. The name's index, or null.
 * @param inside phrases of the source, in order
 */
export function closingName(inside: readonly number[], span: Span, { parsed, phrases }: Discourse): number | null {
  if (inside.length < 2) return null
  const [described, name] = inside.slice(0, 2).map((at) => phrases.list[at]!) as [Phrase, Phrase]
  if (name.form !== 'name' || name.kind !== 'person' || name.sentence !== described.sentence) return null
  const between = parsed.text.slice(described.end, name.start)
  const isOwnClause = between === ' ' && described.kind === 'thing' && described.determiner !== 'none'
  return isOwnClause || (name.end >= span.end && isDescribed(described, name, between)) ? inside[1]! : null
}

function isDescribed({ determiner, kind, form }: Phrase, { name }: Phrase, between: string): boolean {
  if (determiner !== 'none' || kind === 'person' || form === 'pronoun') return false
  if (!isGivenName(name!.words[0]!.toLowerCase())) return false
  return BETWEEN.test(between) && !between.split(' ').some((word) => LINKS.has(word))
}
