import type { Attribution } from '../../domain/attribution.ts'
import { firstEndingAfter } from '../../domain/bisect.ts'
import { overlaps, type Span } from '../../domain/span.ts'
import { AMERICAN_STATES, stateOfSeat } from '../../lexicon/american-states.ts'
import type { Discourse } from '../discourse.ts'
import type { Entity } from '../entity.ts'
import { pairOf } from '../groups/pair.ts'
import { countryEntity } from '../identity/index.ts'
import { actingPlace } from '../states/acting-place.ts'
import { actsFrom } from '../states/metonym.ts'
import { isPossessive } from '../token-shape.ts'
import type { Known } from './known.ts'
import { isWherePeopleAre } from './where-people-are.ts'

/** Where an entity stands that an act may be directed at. */
export const PLACES = [
  'content',
  'object',
  'before',
  'answered',
  'carried',
  'nearby',
  'prominent',
  'country',
  'tied',
  'doer',
] as const
export type Place = (typeof PLACES)[number]

/** An entity that a claim may be directed at, with its first mention there. */
export type Candidate = {
  readonly entity: number
  readonly place: Place
  /** Index of the mention's phrase; -1 for one that the claim does not mention. */
  readonly phrase: number
  /** How many phrases of the claim stand before it. */
  readonly ordinal: number
  /** How often the claim mentions it. */
  mentions: number
}

/** The candidate for an entity that a rule has found: one that was not looked at is made. */
export const candidateFor = (entity: number, place: Place, candidates: readonly Candidate[]): Candidate =>
  candidates.find((candidate) => candidate.entity === entity) ?? {
    entity,
    place,
    phrase: -1,
    ordinal: candidates.length,
    mentions: 0,
  }

const MOST = 30
const EARLIER_SPEAKERS = 6
const EARLIER_CLAIMS = 6
const NAMES_BEFORE = 6

/**
 * Everybody a claim mentions in its content or beside its cue, then the last other speakers, those whom the claims before
 * were directed at, those named just before, the `doers` of what it speaks of and those whom the article is about. Bounded per claim.
 */
export function candidatesOf(
  index: number,
  discourse: Discourse,
  { history, prominent, turnsBefore, lastNameOf }: Known,
  doers: readonly number[],
): Candidate[] {
  const attribution = discourse.attributions[index]!
  const { registry, phrases, parsed } = discourse
  const found = new Map<number, Candidate>()
  const own = ownEntities(index, discourse)
  const same = (one: number, other: number) =>
    lastNameOf(one) === lastNameOf(other) && sharesName(registry.entities[one]!, registry.entities[other]!)
  const add = (entity: number, place: Place, phrase: number) => {
    if (own.has(entity)) return
    let known = found.get(entity)
    if (!known && registry.entities[entity]!.words.length > 0) {
      for (const one of own) if (same(one, entity)) return
      for (const one of found.values()) if (same(one.entity, entity)) known = one
    }
    if (known) known.mentions++
    else found.set(entity, { entity, place, phrase, ordinal: found.size, mentions: 1 })
  }
  for (const { span, place } of regions(attribution, parsed.sentences[attribution.sentence]!)) {
    let seen = 0
    for (let at = firstEndingAfter(phrases.list, span.start); seen < MOST; at++, seen++) {
      const phrase = phrases.list[at]
      if (!phrase || phrase.end > span.end + 1) break
      if (attribution.source && overlaps(attribution.source, phrase)) continue
      if (isWherePeopleAre(at, discourse)) continue
      for (const entity of meantAt(at, discourse, own, attribution)) add(entity, place, at)
      if (phrase.country !== null) add(countryEntity(discourse.names, registry, phrase.country).index, 'country', at)
    }
  }
  for (const { entity, phrase } of [...found.values()])
    for (const tied of tiedTo(registry.entities[entity]!)) if (!found.has(tied)) add(tied, 'tied', phrase)
  const before = turnsBefore[index]!
  for (const { entity } of discourse.turns.slice(Math.max(0, before - EARLIER_SPEAKERS), before).reverse())
    add(entity, 'answered', -1)
  for (const earlier of history.slice(Math.max(0, index - EARLIER_CLAIMS), index).reverse())
    for (const entity of earlier) add(entity, 'carried', -1)
  for (const at of namesBefore(attribution, discourse)) add(registry.resolved[at]!.entity, 'nearby', at)
  for (const entity of doers) add(entity, 'doer', -1)
  for (const entity of prominent) add(entity, 'prominent', -1)
  return [...found.values()]
}

