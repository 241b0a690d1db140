import { contains } from '../../domain/span.ts'
import type { Sieve } from '../discourse.ts'
import { countryEntity } from '../identity/index.ts'

/** How many speakers back whoever says it is sought. */
const TURNS = 3

/** `Foreign Minister Orlov of Russia said | the country | would not attack`: in what somebody says it is his own; `the country that …` is another. */
export const theCountry: Sieve = (phrase, _at, { parsed, turns, attributions, registry, names }) => {
  const { lemma, plural, possessor, determiner, sentence, first, head } = phrase
  if (!/^(country|nation)$/.test(lemma) || plural || possessor !== null || determiner !== 'definite') return null
  const next = parsed.sentences[sentence]!.tokens[head + 1]?.norm ?? ''
  if (head !== first + 1 || /^(in|of|that|where|which|with)$/.test(next)) return null
  const saying = turns
    .slice(-TURNS)
    .findLast(({ attribution }) => attributions[attribution]!.content.some((span) => contains(span, phrase)))
  const speaker = saying && registry.entities[saying.entity]!
  if (!speaker || speaker.kind === 'country') return speaker?.index ?? null
  return speaker.country === null ? null : countryEntity(names, registry, speaker.country).index
}
