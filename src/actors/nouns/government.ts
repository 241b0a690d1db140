import { countryNamed, countryOfCapital, countryOfDemonym } from '../../lexicon/country-forms.ts'
import type { Discourse, Sieve } from '../discourse.ts'
import { countryEntity } from '../identity/index.ts'
import type { Phrase } from '../phrase.ts'

/** `the Israeli government`, `the government in Riyadh`, `the Saudis`: a country where those who act for it act. */
export const government: Sieve = (phrase, at, discourse) => {
  const code = governed(phrase, at, discourse) ?? people(phrase, at, discourse)
  return code === null ? null : countryEntity(discourse.names, discourse.registry, code).index
}

function governed(phrase: Phrase, at: number, { phrases, parsed }: Discourse): string | null {
  if (!/^(government|regime)$/.test(phrase.lemma) || phrase.plural) return null
  if (phrase.country !== null) return phrase.country
  const link = parsed.sentences[phrase.sentence]!.tokens[phrase.head + 1]
  const place = phrases.list[at + 1]
  if (!place?.name || !/^(in|of)$/.test(link?.norm ?? '') || place.first > phrase.head + 3) return null
  const form = place.name.words.join(' ')
  return (countryNamed(form) ?? countryOfCapital(form))?.code ?? null
}

/** `the Saudis`, without more said of them, are their country; `the Armenians of Israel` are not. */
function people(phrase: Phrase, at: number, { parsed, labelOf }: Discourse): string | null {
  const alone = labelOf(at)
  if (!alone.endsWith('s') && phrase.head === phrase.first && countryOfDemonym(alone))
    return countryOfDemonym(alone)!.code
  if (phrase.kind !== 'group' || phrase.determiner !== 'definite') return null
  const next = parsed.sentences[phrase.sentence]!.tokens[phrase.head + 1]
  if (next?.upos === 'ADP' || /^wh/.test(next?.norm ?? '')) return null
  return countryOfDemonym(alone)?.code ?? null
}
