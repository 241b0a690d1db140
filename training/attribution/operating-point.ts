import { parents } from '../../src/attribution/relation/nesting.ts'
import { scored, select } from '../../src/attribution/relations.ts'
import type { AttributionMeta } from '../../src/attribution/weights.ts'
import type { Scored } from './cross-validation.ts'
import { judge } from './match.ts'

export type Tally = {
  readonly threshold: number
  readonly cue: { readonly precision: number; readonly recall: number; readonly f1: number }
  readonly relation: { readonly precision: number; readonly recall: number; readonly f1: number }
  readonly sourceExact: number
  readonly contentExact: number
}

/** Counts as the scorer does what the claims above the thresholds are worth, nested extras of matched claims apart. */
export function tally(all: readonly Scored[], settings: Pick<AttributionMeta, 'calibration' | 'threshold'>): Tally {
  const n = { gold: 0, given: 0, cue: 0, relation: 0, source: 0, content: 0 }
  for (const { article, proposals, scores } of all) {
    const claims = select(scored(proposals, scores, settings), settings).map(({ proposal }) => proposal)
    const verdicts = judge(article, claims)
    const parent = parents(claims)
    n.gold += article.gold.length
    verdicts.forEach(({ gold, right, sourceExact, contentExact }, i) => {
      if (gold === null && parent[i] != null && verdicts[parent[i]!]!.gold !== null) return
      n.given++
      n.cue += Number(gold !== null)
      n.relation += Number(right)
      n.source += Number(sourceExact)
      n.content += Number(contentExact)
    })
  }
  const rates = (hits: number) => ({
    precision: percent(hits, n.given),
    recall: percent(hits, n.gold),
    f1: percent(2 * hits, n.given + n.gold),
  })
  return {
    threshold: settings.threshold,
    cue: rates(n.cue),
    relation: rates(n.relation),
    sourceExact: percent(n.source, n.cue),
    contentExact: percent(n.content, n.cue),
  }
}

const percent = (part: number, whole: number) => Math.round((10_000 * part) / Math.max(1, whole)) / 100

/** The threshold with the best sum of cue and relation F1. */
export function bestThreshold(all: readonly Scored[], calibration: AttributionMeta['calibration']): Tally {
  let best: Tally | null = null
  for (let threshold = 0.24; threshold <= 0.5; threshold += 0.02) {
    const found = tally(all, { calibration, threshold: Math.round(threshold * 100) / 100 })
    if (!best || found.relation.f1 + found.cue.f1 > best.relation.f1 + best.cue.f1) best = found
  }
  return best!
}
