import { resolveActors } from '../../src/actors/index.ts'
import { attribute } from '../../src/attribution/index.ts'
import { typeClaims } from '../../src/attribution/type/index.ts'
import type { Attribution } from '../../src/domain/attribution.ts'
import type { Stance } from '../../src/domain/response.ts'
import type { ParsedText } from '../../src/domain/sentence.ts'
import { overlaps, type Span } from '../../src/domain/span.ts'
import { allPairs } from '../../src/responses/choices.ts'
import type { Choices } from '../../src/responses/pairs.ts'
import { type Scene, sceneOf } from '../../src/responses/scene.ts'
import { type Paired, pairedGold } from '../actors/gold-attributions.ts'
import type { AnnotatedArticle } from '../corpus/annotated-articles.ts'
import type { GoldArticle, GoldClaim } from '../corpus/polnear.ts'

/** An article's claims with the pairs to choose from and what is right: the index of the claim answered, or null. */
export type ResponseExample = {
  readonly article: string
  readonly scene: Scene
  readonly pairs: readonly Choices[]
  readonly answers: readonly (number | null)[]
  readonly stances: readonly (Stance | null)[]
  /** Links of the gold that are to be found, those between claims that were not found among them. */
  readonly links: number
}

/** An article with the claims, types and targets that the pipeline finds. */
export function foundExample({ gold, parsed }: AnnotatedArticle): ResponseExample {
  const attributions = attribute(parsed)
  return exampleOf(gold, parsed, { attributions, claims: partners(attributions, gold.claims) })
}

/** An article with the gold's spans and types given. */
export function givenExample({ gold, parsed }: AnnotatedArticle): ResponseExample {
  const { attributions, claims } = pairedGold(gold, parsed)
  const typed = typeClaims(parsed, attributions)
  const read = attributions.map((attribution, at) => ({ ...attribution, readings: typed[at]!.readings }))
  return exampleOf(gold, parsed, { attributions: read, claims })
}

/** An article as the stage meets it. Actors and targets are always the pipeline's. */
function exampleOf(gold: GoldArticle, parsed: ParsedText, { attributions, claims }: Paired): ResponseExample {
  const scene = sceneOf(parsed, attributions, resolveActors(parsed, attributions, {}))
  const indexOf = new Map(claims.flatMap((claim, index) => (claim ? [[claim.id, index] as const] : [])))
  return {
    article: gold.id,
    scene,
    pairs: allPairs(scene),
    answers: claims.map((claim) => indexOf.get(claim?.responseTo ?? '') ?? null),
    stances: claims.map((claim) => claim?.stance ?? null),
    links: gold.claims.filter(({ responseTo }) => responseTo != null).length,
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
