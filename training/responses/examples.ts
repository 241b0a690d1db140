import { resolveActors } from '../../src/actors/index.ts'
import { readArticle } from '../../src/article/index.ts'
import { attribute } from '../../src/attribution/index.ts'
import type { Attribution } from '../../src/domain/attribution.ts'
import type { Stance } from '../../src/domain/response.ts'
import { overlaps, type Span } from '../../src/domain/span.ts'
import { candidatesFor } from '../../src/responses/candidates.ts'
import { type Pair, pairsOf } from '../../src/responses/pair-features.ts'
import { type Scene, sceneOf } from '../../src/responses/scene.ts'
import { parse } from '../../src/syntax/index.ts'
import { tag } from '../../src/tags/index.ts'
import { tokenize } from '../../src/tokens/index.ts'
import { goldAttributions } from '../actors/gold-attributions.ts'
import type { GoldArticle, GoldClaim } from '../corpus/polnear.ts'

/** An article's claims with the pairs to choose from and what is right: the index of the claim answered, or null. */
export type ResponseExample = {
  readonly article: string
  readonly scene: Scene
  readonly pairs: readonly (readonly Pair[])[]
  readonly answers: readonly (number | null)[]
  readonly stances: readonly (Stance | null)[]
  /** Links of the gold that are to be found, those between claims that were not found among them. */
  readonly links: number
}

export type ArticleExamples = { readonly given: ResponseExample; readonly found: ResponseExample }

/**
 * An article read in two ways: with the gold's spans and types, and with those that the pipeline finds. Actors are
 * always the pipeline's.
 */
export function examplesOf(gold: GoldArticle): ArticleExamples {
  const article = readArticle({ text: gold.text, title: gold.title })
  const parsed = parse(article.text, tag(tokenize(article)))
  const links = gold.claims.filter(({ responseTo }) => responseTo != null).length
  const read = (attributions: readonly Attribution[], partner: readonly (GoldClaim | null)[]): ResponseExample => {
    const scene = sceneOf(parsed, attributions, resolveActors(parsed, attributions, {}))
    const indexOf = new Map(partner.flatMap((claim, index) => (claim ? [[claim.id, index] as const] : [])))
    return {
      article: gold.id,
      scene,
      pairs: scene.claims.map((claim) => pairsOf(claim, candidatesFor(claim, scene.claims), scene)),
      answers: partner.map((claim) => indexOf.get(claim?.responseTo ?? '') ?? null),
      stances: partner.map((claim) => claim?.stance ?? null),
      links,
    }
  }
  const rows = goldAttributions(gold, parsed)
  const attributions = attribute(parsed)
  return {
    given: read(
      rows.map(({ attribution }) => attribution),
      rows.map(({ claim }) => claim),
    ),
    found: read(attributions, partners(attributions, gold.claims)),
  }
}

/** Pairs what was found with the gold, greedily by how much of cue and content they share, as the scorer does. */
export function partners(found: readonly Attribution[], gold: readonly GoldClaim[]): (GoldClaim | null)[] {
  const pairs = found.flatMap((attribution, index) =>
    gold.flatMap((claim) => {
      const sharesCue = claim.cue.some((cue) => overlaps(cue, attribution.cue))
      const content = common(claim.content, attribution.content)
      if (claim.cue.length > 0 ? !sharesCue : content === 0) return []
      const longest = Math.max(length(claim.content), length(attribution.content))
      return [{ index, claim, value: Number(sharesCue) + (0.5 * content) / longest }]
    }),
  )
  pairs.sort((a, b) => b.value - a.value)
  const partner = new Map<number, GoldClaim>()
  const taken = new Set<GoldClaim>()
  for (const { index, claim } of pairs) {
    if (partner.has(index) || taken.has(claim)) continue
    partner.set(index, claim)
    taken.add(claim)
  }
  return found.map((_, index) => partner.get(index) ?? null)
}

const length = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0)

function common(ones: readonly Span[], others: readonly Span[]): number {
  let sum = 0
  for (const one of ones)
    for (const other of others) sum += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
  return sum
}
