import { type Mend, withSource } from '../mend.ts'

/** “[*Neither Taipei nor Beijing*] has responded”: without its first word the source would be two who did. */
export const sourceWithNeither: Mend = ({ columns: { tokens } }, claim) => {
  const source = claim.source.interval
  if (!source || tokens[source.first - 1]?.norm !== 'neither') return claim
  return withSource(claim, { first: source.first - 1, last: source.last })
}
