import { stateOfPeople } from '../../lexicon/country-forms.ts'
import type { Sieve } from '../discourse.ts'
import { countryEntity } from '../identity/index.ts'

/** `The Tajik side denied it`: the state whose side it is; that of the border is a place. */
export const side: Sieve = ({ lemma, plural, sentence, head, first }, _at, { parsed, names, registry }) => {
  if (lemma !== 'side' || plural || head === first) return null
  const { tokens } = parsed.sentences[sentence]!
  if (tokens[head + 1]?.norm === 'of') return null
  const words = tokens.slice(first, head).map(({ text }) => text)
  const code = stateOfPeople(words, words.length - 1)?.code ?? names.lands.get(words.at(-1)!)
  return code === undefined ? null : countryEntity(names, registry, code).index
}
