import type { Attribution } from '../../domain/attribution.ts'
import { stateOfPeople } from '../../lexicon/country-forms.ts'
import type { Discourse } from '../discourse.ts'
import type { Resolved } from '../entity.ts'
import { countryEntity } from '../identity/index.ts'

/** How far in front of its noun a people's adjective may stand: *a Kenyan withdrawal demand*. */
const REACH = 3

/**
 * Whose act a noun names by an adjective alone: *the Kenyan demand that …*, *a Somali claim* are their countries'. Null
 * where the source is more than the adjective, for verbs, and where no adjective stands before the noun.
 */
export function nationalAct(
  { source, sentence, cueHead }: Attribution,
  { parsed, names, registry }: Discourse,
): Resolved | null {
  const { tokens } = parsed.sentences[sentence]!
  if (tokens[cueHead]?.upos !== 'NOUN') return null
  for (let at = cueHead - 1; at >= Math.max(0, cueHead - REACH); at--) {
    const { text, upos, start, end } = tokens[at]!
    const country = stateOfPeople([tokens[at - 1]?.text ?? '', text, tokens[at + 1]!.text], 1)
    if (country) {
      const alone =
        source === null || (source.end === end && tokens[at - 1]?.upos !== 'PROPN' && source.start >= start - 4)
      return alone ? { entity: countryEntity(names, registry, country.code).index, by: 'country-name' } : null
    }
    if (upos !== 'ADJ' && upos !== 'NOUN' && upos !== 'NUM') return null
  }
  return null
}