const MOST_TIED = 3

/** What somebody belongs to or speaks for: of `NATO officials`, NATO. */
function tiedTo({ memberOf, onBehalfOf }: Entity): number[] {
  const found: number[] = []
  for (const ties of [memberOf, onBehalfOf])
    for (const tied of ties) {
      if (found.length === MOST_TIED) return found
      found.push(tied)
    }
  return found
}

/** `Sanders` that was not tied to `Bernie Sanders`: nobody is a target beside himself. */
function sharesName({ words: a }: Entity, { words: b }: Entity): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length === 1 || (short.length > 1 && short.every((word) => long.includes(word)))
}

/** Phrases with a name in the sentence of the cue and the one before it, nearest first. */
function namesBefore({ sentence, cue }: Attribution, { phrases, registry }: Discourse): number[] {
  const found: number[] = []
  const last = phrases.from[sentence + 1]! - 1
  for (let at = last; at >= phrases.from[Math.max(0, sentence - 1)]! && found.length < NAMES_BEFORE; at--) {
    const { form, end } = phrases.list[at]!
    if (form === 'name' && end <= cue.end && registry.resolved[at]) found.push(at)
  }
  return found
}

function regions({ cue, content, source }: Attribution, sentence: Span): { span: Span; place: Place }[] {
  const rest: { span: Span; place: Place }[] = []
  let from = cue.end
  for (const span of content.filter(({ end }) => end > cue.end && end <= sentence.end + 1)) {
    if (span.start > from) rest.push({ span: { start: from, end: span.start }, place: 'object' })
    from = Math.max(from, span.end)
  }
  if (sentence.end > from) rest.push({ span: { start: from, end: sentence.end }, place: 'object' })
  const start = Math.max(sentence.start, ...content.filter(({ end }) => end <= cue.start).map(({ end }) => end))
  const inContent = content.map((span) => ({ span, place: 'content' as const }))
  const before =
    source === null && start < cue.start ? [{ span: { start, end: cue.start }, place: 'before' as const }] : []
  return [...inContent, ...rest, ...before]
}

/** The speaker, its members and the groups it speaks in are no targets of what it says, nor who says *we* for it. */
export function ownEntities(index: number, { speakers, registry, attributions }: Discourse): Set<number> {
  const speaker = speakers[index]
  if (!speaker) return new Set()
  const own = new Set([speaker.entity, ...registry.entities[speaker.entity]!.members])
  const outer = speakers[attributions[index]!.parent ?? -1]
  return speaker.by === 'first-person-speaker' && outer ? own.add(outer.entity) : own
}

/** Whom a phrase means: one, or the two that `both governments` are. */
function meantAt(
  at: number,
  discourse: Discourse,
  own: ReadonlySet<number>,
  attribution: Attribution,
): readonly number[] {
  const { parsed, phrases, registry } = discourse
  const { start, end } = phrases.list[at]!
  const pair = pairOf(parsed.text.slice(start, end), start, discourse, own)
  if (pair) return pair.filter((entity) => !isHome(entity, own, discourse))
  const one = registry.resolved[at]?.entity ?? placeMeant(at, discourse, attribution)
  return one === null ? [] : [one]
}

/** `Moscow` for Russia wherever it stands; a state of America where it is what the verb acts on: “sued *Texas* over its law”. */
function placeMeant(at: number, discourse: Discourse, { cue, cueHead, sentence }: Attribution): number | null {
  const phrase = discourse.phrases.list[at]!
  const { kind, name, start } = phrase
  if (kind !== 'place' || !name) return null
  const state = actsFrom(name.words, discourse)
  if (state) return state.index
  const { tokens } = discourse.parsed.sentences[sentence]!
  const isObject = start === cue.end + 1 && tokens[cueHead]!.upos === 'VERB' && !isPossessive(tokens, phrase.head + 1)
  const called = name.words.join(' ')
  return isObject && (AMERICAN_STATES.has(called) || stateOfSeat(called) !== undefined)
    ? actingPlace(phrase, name.words, discourse).entity.index
    : null
}

/** Of `both sides`, the one that the speaker belongs to or speaks for. */
const isHome = (entity: number, own: ReadonlySet<number>, { registry }: Discourse): boolean =>
  [...own].some((one) => registry.entities[one]!.memberOf.has(entity) || registry.entities[one]!.onBehalfOf.has(entity))
