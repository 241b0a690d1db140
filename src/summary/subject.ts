import type { ActorRef } from '../domain/claim.ts'
import type { ParsedText } from '../domain/sentence.ts'
import type { Span } from '../domain/span.ts'
import { SHARE_ALONE, SHARE_OF_NAMED, SOME_ALONE } from '../lexicon/shares.ts'
import { asSubject } from './as-subject.ts'
import { inOneLine } from './one-line.ts'

const LONGEST_SHARE = 60
/** “*10* voters”: how many they were elsewhere. */
const COUNT = /^[\d,]+ /u
const IN_TEN = / (?:in|out of) /u
/** Those of whom none did it: the speaker's name would say that all did. */
const NONE = /^(?:neither .+ nor|none of|no(?! one\b)) \p{L}/iu
/** Two who are meant, of whom a negated act tells well enough that they did not do it. */
const NEITHER = /^neither \p{L}/iu
/** “*Each side* blames the other”. */
const EACH = /^each \p{Ll}+$/iu

/**
 * Who a summary says did it: the speaker by name; `neither Taipei nor Beijing` where it says that nobody did. Of a share of them the share stays, as the claim is not made by all: “*few voters*
 * believe it”, “*only a third of voters* had heard of him”.
 */
export function subjectOf(parsed: ParsedText, source: Span | null, speaker: ActorRef | null, negated: boolean): string {
  if (source === null) return speaker?.name ?? 'Someone unnamed'
  const words = inOneLine(parsed.text, source)
  const isNone = NONE.test(words) || (!negated && NEITHER.test(words))
  if (speaker === null || isNone || EACH.test(words)) return asSubject(words)
  const counted = words.split(',')[0]!
  if (counted.length > LONGEST_SHARE) return speaker.name
  const share = SHARE_ALONE.exec(counted)?.groups?.share
  // “*Six in ten* respondents”, “*a third of* respondents”.
  if (share !== undefined && speaker.kind !== 'person')
    return `${share} ${IN_TEN.test(share) ? speaker.name.replace(COUNT, '') : `of ${speaker.name}`}`
  const some = SOME_ALONE.exec(counted)?.groups?.some
  if (some !== undefined && speaker.kind === 'group') return `${some} ${speaker.name.replace(COUNT, '')}`
  return SHARE_OF_NAMED.test(counted) ? counted : speaker.name
}
