import type { Entity } from './entity.ts'
import { type PronounFeatures, pronounFeatures } from './phrases/pronoun.ts'

/** `Monsanto`, `Verizon`: one capitalised word that nothing shows to be a person's name. */
export const mayBeBody = ({ words, gender, heads, plural }: Entity): boolean =>
  words.length === 1 && gender !== 'male' && gender !== 'female' && heads.size === 0 && !plural

/** True if a third-person pronoun may refer to the entity by gender, number and kind. */
export function agrees(norm: string, entity: Entity): boolean {
  return agreesWith(pronounFeatures(norm), entity)
}

/** The same of a pronoun with these features; none is one without. */
export function agreesWith(features: PronounFeatures | undefined, entity: Entity): boolean {
  if (features?.person !== 3) return false
  if (features.plural) return entity.kind === 'group' || entity.kind === 'organization' || entity.plural
  if (features.gender === 'neuter') return (entity.kind !== 'person' || mayBeBody(entity)) && !entity.plural
  return (
    entity.kind === 'person' && !entity.plural && (entity.gender === 'unknown' || entity.gender === features.gender)
  )
}
