import type { ArticleInput } from '../domain/article.ts'
import type { Attribution } from '../domain/attribution.ts'
import type { ParsedText } from '../domain/sentence.ts'
import { contains } from '../domain/span.ts'
import { prominentEntities } from './antecedents/candidates.ts'
import { antecedent, type Choose, likeliest } from './antecedents/index.ts'
import { type Discourse, sift } from './discourse.ts'
import { addEntity, type Registry, type Resolved, refer } from './entity.ts'
import { identifyNames } from './identity/index.ts'
import { coreText, labelFor, nameOf } from './label.ts'
import { firstEndingAfter, phrasesIn } from './locate.ts'
import { INDEFINITE_SIEVES, NOUN_PROPOSALS, NOUN_SIEVES } from './nouns/index.ts'
import type { Phrase } from './phrase.ts'
import type { Phrases } from './phrases.ts'
import { pronounFeatures } from './pronoun.ts'
import { PRONOUN_PROPOSALS, PRONOUN_SIEVES, RELATIVE_PROPOSALS } from './pronouns/index.ts'
import { isRelativePronoun } from './pronouns/relative.ts'
import { whoIs } from './source.ts'
import { understoodSpeaker } from './understood.ts'

const REMEMBERED = 12

/**
 * Reads the article from its first phrase to its last and settles who each phrase, and each source, refers to. Proper
 * names are settled beforehand, with the whole article in view.
 */
export function walk(
  parsed: ParsedText,
  phrases: Phrases,
  attributions: readonly Attribution[],
  { author }: Pick<ArticleInput, 'author'> = {},
  choose: Choose = likeliest,
): Discourse {
  const registry: Registry = { entities: [], resolved: new Array(phrases.list.length).fill(null) }
  const byHead = new Map<string, number[]>()
  const names = identifyNames(phrases, registry)
  const discourse: Discourse = {
    parsed,
    attributions,
    phrases,
    registry,
    names,
    prominent: prominentEntities(registry.entities),
    choose,
    author: author ?? null,
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
  if (registry.resolved[at] || phrase.kind === 'place' || (phrase.form !== 'pronoun' && phrase.kind === 'thing')) return
  const found = phrase.form === 'pronoun' ? pronoun(phrase, at, discourse) : description(phrase, at, discourse)
  if (found) refer(registry, at, phrase, registry.entities[found.entity]!, found.by)
  else if (phrase.form === 'noun') introduce(at, phrase, discourse)
}

function pronoun(phrase: Phrase, at: number, discourse: Discourse): Resolved | null {
  if (isRelativePronoun(at, discourse)) return antecedent(at, discourse, RELATIVE_PROPOSALS)
  const { norm } = discourse.parsed.sentences[phrase.sentence]!.tokens[phrase.head]!
  const found = sift(PRONOUN_SIEVES, phrase, at, discourse)
  return found ?? (pronounFeatures(norm)?.person === 3 ? antecedent(at, discourse, PRONOUN_PROPOSALS) : null)
}

function description(phrase: Phrase, at: number, discourse: Discourse): Resolved | null {
  const found = sift(NOUN_SIEVES, phrase, at, discourse)
  if (found) return found
  return phrase.determiner === 'indefinite'
    ? sift(INDEFINITE_SIEVES, phrase, at, discourse)
    : antecedent(at, discourse, NOUN_PROPOSALS)
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
  const claim = discourse.attributions[attribution]!
  const { source, sentence, cue } = claim
  const speaker = source ? whoIs(source, discourse) : understoodSpeaker(claim, discourse)
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
