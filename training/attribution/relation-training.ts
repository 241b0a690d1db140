import type { Proposal } from '../../src/attribution/proposal.ts'
import { relationFeatures } from '../../src/attribution/relation/features.ts'
import { standings } from '../../src/attribution/relation/relation.ts'
import { featureList } from '../../src/attribution/spans/feature-list.ts'
import type { WeightTable } from '../../src/model/table.ts'
import { append, newExamples } from './examples.ts'
import type { TrainingArticle } from './extract.ts'
import { SETTINGS, shipped } from './fit.ts'
import { trainLogistic } from './logistic.ts'
import type { Verdict } from './match.ts'

/** What held-out models proposed for an article, and how that fares. */
export type HeldOut = {
  readonly article: TrainingArticle
  readonly proposals: readonly Proposal[]
  readonly verdicts: readonly Verdict[]
}

/** What an unmatched proposal inside gold content counts as a wrong one. */
const NESTED_EXTRA = 0.25

/** Trains the relation model on held-out proposals. */
export function fitRelation(heldOut: readonly HeldOut[]): WeightTable {
  const examples = newExamples()
  const list = featureList()
  const labelled = heldOut.flatMap(({ article, proposals, verdicts }) => {
    const standing = standings(proposals)
    return proposals.map((proposal, i) => {
      relationFeatures(article.reading, proposal, standing[i]!, list)
      const { right, nestedExtra } = verdicts[i]!
      return {
        list: append(examples, list),
        label: right ? (1 as const) : (0 as const),
        weight: nestedExtra ? NESTED_EXTRA : 1,
      }
    })
  })
  return shipped('relation', trainLogistic(examples, labelled, SETTINGS.relation))
}
