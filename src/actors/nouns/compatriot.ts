import { countryOfDemonym } from '../../lexicon/country-forms.ts'
import type { Sieve } from '../discourse.ts'
import { entityAt } from '../entity.ts'

/** How many phrases back somebody may have been mentioned: keeps the cost of a phrase constant. */
const FURTHEST = 300

/** `Olli Haapasalo of Finland … the Finn`: the only person of that country of whom the text has spoken. */
export const compatriot: Sieve = (phrase, at, { registry, parsed }) => {
  if (phrase.kind !== 'person' || phrase.determiner !== 'definite' || phrase.country === null) return null
  if (!countryOfDemonym(parsed.sentences[phrase.sentence]!.tokens[phrase.head]!.text)) return null
  const found = new Set<number>()
  for (let i = at - 1; i >= Math.max(0, at - FURTHEST); i--) {
    const entity = entityAt(registry, i)
    if (entity?.kind === 'person' && entity.words.length > 0 && entity.country === phrase.country)
      found.add(entity.index)
  }
  return found.size === 1 ? [...found][0]! : null
}
