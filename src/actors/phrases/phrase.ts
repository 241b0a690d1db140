import type { ActorKind } from '../../domain/actor.ts'
import type { Span } from '../../domain/span.ts'

export type Gender = 'male' | 'female' | 'neuter' | 'unknown'
export type PhraseForm = 'name' | 'noun' | 'pronoun'

/** A proper name: its words as printed, without titles and without what describes its bearer. */
export type ProperName = {
  readonly words: readonly string[]
  /** `Mr.`, `Pope`; the words before the name that say its bearer's office are the phrase's role. */
  readonly title: string | null
  /** `Joric` of `Jose "Joric" Ilustre`. */
  readonly nickname?: string | undefined
}

/** A noun phrase of one sentence that may refer to an actor. Token indexes count within the sentence. */
export type Phrase = Span & {
  readonly sentence: number
  readonly first: number
  /** Index of the head token, the last of the phrase's core. */
  readonly head: number
  readonly form: PhraseForm
  readonly kind: ActorKind | 'place' | 'thing'
  readonly gender: Gender
  readonly plural: boolean
  readonly name: ProperName | null
  /** What the phrase says its referent is: `Russia's deputy foreign minister`, `Republican presidential candidate`. */
  readonly role: string | null
  /** The head noun in its dictionary form, or the name's last word in lower case. */
  readonly lemma: string
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'none'
  /** Index, in the article's list of phrases, of the phrase in the possessive before this one's head. */
  readonly possessor: number | null
  /** Index, in the article's list of phrases, of the phrase that this one is in apposition to. */
  readonly apposition: number | null
  /** Looks like the subject of its clause. */
  readonly subject: boolean
  /** The country that an adjective, possessive or affiliation in the phrase names: its ISO code, or its name where it has none. */
  readonly country: string | null
}
