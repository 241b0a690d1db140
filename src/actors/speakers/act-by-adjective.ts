import type { Attribution } from '../../domain/attribution.ts'
import type { Span } from '../../domain/span.ts'
import type { TaggedToken } from '../../domain/token.ts'
import { stateOfPeople } from '../../lexicon/country-forms.ts'
import { AMERICAN_PARTIES } from '../../lexicon/party-words.ts'
import type { Discourse } from '../discourse.ts'
import type { Resolved } from '../entity.ts'
import { bodyEntity, countryEntity } from '../identity/index.ts'

/** How far in front of its noun a people's adjective may stand: *a Kenyan withdrawal demand*. */
const REACH = 3

/** The adjectives of the two American parties that name nobody by themselves, with what these parties' people are called. */
const PEOPLE: Readonly<Record<string, string>> = {
  Democratic: 'democrats',
  GOP: 'republicans',
  Republican: 'republicans',
}

/**
 * Whose act a noun names by an adjective alone: *the Kenyan demand that …*, *a new Somali claim* are their countries', *a Republican offer* is of
 * the Republicans of whom the text has spoken, else of their party. Null where the source is more than the adjective and others
 * before it, for verbs, and where no adjective stands before the noun.
 */
export function actByAdjective({ source, sentence, cueHead }: Attribution, discourse: Discourse): Resolved | null {
  const { parsed, names, registry } = discourse
  const { tokens } = parsed.sentences[sentence]!
  if (tokens[cueHead]?.upos !== 'NOUN') return null
  for (let at = cueHead - 1; at >= Math.max(0, cueHead - REACH); at--) {
    const { text, upos, end } = tokens[at]!
    const country = stateOfPeople([tokens[at - 1]?.text ?? '', text, tokens[at + 1]!.text], 1)
    if (country || Object.hasOwn(PEOPLE, text)) {
      if (source !== null && !(source.end === end && isDescribed(tokens, at, source))) return null
      if (country) return { entity: countryEntity(names, registry, country.code).index, by: 'country-name' }
      return { entity: partyEntity(text, discourse), by: 'party-name' }
    }
    if (upos !== 'ADJ' && upos !== 'NOUN' && upos !== 'NUM') return null
  }
  return null
}

/** True where a source up to an adjective has nothing before it but others: `a *new* Russian offer`. */
function isDescribed(tokens: readonly TaggedToken[], at: number, source: Span): boolean {
  for (let i = at - 1; i >= 0 && tokens[i]!.start >= source.start; i--)
    if (!/^(ADJ|DET)$/.test(tokens[i]!.upos)) return false
  return true
}

function partyEntity(adjective: string, { names, registry, byLabel }: Discourse): number {
  const party = AMERICAN_PARTIES[adjective.toLowerCase()]!
  return byLabel.get(PEOPLE[adjective]!) ?? bodyEntity(names, registry, party).index
}
