import { type Mend, withSource } from './mend.ts'

/** `19:40`, `7.40` */
const TIME = /^\d{1,2}[:.]\d{2}$/u

/** “19:40 [*Interior ministry*] denies”: the time that opens an entry of a live blog is nobody. */
export const sourceAfterTime: Mend = ({ columns: { tokens } }, claim) => {
  const source = claim.source.interval
  if (!source || source.first === source.last || !TIME.test(tokens[source.first]!.text)) return claim
  return withSource(claim, { first: source.first + 1, last: source.last })
}
