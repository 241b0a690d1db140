import type { ParsedText } from '../../domain/sentence.ts'
import { isOfPart } from '../../lexicon/country-forms.ts'
import type { Discourse, Turn } from '../discourse.ts'
import { type Entity, entityAt, type Registry } from '../entity.ts'
import { countryEntity } from '../identity/index.ts'
import { officeIn } from '../labels/office-label.ts'
import { regionalBody } from '../labels/region-label.ts'
import type { Phrases } from '../phrases/index.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { isOfAmericanState } from './american-office.ts'
import { actsForState, hasOffice, isOfRegion, isOfStateOnly, isOfUnknownLand, speaksForState } from './state-office.ts'
import { inTextOrder, lastTurnBefore } from './turns.ts'

/** Gives those whom their names say to hold an office of a state its country: `Foreign Minister Petric`. */
export function placeOffices(
  parsed: ParsedText,
  { list }: Phrases,
  registry: Registry,
  stateAt: Discourse['stateAt'],
): void {
  const introduced = new Map<Entity, number>()
  list.forEach((phrase, at) => {
    const entity = entityAt(registry, at)
    if (!entity) return
    if (!introduced.has(entity)) introduced.set(entity, at)
    if (phrase.form !== 'name' || phrase.possessor !== null || !actsForState(phrase, entity)) return
    if (phrase.country === null && (isOfUnknownLand(phrase.role ?? '') || isOfRegion(phrase.role ?? ''))) return
    const announced = introduced.get(entity) === at ? countryAnnounced(at, list) : null
    const inPlay = stateAt(at)?.country ?? null
    entity.country ??=
      countryOfOffice(at, parsed, list) ?? announced ?? (hasOffice(inPlay, phrase.role) ? inPlay : null)
  })
}

/** How many sentences, and phrases, before a name its bearer's office may have come up. */
const [SENTENCES_BACK, PHRASES_BACK] = [3, 40]

/** `Brazil's president urged Venezuela … President Duarte said`: the country of the office that the text has just spoken of, unnamed. */
function countryAnnounced(at: number, list: Phrases['list']): string | null {
  const { sentence, role, country } = list[at]!
  if (role === null || country !== null) return null
  const office = officeIn(role)
  for (let i = at - 1; i >= Math.max(0, at - PHRASES_BACK) && list[i]!.sentence >= sentence - SENTENCES_BACK; i--) {
    const other = list[i]!
    if (other.role === null || other.plural || officeIn(other.role) !== office) continue
    const isNamed = other.form === 'name' || other.apposition !== null || list[i + 1]?.apposition === i
    return isNamed ? null : other.country
  }
  return null
}

/** The country that stands behind an office: `President Lacombe of France`, `a prosecutor in Tehran`. */
function countryOfOffice(at: number, { sentences }: ParsedText, list: Phrases['list']): string | null {
  const { sentence, head } = list[at]!
  const next = list[at + 1]
  const link = sentences[sentence]!.tokens[head + 1]?.norm ?? ''
  const isBehind = next?.sentence === sentence && /^(of|in)$/.test(link) && next.name && next.first <= head + 3
  if (isBehind && isOfAmericanState(list[at]!, next)) return 'US'
  return isBehind ? next.country : null
}

/**
 * Ties those who hold an office of a state, and its organs, to it: by whose they are (`his foreign minister`), else to the
 * state in play, where the words beside them name none, else to the state that has just spoken (`Kosovo rejected it. Prime
 * Minister Hoxha …`). Senators, judges and party leaders only get its country.
 */
export function tieToStates(discourse: Discourse): void {
  const { parsed, phrases, registry, stateAt, labelOf } = discourse
  const inOrder = inTextOrder(discourse.turns)
  phrases.list.forEach((phrase, at) => {
    const entity = entityAt(registry, at)
    if (!entity || !isUntied(entity) || isOfPart(labelOf(at)) || regionalBody(at, discourse)) return
    const owner = entityAt(registry, phrase.possessor)
    // `Manele's predecessor, Karl Sogare`: who held an office of a state before is no more tied to it, but is from there.
    if (owner && /^(predecessor|successor)$/.test(phrase.lemma))
      entity.country ??= stateOf(owner, registry)?.country ?? null
    const called = phrase.role ?? labelOf(at)
    const acts = actsForState(phrase, entity)
    if (isOfStateOnly(phrase, entity) || (acts && isOfRegion(called)))
      entity.country ??= countryOfOffice(at, parsed, phrases.list) ?? stateAt(at)?.country ?? null
    if (!acts || isOfRegion(called)) return
    if (phrase.country === null && isOfUnknownLand(called)) return
    const state =
      phrase.possessor === null
        ? (ownState(phrase, entity, discourse) ??
          stateBehind(at, discourse) ??
          stateAt(at) ??
          justSpoken(phrase, entity, inOrder, discourse))
        : owner && stateOf(owner, registry)
    if (!state || (entity.country !== null && entity.country !== state.country)) return
    if (!hasOffice(state.country, phrase.role)) return
    const governs = entity.kind === 'person' && !speaksForState(phrase)
    entity[governs ? 'memberOf' : 'onBehalfOf'].add(state.index)
    entity.country = state.country
  })
}

/** `the Vardanian army`: the state that the words for its organ name. */
const ownState = ({ country }: Phrase, { kind }: Entity, { names, registry }: Discourse): Entity | null =>
  country === null || kind !== 'organization' ? null : countryEntity(names, registry, country)

/** `the foreign ministry in Cairo`, `its spokesman in Cairo`: they are where their state is; a minister in Cairo may be on a visit. */
function stateBehind(at: number, { parsed, phrases, names, registry }: Discourse): Entity | null {
  const phrase = phrases.list[at]!
  // That of the Serb Republic is not Serbia's.
  const isAtHome =
    speaksForState(phrase) ||
    (phrase.lemma === 'ministry' && parsed.sentences[phrase.sentence]!.tokens[phrase.head + 1]?.norm === 'in')
  const country = isAtHome ? countryOfOffice(at, parsed, phrases.list) : null
  return country === null ? null : countryEntity(names, registry, country)
}

const isUntied = ({ kind, memberOf, onBehalfOf }: Entity) => kind !== 'country' && memberOf.size + onBehalfOf.size === 0

/**
 * The state that spoke last before a phrase, in its sentence or the one before it of the same paragraph; where a quotation stands
 * first, its speaker's own turn begins before he is named (`“…,” said Foreign Minister Petric`).
 */
function justSpoken(
  { start, sentence }: Phrase,
  speaker: Entity,
  inOrder: readonly Turn[],
  { parsed: { sentences }, registry }: Discourse,
): Entity | null {
  const before = lastTurnBefore(start, inOrder)
  const last = inOrder[inOrder[before]?.entity === speaker.index ? before - 1 : before]
  if (!last || last.sentence < sentence - 1) return null
  if (sentences[last.sentence]!.paragraph !== sentences[sentence]!.paragraph) return null
  return stateOf(registry.entities[last.entity]!, registry)
}

/** The state that somebody is or acts for. */
function stateOf(entity: Entity, { entities }: Registry): Entity | null {
  if (entity.kind === 'country') return entity
  const tied = [...entity.onBehalfOf, ...entity.memberOf].map((index) => entities[index]!)
  return tied.find(({ kind }) => kind === 'country') ?? null
}
