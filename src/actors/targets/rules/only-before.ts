import type { Candidate } from '../candidates.ts'

/** True of one whom the claim itself does not mention. */
export const isOnlyBefore = ({ place }: Candidate): boolean => /^(answered|carried|nearby|prominent)$/.test(place)
