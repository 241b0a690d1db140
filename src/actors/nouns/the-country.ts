import { contains } from '../../domain/span.ts'
import type { Discourse, Sieve } from '../discourse.ts'
import { entityAt } from '../entity.ts'
import { countryEntity } from '../identity/index.ts'
import { phrasesIn } from '../locate.ts'

/** How many speakers back whoever says it is sought. */
const TURNS = 3

/** `Foreign Minister Orlov of Russia said | the country | would not attack`: in what somebody says it is his own; `the country that …` is another. */
export const theCountry: Sieve = (phrase, _at, discourse) => {
  const { parsed, turns, attributions, registry, names } = discourse
  const { lemma, plural, possessor, determiner, sentence, first, head } = phrase
  if (!/^(country|nation)$/.test(lemma) || plural || possessor !== null || determiner !== 'definite') return null
  const next = parsed.sentences[sentence]!.tokens[head + 1]?.norm ?? ''
  if (head !== first + 1 || /^(in|of|that|where|which|with)$/.test(next)) return null
  const saying = turns
    .slice(-TURNS)
    .findLast(({ attribution }) => attributions[attribution]!.content.some((span) => contains(span, phrase)))
  const speaker = saying && registry.entities[saying.entity]!
  if (!speaker || speaker.kind === 'country') return speaker?.index ?? null
  const country = speaker.country ?? countryOfOwner(saying.attribution, discourse)
  return country === null ? null : countryEntity(names, registry, country).index
}

/** `Its spokesperson, Hana Girma,`: the country of the one whose the speaker is said to be. */
function countryOfOwner(attribution: number, { parsed, phrases, attributions, registry }: Discourse): string | null {
  const { source } = attributions[attribution]!
  const [first] = source ? phrasesIn(parsed, phrases, source) : []
  return entityAt(registry, phrases.list[first ?? -1]?.possessor ?? null)?.country ?? null
}
