import { AUX, type Columns, VERB } from './columns.ts'

/** True where a verb or an auxiliary, finite or not, stands from one position to another, both included. */
export function hasAnyVerb({ upos }: Columns, from: number, to: number): boolean {
  for (let p = from; p <= to; p++) if (upos[p] === VERB || upos[p] === AUX) return true
  return false
}
