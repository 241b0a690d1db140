import type { ClaimType } from '../../../domain/claim-type.ts'
import type { TypeContext } from '../context.ts'

/** What a rule says: the type it sees and why, in words that a developer understands. */
export type Vote = {
  readonly type: ClaimType
  readonly why: string
  /** True where the construction decides, and training has too few examples to learn that. */
  readonly sure?: boolean
  /** Types that the construction rules out, whatever its words are like. */
  readonly never?: readonly ClaimType[]
}

/** A construction that tells the type. `weight` is what its vote counts in log-odds before training corrects it. */
export type TypeRule = {
  readonly name: string
  readonly weight: number
  readonly vote: (context: TypeContext) => Vote | null
}
