import { propose } from '../../src/attribution/proposal.ts'
import { relationScores } from '../../src/attribution/relation/relation.ts'
import type { AttributionModel } from '../../src/attribution/weights.ts'
import type { TrainingArticle, TrainingSet } from './extract.ts'
import { baseModel, fitBase } from './fit.ts'
import { judge } from './match.ts'
import { fitRelation, type HeldOut } from './relation-training.ts'

/** An article's proposals with the relation model's score of each. */
export type Scored = HeldOut & { readonly scores: readonly number[] }

/** What a model proposes for an article, and how that fares. */
export function heldOut(article: TrainingArticle, model: AttributionModel): HeldOut {
  const proposals = propose(article.reading, model)
  return { article, proposals, verdicts: judge(article, proposals) }
}

/** What a whole model proposes for an article, scored. */
export function scoredBy(article: TrainingArticle, model: AttributionModel): Scored {
  const held = heldOut(article, model)
  return { ...held, scores: relationScores(article.reading, held.proposals, model.relation) }
}

/** Proposals for every article by models that were trained without it. */
export function heldOutProposals(
  articles: readonly TrainingArticle[],
  set: TrainingSet,
  otherHeads: ReadonlySet<number>,
  folds: number,
  report: (line: string) => void,
): HeldOut[] {
  const held = new Array<HeldOut>(articles.length)
  for (let fold = 0; fold < folds; fold++) {
    const fitted = fitBase(
      set,
      (article) => article % folds !== fold,
      (part) => report(`fold ${fold + 1} of ${folds}: ${part}`),
    )
    const model = baseModel(fitted, otherHeads)
    for (let i = fold; i < articles.length; i += folds) held[i] = heldOut(articles[i]!, model)
  }
  return held
}

/** Scores held-out proposals by relation models that were trained without the article. */
export function heldOutScores(held: readonly HeldOut[], folds: number): Scored[] {
  const scored = new Array<Scored>(held.length)
  for (let fold = 0; fold < folds; fold++) {
    const relation = fitRelation(held.filter((_, i) => i % folds !== fold))
    for (let i = fold; i < held.length; i += folds) {
      const { article, proposals } = held[i]!
      scored[i] = { ...held[i]!, scores: relationScores(article.reading, proposals, relation) }
    }
  }
  return scored
}
