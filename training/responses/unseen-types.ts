import { typeWith } from '../../src/attribution/type/index.ts'
import type { TypeModel } from '../../src/attribution/type/network.ts'
import type { Attribution } from '../../src/domain/attribution.ts'
import type { ParsedText } from '../../src/domain/sentence.ts'
import type { GoldArticle } from '../corpus/polnear.ts'
import { examplesOf } from '../types/examples.ts'
import { trainTypes } from '../types/network.ts'

const FOLDS = 2

export type ParsedArticle = { readonly gold: GoldArticle; readonly parsed: ParsedText }

/** Gives attributions of the article at an index of the list types anew. */
export type Retype = (index: number, attributions: readonly Attribution[]) => Attribution[]

/**
 * Types by networks that were not trained on the article. The shipped one knows the types of the articles that answers are
 * learned from by heart (95 % right, 64 % elsewhere): what is learned with it would trust types that others do not have.
 */
export function unseenTypes(articles: readonly ParsedArticle[]): Retype {
  const examples = articles.map(({ gold, parsed }) => examplesOf(gold, parsed))
  const models = Array.from({ length: FOLDS }, (_, fold): TypeModel => {
    const { meta, embeddings } = trainTypes(examples.filter((_, index) => index % FOLDS !== fold).flat())
    return { ...meta, embeddings, scale: 1 }
  })
  return (index, attributions) => {
    const typed = typeWith(models[index % FOLDS]!, articles[index]!.parsed, attributions)
    return attributions.map((attribution, at) => ({ ...attribution, type: typed[at]!.type, types: typed[at]!.types }))
  }
}
