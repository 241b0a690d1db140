import { holderBehindSetting } from '../../../lexicon/behind-setting.ts'
import { type Mend, withSource } from '../mend.ts'

/** “*On live television* [*Lund*] attacked the plan”: where or when somebody speaks is no part of who does. */
export const sourceBehindSetting: Mend = ({ columns: { tokens } }, claim) => {
  const source = claim.source.interval
  if (!source || source.last >= claim.cue.first) return claim
  const start = holderBehindSetting(tokens, source.first, source.last)
  return start > source.first ? withSource(claim, { first: start, last: source.last }) : claim
}
