import type { Attribution } from '../domain/attribution.ts'
import type { ParsedText } from '../domain/sentence.ts'
import { contains } from '../domain/span.ts'
import { type Discourse, sift } from './discourse.ts'
import { addEntity, type Registry, refer } from './entity.ts'
import { identifyNames } from './identity/index.ts'
import { coreText, labelFor, nameOf } from './label.ts'
import { firstEndingAfter, phrasesIn } from './locate.ts'
import { NOUN_SIEVES } from './nouns/index.ts'
import type { Phrase } from './phrase.ts'
import type { Phrases } from './phrases.ts'
import { PRONOUN_SIEVES } from './pronouns/index.ts'
import { whoIs } from './source.ts'

const REMEMBERED = 12

/**
 * Reads the article from its first phrase to its last and settles who each phrase, and each source, refers to. Proper
 * names are settled beforehand, with the whole article in view.
 */
export function walk(parsed: ParsedText, phrases: Phrases, attributions: readonly Attribution[]): Discourse {
  const registry: Registry = { entities: [], resolved: new Array(phrases.list.length).fill(null) }
  const byHead = new Map<string, number[]>()
  const discourse: Discourse = {
    parsed,
    attributions,
    phrases,
    registry,
    names: identifyNames(phrases, registry),
    turns: [],
    sourceOf: sources(parsed, phrases, attributions),
    byHead,
    holders: holders(phrases, registry),
    byLabel: new Map(),
    labelOf: (at) => labelOf(at, parsed, phrases, registry),
    saidIn: saidIn(phrases, attributions),
    quotationOf: quotationOf(parsed, phrases),
    speakers: attributions.map(() => null),
  }
  const order = attributions
    .map((_, index) => index)
    .sort((a, b) => settledAt(attributions[a]!) - settledAt(attributions[b]!))
  let next = 0
  phrases.list.forEach((phrase, at) => {
    for (; next < order.length && settledAt(attributions[order[next]!]!) <= phrase.start; next++)
      takeTurn(order[next]!, discourse)
    resolve(at, discourse)
    remember(at, registry, byHead)
  })
  for (; next < order.length; next++) takeTurn(order[next]!, discourse)
  return discourse
}

const settledAt = ({ source, cue }: Attribution) => source?.end ?? cue.end

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

function resolve(at: number, discourse: Discourse): void {
  const { registry, phrases } = discourse
  const phrase = phrases.list[at]!
  if (registry.resolved[at] || phrase.kind === 'place') return
  const sieves = phrase.form === 'pronoun' ? PRONOUN_SIEVES : phrase.kind === 'thing' ? null : NOUN_SIEVES
  if (!sieves) return
  const found = sift(sieves, phrase, at, discourse)
  if (found) refer(registry, at, phrase, registry.entities[found.entity]!, found.by)
  else if (phrase.form === 'noun') introduce(at, phrase, discourse)
}

function introduce(at: number, phrase: Phrase, discourse: Discourse): void {
  const { registry } = discourse
  const entity = addEntity(registry, phrase)
  entity.label = discourse.labelOf(at)
  if (!discourse.byLabel.has(entity.label.toLowerCase()))
    discourse.byLabel.set(entity.label.toLowerCase(), entity.index)
  refer(registry, at, phrase, entity, 'description')
}

function remember(at: number, registry: Registry, byHead: Map<string, number[]>): void {
  const resolved = registry.resolved[at]
  if (!resolved) return
  for (const head of registry.entities[resolved.entity]!.heads) {
    const list = (byHead.get(head) ?? []).filter((index) => index !== resolved.entity).slice(-REMEMBERED)
    list.push(resolved.entity)
    byHead.set(head, list)
  }
}

function takeTurn(attribution: number, discourse: Discourse): void {
  const { source, sentence, cue } = discourse.attributions[attribution]!
  const speaker = source && whoIs(source, discourse)
  discourse.speakers[attribution] = speaker
  if (speaker) discourse.turns.push({ entity: speaker.entity, sentence, start: cue.start, attribution })
}

function labelOf(at: number, parsed: ParsedText, { list }: Phrases, registry: Registry): string {
  const phrase = list[at]!
  const owner = phrase.possessor === null ? null : registry.resolved[phrase.possessor]
  return labelFor(coreText(parsed, phrase), owner ? nameOf(registry, owner.entity) : null)
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
