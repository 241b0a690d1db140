import type { Candidate } from '../candidates.ts'
import type { Put } from './put.ts'

/** What stands for the place among the doers of one who is none, and where nobody is known to have done anything. */
const NOT_HE = -1
const NOBODY = -2

/** Whether the candidate did what the claim speaks of (`condemned the deployment`), and how many did such things. */
export function putDoing({ entity }: Candidate, doers: readonly number[], put: Put): void {
  put(doers.length === 0 ? NOBODY : Math.max(NOT_HE, doers.indexOf(entity)))
  put(doers.length)
}
