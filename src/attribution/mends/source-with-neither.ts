import type { Mend } from './mend.ts'

/** “[*Neither Taipei nor Beijing*] has responded”: without its first word the source would be two who did. */
export const sourceWithNeither: Mend = ({ columns: { tokens } }, claim) => {
  const source = claim.source.interval
  if (!source || source.first === 0 || tokens[source.first - 1]?.norm !== 'neither') return claim
  return { ...claim, source: { ...claim.source, interval: { first: source.first - 1, last: source.last } } }
}
