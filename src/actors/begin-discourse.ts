import type { Attribution } from '../domain/attribution.ts'
import type { ParsedText } from '../domain/sentence.ts'
import { contains } from '../domain/span.ts'
import type { Choose } from './antecedents/index.ts'
import { readBylines } from './bylines.ts'
import { type Discourse, REMEMBERED } from './discourse.ts'
import type { Entity, Registry } from './entity.ts'
import { identifyNames } from './identity/index.ts'
import { coreText, labelFor, nameOf } from './label.ts'
import { firstEndingAfter, phrasesIn } from './locate.ts'
import { nationalLabel } from './national-label.ts'
import { officeLabel } from './office-label.ts'
import type { Phrase } from './phrase.ts'
import type { Phrases } from './phrases.ts'
import { mostMentioned } from './prominence.ts'
import { stateInPlay } from './state-in-play.ts'
import { placeOffices } from './state-ties.ts'

const MOST_PROMINENT = 4

/** What is known before the first phrase is read: whose the proper names are, and where phrases, claims and quotations meet. */
export function beginDiscourse(
  parsed: ParsedText,
  phrases: Phrases,
  attributions: readonly Attribution[],
  author: string | null,
  choose: Choose,
): Discourse {
  const registry: Registry = { entities: [], resolved: new Array(phrases.list.length).fill(null) }
  const names = identifyNames(parsed, phrases, registry)
  const stateAt = stateInPlay(parsed, phrases, registry, names)
  placeOffices(parsed, phrases, registry, stateAt)
  return {
    parsed,
    attributions,
    phrases,
    registry,
    names,
    prominent: mostMentioned(registry.entities, MOST_PROMINENT),
    choose,
    author,
    bylines: author?.trim() ? [] : readBylines(parsed.text),
    turns: [],
    sourceOf: sources(parsed, phrases, attributions),
    stateAt,
    byHead: new Map(),
    holders: holders(phrases, registry),
    byLabel: new Map(),
    labelOf: labels(parsed, phrases, registry),
    saidIn: saidIn(phrases, attributions),
    quotationOf: quotationOf(parsed, phrases),
    paragraphOf: paragraphOf(parsed, phrases),
    speakers: attributions.map(() => null),
  }
}

/** What names (`Sen. Marco Rubio`) and appositions (`Steve Coll, the dean`) call persons. */
function holders({ list }: Phrases, { entities, resolved }: Registry): Map<string, number[]> {
  const found = new Map<string, number[]>()
  const add = (head: string, index: number) => {
    const known = found.get(head) ?? []
    if (!known.includes(index)) found.set(head, [...known, index].slice(-REMEMBERED))
  }
  for (const { heads, index } of entities) for (const head of heads) add(head, index)
  list.forEach((phrase, at) => {
    const [noun, name] = phrase.form === 'noun' ? [phrase, phrase.apposition] : [list[phrase.apposition ?? -1], at]
    const bearer = name === null ? null : resolved[name]
    if (phrase.apposition === null || noun?.form !== 'noun' || !bearer) return
    add(noun.lemma, bearer.entity)
    if (noun.role !== null) entities[bearer.entity]!.roles.add(noun.role)
  })
  return found
}

/** Labels of phrases; one without a possessor keeps its own. */
function labels(parsed: ParsedText, phrases: Phrases, registry: Registry): Discourse['labelOf'] {
  const kept: string[] = []
  return (at) => {
    if (phrases.list[at]!.possessor !== null) return labelOf(at, parsed, phrases, registry)
    kept[at] ??= labelOf(at, parsed, phrases, registry)
    return kept[at]
  }
}

function labelOf(at: number, parsed: ParsedText, { list }: Phrases, registry: Registry): string {
  const phrase = list[at]!
  const owner = phrase.possessor === null ? null : registry.resolved[phrase.possessor]
  const bearer = owner ? registry.entities[owner.entity]! : null
  const label = phrase.possessor === null ? null : labelOfOwned(phrase, parsed, list, registry, bearer)
  if (label !== null) return label
  // `Tokugawa's office`, `his office`, `Prime Minister Tokugawa's office`: one by whatever name he goes.
  if (bearer?.kind === 'person' && bearer.words.length > 0 && isBareOffice(phrase, list))
    return `Office of ${nameOf(registry, bearer.index)}`
  return labelFor(coreText(parsed, phrase), bearer ? nameOf(registry, bearer.index) : null)
}

/** `Russia's foreign ministry`, `the president's foreign minister`: those who are a state's. */
function labelOfOwned(
  phrase: Phrase,
  parsed: ParsedText,
  list: Phrases['list'],
  registry: Registry,
  bearer: Entity | null,
): string | null {
  const behind = coreText(parsed, phrase).slice(list[phrase.possessor!]!.end - phrase.start)
  const rest = behind.replace(/^['’]s?/u, '').trim()
  const country = countryBehind(phrase.possessor, bearer?.index, list, registry)
  if (country !== null) return nationalLabel(rest, phrase.lemma, country)
  return bearer?.kind === 'person' ? officeLabel(phrase, rest, bearer) : null
}

const isBareOffice = ({ lemma, head, possessor }: Phrase, list: Phrases['list']) =>
  lemma === 'office' && possessor !== null && head - list[possessor]!.head <= 2

/** `Russia’s foreign ministry` and `Moscow’s`: the country whose own a possessor makes it. */
function countryBehind(
  possessor: number | null,
  owner: number | undefined,
  list: Phrases['list'],
  { entities }: Registry,
) {
  if (owner !== undefined) return entities[owner]!.kind === 'country' ? entities[owner]!.country : null
  const { kind, country } = list[possessor ?? -1] ?? { kind: 'thing', country: null }
  return kind === 'place' ? country : null
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
