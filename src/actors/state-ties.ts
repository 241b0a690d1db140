import type { ParsedText } from '../domain/sentence.ts'
import type { Discourse } from './discourse.ts'
import { type Entity, entityAt, type Registry } from './entity.ts'
import type { Phrase } from './phrase.ts'
import type { Phrases } from './phrases.ts'

/** Offices that only a state has: `Interior Minister`, `deputy prime minister`, `government spokesman`, a `President` before the name. */
const OFFICE = /\b(chancellor|premier|minister)$/i
const SECRETARY =
  /\b(commerce|defen[cs]e|education|energy|foreign|health|home|interior|labor|transportation|treasury) secretary$/i
const STATE_SPOKESMAN = /\b(army|government|military|ministry|navy|presidential) spokes(man|person|woman)$/i
/** `former prime minister Odera` may well be its government's opponent. */
const OUT = /\b(ex|former|opposition|shadow)\b/i
const PRESIDENT = /^(vice )?president$/i
/** Offices of those who are of a state and do not speak for it. */
const DOMESTIC =
  /\b(attorney general|candidate|(congress|council)(man|woman)|gov\.?|governor|judge|justice|lawmaker|leader|mayor|mp|prosecutor|rep\.?|representative|sen\.?|senator|sheriff|speaker)$/i
/** Organs that speak for their state. */
const ORGAN = /^(army|authority|government|military|ministry|navy)$/

/** Gives those whom their names say to hold an office of a state its country: `Foreign Minister Petric`. */
export function placeOffices(
  parsed: ParsedText,
  { list }: Phrases,
  registry: Registry,
  stateAt: Discourse['stateAt'],
): void {
  list.forEach((phrase, at) => {
    const entity = entityAt(registry, at)
    if (!entity || phrase.form !== 'name' || phrase.possessor !== null || entity.country !== null) return
    if (ofState(phrase, entity)) entity.country = countryBehind(at, parsed, list) ?? stateAt(at)?.country ?? null
  })
}

/** `President Lacombe of France`, `a prosecutor in Tehran`. */
function countryBehind(at: number, { sentences }: ParsedText, list: Phrases['list']): string | null {
  const { sentence, head } = list[at]!
  const next = list[at + 1]
  const link = sentences[sentence]!.tokens[head + 1]?.norm ?? ''
  return next?.sentence === sentence && /^(of|in)$/.test(link) && next.name && next.first <= head + 3
    ? next.country
    : null
}

/**
 * Ties those who hold an office of a state, and its organs, to it: by whose they are (`his foreign minister`), else to the
 * state in play, where the words beside them name none, else to the state that has just spoken (`Kosovo rejected it. Prime
 * Minister Hoxha …`). Senators, judges and party leaders are only of it.
 */
export function tieToStates(discourse: Discourse): void {
  const { parsed, phrases, registry, stateAt } = discourse
  const justSpoken = lastSpeakers(discourse)
  phrases.list.forEach((phrase, at) => {
    const entity = entityAt(registry, at)
    if (!entity || !isUntied(entity)) return
    if (entity.country === null && isDomestic(phrase, entity))
      entity.country = countryBehind(at, parsed, phrases.list) ?? stateAt(at)?.country ?? null
    if (!ofState(phrase, entity)) return
    const owner = entityAt(registry, phrase.possessor)
    const state =
      phrase.possessor === null ? (stateAt(at) ?? justSpoken(at)) : owner && stateOf(owner, registry.entities)
    if (!state || (entity.country !== null && entity.country !== state.country)) return
    const holdsOffice = entity.kind === 'person' && !STATE_SPOKESMAN.test(phrase.role ?? '')
    entity[holdsOffice ? 'memberOf' : 'onBehalfOf'].add(state.index)
    entity.country = state.country
  })
}

/**
 * The state that spoke last before a phrase, in its sentence or the one before it of the same paragraph. By index of the
 * phrase; to be asked in order.
 */
function lastSpeakers({ parsed: { sentences }, phrases, registry, turns }: Discourse): (at: number) => Entity | null {
  const inOrder = turns.toSorted((a, b) => a.start - b.start)
  let next = 0
  return (at) => {
    const { start, sentence } = phrases.list[at]!
    while (next < inOrder.length && inOrder[next]!.start < start) next++
    const last = inOrder[next - 1]
    if (!last || last.sentence < sentence - 1) return null
    if (sentences[last.sentence]!.paragraph !== sentences[sentence]!.paragraph) return null
    return stateOf(registry.entities[last.entity]!, registry.entities)
  }
}

const isUntied = ({ kind, memberOf, onBehalfOf }: Entity) => kind !== 'country' && memberOf.size + onBehalfOf.size === 0

function ofState({ lemma, role, form }: Phrase, { kind }: Entity): boolean {
  if (form === 'pronoun') return false
  if (kind === 'person') {
    if (role === null || OUT.test(role)) return false
    const held = [OFFICE, SECRETARY, STATE_SPOKESMAN].some((office) => office.test(role))
    return held || (form === 'name' && PRESIDENT.test(role))
  }
  return (kind === 'organization' || kind === 'group') && ORGAN.test(lemma)
}

const isDomestic = ({ form, role }: Phrase, { kind }: Entity) =>
  form !== 'pronoun' && kind === 'person' && DOMESTIC.test(role ?? '')

/** The state that somebody is or acts for. */
function stateOf(entity: Entity, entities: readonly Entity[]): Entity | null {
  if (entity.kind === 'country') return entity
  const tied = [...entity.onBehalfOf, ...entity.memberOf].map((index) => entities[index]!)
  return tied.find(({ kind }) => kind === 'country') ?? null
}
