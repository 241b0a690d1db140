import { join } from 'node:path'
import type { ActorKind } from '../../src/domain/actor.ts'
import type { ClaimType } from '../../src/domain/claim-type.ts'
import type { Stance } from '../../src/domain/response.ts'
import type { Span } from '../../src/domain/span.ts'
import { readJsonLines } from './shared.ts'

/** A relation of PolNeAR: sets of spans, each in order of the text, possibly empty. */
export type Relation = {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

export type PolnearArticle = {
  readonly id: string
  readonly publisher: string
  readonly publishedAt: string
  readonly title: string
  readonly text: string
  readonly annotations: readonly { readonly annotator: string; readonly relations: readonly Relation[] }[]
}

type RawSpan = readonly [number, number] | Span
type RawSpans = readonly RawSpan[] | RawSpan | null | undefined

function spans(raw: RawSpans): Span[] {
  if (raw == null) return []
  const list = Array.isArray(raw) && typeof raw[0] !== 'number' ? (raw as readonly RawSpan[]) : [raw as RawSpan]
  return list
    .map((span) => (Array.isArray(span) ? { start: span[0] as number, end: span[1] as number } : (span as Span)))
    .sort((a, b) => a.start - b.start)
}

type RawRelation = { source: RawSpans; cue: RawSpans; content: RawSpans }

const relation = (raw: RawRelation): Relation => ({
  source: spans(raw.source),
  cue: spans(raw.cue),
  content: spans(raw.content),
})

/** Reads PolNeAR's `train` or `dev` articles: spans only, one or several annotators each. The test split is off limits. */
export function readPolnear(shared: string, split: 'train' | 'dev'): PolnearArticle[] {
  return readJsonLines<PolnearArticle>(join(shared, 'corpora', 'polnear', `${split}.jsonl`)).map((article) => ({
    ...article,
    annotations: article.annotations.map(({ annotator, relations }) => ({
      annotator,
      relations: relations.map(relation),
    })),
  }))
}

export type GoldActor = {
  readonly name: string
  readonly kind: ActorKind
  readonly country?: string | null
  /** Names of the parts of a joint source. */
  readonly members?: readonly string[]
}

/** A claim of `gold/*.jsonl`, spans normalised to lists. `types` lists every type that counts as right. */
export type GoldClaim = Relation & {
  readonly id: string
  readonly type?: ClaimType
  readonly types?: readonly ClaimType[]
  readonly speaker?: GoldActor | null
  readonly targets?: readonly { readonly name: string }[]
  readonly quotation?: string
  readonly parent?: string | null
  readonly responseTo?: string | null
  readonly stance?: Stance | null
  readonly core?: boolean
  readonly optional?: boolean
  readonly negated?: boolean
  readonly hedged?: boolean
}

export type GoldArticle = {
  readonly id: string
  readonly title: string
  readonly publisher: string | null
  readonly publishedAt: string
  readonly text: string
  readonly flat?: boolean
  readonly body?: readonly Span[]
  readonly claims: readonly GoldClaim[]
  readonly actors?: readonly (GoldActor & { readonly aliases: readonly string[] })[]
}

/** Reads a gold file: `polnear-train`, `polnear-dev` or `seeds`. */
export function readGold(shared: string, name: string): GoldArticle[] {
  return readJsonLines<GoldArticle>(join(shared, 'gold', `${name}.jsonl`)).map((article) => ({
    ...article,
    claims: article.claims.map((claim) => ({ ...claim, ...relation(claim) })),
  }))
}

/** An article with one list of relations, whichever of the two forms of gold file it comes from. */
export type RelationArticle = { readonly id: string; readonly text: string; readonly relations: readonly Relation[] }

/** Reads the spans of any gold file: PolNeAR's own form (the first annotator) or claims with types. */
export function readRelations(file: string): RelationArticle[] {
  type Line = { id: string; text: string; claims?: RawRelation[]; annotations?: { relations: RawRelation[] }[] }
  return readJsonLines<Line>(file).map(({ id, text, claims, annotations }) => {
    return { id, text, relations: (claims ?? annotations?.[0]?.relations ?? []).map(relation) }
  })
}
