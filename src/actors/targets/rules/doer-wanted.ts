import type { Attribution } from '../../../domain/attribution.ts'
import { firstEndingAfter } from '../../../domain/bisect.ts'
import type { ClaimType } from '../../../domain/claim-type.ts'
import type { TaggedToken } from '../../../domain/token.ts'
import type { Discourse } from '../../discourse.ts'
import { entityAt } from '../../entity.ts'

const WANTING: ReadonlySet<ClaimType> = new Set<ClaimType>(['demand', 'proposal', 'request'])
/** Verbs behind which somebody is to do what is said, without *should*. */
const WITHOUT_SHOULD =
  /^(ask|advise|advocate|demand|insist|mandate|order|plead|propose|recommend|request|require|suggest|urge)$/
/** What is wished to somebody more than of him: `people should have a say`. */
const NO_DEED = /^(be|benefit|die|feel|get|have|keep|know|live|lose|receive|remain|see|stay|suffer|win)$/
/** How far from its beginning the content's first phrase stands: `“that `. */
const NEAR = 6

/** Index of the phrase for a known actor who is to do what is wanted: `that | NATO | withdraw`, `| the bank | must pay`; null for none. */
export function doerWanted(
  { content: [first], type, cueLemma }: Attribution,
  { parsed, phrases: { list }, registry }: Discourse,
): number | null {
  if (!WANTING.has(type)) return null
  let at = firstEndingAfter(list, first!.start)
  while (list[at + 1]?.possessor === at) at++
  const phrase = list[at]
  if (!phrase || phrase.start < first!.start || phrase.start - first!.start > NEAR || phrase.end > first!.end)
    return null
  const entity = entityAt(registry, at)
  const isKnown = entity && (entity.words.length > 0 || /^(country|organization)$/.test(entity.kind))
  return isKnown && isToAct(parsed.sentences[phrase.sentence]!.tokens, phrase.head + 1, cueLemma) ? at : null
}

/** `should pay`, `must not pay`, `has to pay`, and behind a verb that asks for it `pay`. */
function isToAct(tokens: readonly TaggedToken[], start: number, cue: string): boolean {
  let at = start
  const skip = () => {
    while (tokens[at]?.upos === 'ADV' || tokens[at]?.norm === 'not') at++
  }
  skip()
  const isModal = /^(must|ought|should|has|have|needs?)$/.test(tokens[at]?.norm ?? '')
  const needsTo = isModal && !/^(must|should)$/.test(tokens[at]!.norm)
  if (isModal) at++
  skip()
  if (needsTo && tokens[at++]?.norm !== 'to') return false
  const verb = tokens[at]
  if (verb?.upos !== 'VERB' || NO_DEED.test(verb.lemma)) return false
  return isModal ? verb.xpos === 'VB' : WITHOUT_SHOULD.test(cue) && /^VBP?$/.test(verb.xpos)
}
