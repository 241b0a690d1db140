import { knownBody } from '../../lexicon/bodies.ts'
import { BODY_NOUNS, COMPANY_SUFFIXES } from '../../lexicon/body-nouns.ts'
import { type Entity, entityAt, type Registry } from '../entity.ts'
import { headNoun } from '../names/head-noun.ts'
import type { Phrase } from '../phrases/phrase.ts'

type Identified = { readonly entity: Entity; readonly by: 'same-noun' }

/** How many phrases back a body is remembered by its noun alone, and how many ahead a headline may point. */
const [BACK, AHEAD] = [300, 40]

/** `the Commission` for the European Commission, `the Corps` for the Army Corps of Engineers: the body of that noun named last. */
export function bodyByNoun(at: number, list: readonly Phrase[], registry: Registry): Identified | null {
  const { name, determiner, sentence } = list[at]!
  const noun = name?.words.length === 1 ? name.words[0]!.toLowerCase() : ''
  if (determiner !== 'definite' || !(BODY_NOUNS.has(noun) || COMPANY_SUFFIXES.has(noun))) return null
  if (knownBody(name!.words[0]!)) return null
  const bearer = (i: number): Entity | null => {
    const other = list[i]!.name
    const entity = entityAt(registry, i)
    if (!other || other.words.length < 2 || entity?.kind !== 'organization') return null
    return headNoun(other.words) === noun ? entity : null
  }
  for (let i = at - 1; i >= Math.max(0, at - BACK); i--) {
    const entity = bearer(i)
    if (entity) return { entity, by: 'same-noun' }
  }
  for (let i = at + 1; sentence === 0 && i < Math.min(list.length, at + AHEAD); i++) {
    const entity = bearer(i)
    if (entity) return { entity, by: 'same-noun' }
  }
  return null
}
