import { AMERICAN_STATES } from '../../lexicon/american-states.ts'
import { countryNamed } from '../../lexicon/country-forms.ts'
import { regionCalled } from '../../lexicon/regions.ts'
import type { Discourse } from '../discourse.ts'
import type { Phrase } from '../phrases/phrase.ts'

/** Bodies of which a part of a state has one. */
const BODY = /^(administration|assembly|government|legislature|parliament)$/
/** Words that say no more than that it is a part's. */
const QUALIFIER = /^(autonomous|devolved|provincial|regional|state) /i

type RegionalBody = {
  /** The body in the text's words, but for the name of the region: `Catalan regional government`. */
  readonly label: string
  /** The same for every way to say it. */
  readonly key: string
  readonly country: string | null
}

/** `Catalonia's government`, `the Catalan government`, `the government of Catalonia`: the body of a part of a state; null for any other. */
export function regionalBody(
  at: number,
  { parsed, phrases }: Pick<Discourse, 'parsed' | 'phrases'>,
): RegionalBody | null {
  const phrase = phrases.list[at]!
  if (phrase.form !== 'noun' || phrase.plural || !BODY.test(phrase.lemma)) return null
  const region = regionOf(phrase, at, { parsed, phrases })
  if (!region) return null
  const { adjective, country, rest, place } = region
  const key = `${adjective} ${rest.replace(QUALIFIER, '')}`.toLowerCase()
  return { label: place ? `${rest} of ${place}` : `${adjective} ${rest}`, key, country }
}

function regionOf(
  { possessor, sentence, first, head, end }: Phrase,
  at: number,
  { parsed: { text, sentences }, phrases: { list } }: Pick<Discourse, 'parsed' | 'phrases'>,
): { adjective: string; country: string | null; rest: string; place?: string } | null {
  const { tokens } = sentences[sentence]!
  const words = (from: number, to: number) => text.slice(tokens[from]!.start, tokens[to]!.end)
  const owner = list[possessor ?? -1]
  if (owner) {
    const region = owner.name ? partCalled(owner.name.words.join(' ').replace(/['’]s?$/u, '')) : undefined
    return region && owner.head + 2 <= head ? { ...region, rest: words(owner.head + 2, head) } : null
  }
  const opening = tokens[first]!.upos === 'DET' ? first + 1 : first
  for (let last = head - 1; last >= opening; last--) {
    const region = partCalled(words(opening, last))
    if (region) return { ...region, rest: words(last + 1, head) }
  }
  const place = list[at + 1]
  if (!place?.name || place.sentence !== sentence || !/^\s+of\s+$/.test(text.slice(end, place.start))) return null
  const name = place.name.words.join(' ')
  const region = partCalled(name)
  return region ? { ...region, rest: words(opening, head), place: name } : null
}

/** A part of a state; Georgia is a state, and Washington a capital. */
function partCalled(words: string): { readonly adjective: string; readonly country: string | null } | undefined {
  if (countryNamed(words) || words === 'Washington') return undefined
  return AMERICAN_STATES.has(words) ? { adjective: words, country: 'US' } : regionCalled(words)
}
