import { BODY_NOUNS } from '../../lexicon/body-nouns.ts'
import { OFFICES, SPOKES_NOUNS } from '../../lexicon/person-nouns.ts'
import { national } from '../names/national-name.ts'

/**
 * One name for a country's own bodies and offices, whether the article says `Azerbaijan's foreign ministry`, `its foreign
 * ministry`, `the foreign ministry in Baku` or `the Azerbaijani foreign ministry`; null for anything else of a country.
 * @param rest the words after the country's
 */
export function nationalLabel(rest: string, lemma: string, code: string): string | null {
  if (!BODY_NOUNS.has(lemma) && !OFFICES.has(lemma) && !SPOKES_NOUNS.has(lemma) && lemma !== 'opposition') return null
  return national(rest, code)
}
