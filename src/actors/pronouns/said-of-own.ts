import { VERBS } from '../../lexicon/cues.ts'
import { agrees } from '../agreement.ts'
import type { Sieve } from '../discourse.ts'

/** `Robles said his government had protested`: what opens what somebody says, in other words than theirs, and is *his*, is the speaker's own. */
export const saidOfOwn: Sieve = (
  phrase,
  at,
  { parsed, phrases, registry, attributions, saidIn, quotationOf, speakers },
) => {
  const owned = phrases.list[at + 1]
  const claim = attributions[saidIn[at]!]
  if (owned?.possessor !== at || !owned.subject || !claim?.source || quotationOf[at]! >= 0) return null
  if (!VERBS.get(claim.cueLemma)?.sense.frames?.includes('that')) return null
  if (claim.source.end > claim.cue.start || claim.sentence !== phrase.sentence) return null
  const { start } = claim.content[0]!
  if (start < claim.cue.end || !/^(?:that )?$/u.test(parsed.text.slice(start, phrase.start))) return null
  const speaker = speakers[saidIn[at]!]
  if (!speaker) return null
  const { norm } = parsed.sentences[phrase.sentence]!.tokens[phrase.head]!
  return agrees(norm, registry.entities[speaker.entity]!) ? speaker.entity : null
}
