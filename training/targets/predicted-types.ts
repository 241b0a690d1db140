import { typeWith } from '../../src/attribution/type/index.ts'
import { typeModel } from '../../src/attribution/type/network.ts'
import type { Attribution } from '../../src/domain/attribution.ts'
import type { ParsedText } from '../../src/domain/sentence.ts'
import { examplesOf } from '../types/examples.ts'
import { trainTypes } from '../types/network.ts'
import type { TrainingArticle } from './articles.ts'

const FOLDS = 4

/** Types the attributions of an article. */
export type Typing = (parsed: ParsedText, attributions: readonly Attribution[]) => Attribution[]

/**
 * How each article's claims are typed by a model that has not seen the article: at run time types are never certain, and
 * a model that saw the article would be too sure of them.
 */
export function heldOutTypings(articles: readonly TrainingArticle[], report: (line: string) => void): Typing[] {
  const examples = articles.map(({ gold, parsed }) => examplesOf(gold, parsed))
  const typings = Array.from({ length: FOLDS }, (_, fold): Typing => {
    const { meta, embeddings, meaning } = trainTypes(examples.filter((_, index) => index % FOLDS !== fold).flat())
    report(`types without fold ${fold + 1} of ${FOLDS}`)
    const model = typeModel(meta, embeddings, 1, meaning, null)
    return (parsed, attributions) => {
      const typed = typeWith(model, parsed, attributions)
      return attributions.map((attribution, at) => ({
        ...attribution,
        type: typed[at]!.type,
        types: typed[at]!.types,
      }))
    }
  })
  return articles.map((_, index) => typings[index % FOLDS]!)
}
