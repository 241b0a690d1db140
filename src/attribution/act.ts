import type { Attribution } from '../domain/attribution.ts'
import { ADJECTIVES, NOUNS, VERBS } from '../lexicon/cues.ts'
import type { Relation } from './relations.ts'

/** Tells the act of a relation: its type, whether it is negated or hedged, and the form of quotation. */
export function actOf({ cueLemma }: Relation): Pick<Attribution, 'type' | 'negated' | 'hedged' | 'quotation'> {
  const cue = VERBS.get(cueLemma) ?? NOUNS.get(cueLemma) ?? ADJECTIVES.get(cueLemma)
  return { type: cue?.type ?? 'statement', negated: false, hedged: false, quotation: 'indirect' }
}
