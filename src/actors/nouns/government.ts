import { countryNamed, countryOfCapital, countryOfDemonym, isPartOfState } from '../../lexicon/country-forms.ts'
import { countryOfSeat } from '../../lexicon/metonyms.ts'
import type { Discourse, Sieve } from '../discourse.ts'
import { entityAt } from '../entity.ts'
import { countryEntity } from '../identity/index.ts'
import { coreText } from '../labels/label.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { isOfRegion } from '../ties/state-office.ts'

/**
 * `the Israeli government`, `the government in Riyadh`, `the Saudis`: a country where those who act for it act; `the
 * government` and `the federal government` are that of the state in play. That of Scotland or of the Bosnian Serbs is no
 * state's.
 */
export const government: Sieve = (phrase, at, discourse) => {
  if (isGovernment(phrase) && phrase.determiner === 'definite' && isUnqualified(phrase, at, discourse))
    return discourse.stateAt(at)?.index ?? null
  if (isOfPart(phrase, discourse) || isOfRegion(coreText(discourse.parsed, phrase))) return null
  const code = governed(phrase, at, discourse) ?? people(phrase, at, discourse)
  return code === null ? null : countryEntity(discourse.names, discourse.registry, code).index
}

/** `the government`, of which nothing else tells whose it is: that of the state with which the article begins, and of which it says most. */
export const homeGovernment: Sieve = (phrase, at, discourse) => {
  const { names, registry } = discourse
  if (phrase.determiner !== 'definite' || !isGovernment(phrase) || names.home === null) return null
  return isUnqualified(phrase, at, discourse) ? countryEntity(names, registry, names.home).index : null
}

function isOfPart({ sentence, first, head }: Phrase, { parsed }: Discourse): boolean {
  const words = parsed.sentences[sentence]!.tokens.slice(first, head + 1).map(({ text }) => text)
  return words.some((_, at) => isPartOfState(words, at))
}

/** `the government`, `the federal government`, `the transitional government`: with nothing that says whose it is. */
function isUnqualified(phrase: Phrase, at: number, { labelOf, parsed }: Discourse): boolean {
  const next = parsed.sentences[phrase.sentence]!.tokens[phrase.head + 1]
  const label = labelOf(at)
    .toLowerCase()
    .replace(/^(central|federal|interim|national|provisional|transitional) /, '')
  return label === phrase.lemma && !/^(at|in|of)$/.test(next?.norm ?? '')
}

const isGovernment = ({ lemma, plural }: Phrase) => /^(government|regime)$/.test(lemma) && !plural

function governed(phrase: Phrase, at: number, { phrases, parsed, registry, names }: Discourse): string | null {
  if (!isGovernment(phrase)) return null
  if (phrase.country !== null) return phrase.country
  // `Prime Minister Lund … her government`
  const owner = entityAt(registry, phrase.possessor)
  if (owner) return owner.country
  const link = parsed.sentences[phrase.sentence]!.tokens[phrase.head + 1]
  const place = phrases.list[at + 1]
  if (!place?.name || !/^(at|in|of)$/.test(link?.norm ?? '') || place.first > phrase.head + 3) return null
  const form = place.name.words.join(' ')
  return (countryNamed(form) ?? countryOfCapital(form))?.code ?? countryOfSeat(form) ?? names.lands.get(form) ?? null
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
