import type { ActorRef } from '../domain/claim.ts'
import type { ClaimType } from '../domain/claim-type.ts'
import type { ContentForm } from './content-form.ts'
import { shortened } from './shortened.ts'

/** The claim that one answers: its type, and who made it. */
export type Answered = { readonly by: ActorRef; readonly type: ClaimType }

/** Everything that the line of a claim is made of, its speaker's name apart. */
export type Line = {
  readonly type: ClaimType
  readonly cueLemma: string
  /** The cue as it stands, in one line. */
  readonly cue: string
  readonly isVerb: boolean
  /** The cue as it goes with the name of who acted, where the content goes on behind it; else null. */
  readonly own: string | null
  readonly goesOn: boolean
  /** Who was told, in the article's words: “promised *voters* that he would go”; else null. */
  readonly hearer: string | null
  readonly content: string
  readonly form: ContentForm
  /** How many spans the content has. */
  readonly pieces: number
  /** The words that the content opens with where these are all that the claim is at. */
  readonly opening: string | null
  readonly targets: readonly ActorRef[]
  readonly answered: Answered | null
  /** True where what is told did not happen. */
  readonly negated: boolean
}

/** A verb and what follows it; a colon stands before what no sentence goes on with: a quotation, or what stood before its verb. */
export const joined = (verb: string, { content, form, goesOn }: Line): string =>
  `${verb}${form === 'quotation' || !goesOn ? ':' : ''} ${shortened(content)}`
