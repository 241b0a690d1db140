import type { Attribution } from '../domain/attribution.ts'
import { firstEndingAfter } from '../domain/bisect.ts'
import type { ParsedText } from '../domain/sentence.ts'
import { contains } from '../domain/span.ts'
import { isFormerPresident, seatsOf } from '../lexicon/american-seats.ts'
import type { Choose } from './antecedents/index.ts'
import { readBylines } from './bylines.ts'
import { type Discourse, REMEMBERED } from './discourse.ts'
import { alsoCalled, type Registry } from './entity.ts'
import { homeStates } from './home-states.ts'
import { identifyNames } from './identity/index.ts'
import { landsByUse, withLands } from './identity/lands.ts'
import { withoutPlacesOfSameName } from './identity/named-like-place.ts'
import { labelsOf } from './labels/phrase-labels.ts'
import { phrasesIn } from './locate.ts'
import type { Phrases } from './phrases/index.ts'
import { mostMentioned } from './prominence.ts'
import { actedOnBy } from './states/acted-on.ts'
import { placeThoseOfMinistries } from './states/ministry-in-play.ts'
import { stateInPlay } from './states/state-in-play.ts'
import { placeOffices } from './ties/state-ties.ts'
import type { Understand } from './understood/index.ts'

const MOST_PROMINENT = 4

/** What is known before the first phrase is read: whose the proper names are, and where phrases, claims and quotations meet. */
export function beginDiscourse(
  parsed: ParsedText,
  read: Phrases,
  attributions: readonly Attribution[],
  { author, year }: { readonly author: string | null; readonly year: number | null },
  choose: Choose,
  understand: Understand,
): Discourse {
  const registry: Registry = { entities: [], resolved: new Array(read.list.length).fill(null) }
  const called = withoutPlacesOfSameName(parsed, read)
  const lands = landsByUse(parsed, called.list)
  const placed = withLands(parsed, called, lands)
  const names = identifyNames(parsed, placed, lands, registry)
  const phrases = withTowns(placed, registry)
  const stateAt = stateInPlay(parsed, phrases, registry, names, actedOnBy(parsed, phrases, attributions))
  placeOffices(parsed, phrases, registry, stateAt)
  placeThoseOfMinistries(phrases, registry, stateAt)
  return {
    parsed,
    attributions,
    phrases,
    registry,
    names,
    homes: homeStates(parsed, phrases, registry),
    seated: registry.entities.filter(({ kind, words }) => kind === 'person' && seatsOf(words).length > 0),
    formerPresidents: year === null ? [] : registry.entities.filter(({ words }) => isFormerPresident(words, year)),
    prominent: mostMentioned(registry.entities, MOST_PROMINENT),
    choose,
    understand,
    author,
    bylines: author?.trim() ? [] : readBylines(parsed.text),
    turns: [],
    sourceOf: sources(parsed, phrases, attributions),
    stateAt,
    byHead: new Map(),
    holders: holders(parsed.text, phrases, registry),
    byLabel: new Map(),
    labelOf: labelsOf(parsed, phrases, registry),
    saidIn: saidIn(phrases, attributions),
    quotationOf: quotationOf(parsed, phrases),
    paragraphOf: paragraphOf(parsed, phrases),
    speakers: attributions.map(() => null),
  }
}

/** A name that looks like a person's and that nobody turned out to bear is a town's. */
const withTowns = ({ list, from }: Phrases, { resolved }: Registry): Phrases => ({
  list: list.map((phrase, at) =>
    phrase.form === 'name' && phrase.kind === 'person' && !resolved[at] ? { ...phrase, kind: 'place' } : phrase,
  ),
  from,
})

/** What names (`Sen. Marco Rubio`) and appositions (`Steve Coll, the dean`) call persons. */
function holders(text: string, { list }: Phrases, { entities, resolved }: Registry): Map<string, number[]> {
  const found = new Map<string, number[]>()
  const add = (noun: string, index: number) => {
    for (const head of alsoCalled(noun)) {
      const known = found.get(head) ?? []
      if (!known.includes(index)) found.set(head, [...known, index].slice(-REMEMBERED))
    }
  }
  const isBody = (at: number) =>
    list[at]!.form === 'pronoun' || entities[resolved[at]?.entity ?? -1]?.kind === 'organization'
  for (const { heads, index } of entities) for (const head of heads) add(head, index)
  list.forEach((phrase, at) => {
    const [called, name] = phrase.form === 'noun' ? [at, phrase.apposition] : [phrase.apposition ?? -1, at]
    const noun = list[called]
    const bearer = name === null ? null : resolved[name]
    if (phrase.apposition === null || noun?.form !== 'noun' || !bearer) return
    if (!presidesOverBody(called, list, text, isBody)) add(noun.lemma, bearer.entity)
    if (noun.role !== null) entities[bearer.entity]!.roles.add(noun.role)
  })
  return found
}

/** `the bar association, whose president, Thomas Weil`, `Weil, president of the bar association`: nobody has meant him by `the president` before. */
function presidesOverBody(at: number, list: Phrases['list'], text: string, isBody: (at: number) => boolean): boolean {
  const { lemma, possessor, end } = list[at]!
  if (lemma !== 'president') return false
  if (possessor !== null) return isBody(possessor)
  const next = list[at + 1]
  return next?.form === 'name' && isBody(at + 1) && /^\s+of\s+(the\s+)?$/i.test(text.slice(end, next.start))
}

function sources(parsed: ParsedText, phrases: Phrases, attributions: readonly Attribution[]): Map<number, number> {
  const found = new Map<number, number>()
  attributions.forEach(({ source }, index) => {
    const first = source && phrasesIn(parsed, phrases, source)[0]
    if (typeof first === 'number' && !found.has(first)) found.set(first, index)
  })
  return found
}

function saidIn({ list }: Phrases, attributions: readonly Attribution[]): Int32Array {
  const found = new Int32Array(list.length).fill(-1)
  const spans = attributions.flatMap(({ content }, index) => content.map((span) => ({ span, index })))
  spans.sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start))
  for (const { span, index } of spans)
    for (let i = firstEndingAfter(list, span.start); i < list.length && list[i]!.end <= span.end; i++) found[i] = index
  return found
}

function quotationOf({ quotations }: ParsedText, { list }: Phrases): Int32Array {
  const found = new Int32Array(list.length).fill(-1)
  quotations.forEach((quotation, index) => {
    if (quotation.fragment) return
    for (let i = firstEndingAfter(list, quotation.start); i < list.length && contains(quotation, list[i]!); i++)
      found[i] = index
  })
  return found
}

function paragraphOf({ text }: ParsedText, { list }: Phrases): Int32Array {
  let paragraph = 0
  let end = 0
  return Int32Array.from(list, (phrase) => {
    if (text.slice(end, phrase.start).includes('\n')) paragraph++
    end = Math.max(end, phrase.end)
    return paragraph
  })
}
