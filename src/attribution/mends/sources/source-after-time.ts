import type { TaggedToken } from '../../../domain/token.ts'
import { isWeekday } from '../../../lexicon/calendar.ts'
import { type Mend, withSource } from '../mend.ts'

/** `19:40`, `7.40` */
const TIME = /^\d{1,2}[:.]\d{2}$/u

const isTime = ({ text, norm }: TaggedToken) => TIME.test(text) || isWeekday(norm)

/** “19:40 [*Interior ministry*] denies”, “earlier Thursday [*the envoy*] said”: the time of an entry of a live blog, or of a sentence, is nobody. */
export const sourceAfterTime: Mend = ({ columns: { tokens } }, claim) => {
  const source = claim.source.interval
  if (!source || source.first === source.last || !isTime(tokens[source.first]!)) return claim
  return withSource(claim, { first: source.first + 1, last: source.last })
}
