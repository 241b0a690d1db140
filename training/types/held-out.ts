import { attributionOf, outerQuotations } from '../../src/attribution/act.ts'
import { typeWith } from '../../src/attribution/type/index.ts'
import { typeModel } from '../../src/attribution/type/network.ts'
import type { Attribution } from '../../src/domain/attribution.ts'
import type { ParsedText } from '../../src/domain/sentence.ts'
import { type AnnotatedArticle, annotatedArticles } from '../corpus/annotated-articles.ts'
import { examplesOf } from './examples.ts'
import { trainTypes } from './network.ts'

const FOLDS = 4

/** Types the attributions of an article. */
export type Typing = (parsed: ParsedText, attributions: readonly Attribution[]) => Attribution[]

/** An annotated article, and how a model types its claims that has not seen it. */
export type HeldOutArticle = AnnotatedArticle & { readonly typing: Typing }

/**
 * The annotated articles, each with a model of types that has not seen the article: at run time types are never certain, and
 * a model that saw the article would be too sure of them. Of the two networks only the first is trained, which takes minutes
 * as it is.
 */
export function heldOutArticles(report: (line: string) => void): HeldOutArticle[] {
  const articles = annotatedArticles()
  const examples = articles.map(({ gold, parsed }) => examplesOf(gold, parsed))
  const typings = Array.from({ length: FOLDS }, (_, fold): Typing => {
    const { meta, embeddings, meaning } = trainTypes(examples.filter((_, index) => index % FOLDS !== fold).flat())
    report(`types without fold ${fold + 1} of ${FOLDS}`)
    const model = typeModel(meta, embeddings, 1, meaning, null)
    return (parsed, attributions) => {
      const typed = typeWith(model, parsed, attributions)
      const quotations = outerQuotations(parsed)
      return attributions.map((attribution, at) => attributionOf(parsed, attribution, typed[at]!, quotations))
    }
  })
  return articles.map((article, index) => ({ ...article, typing: typings[index % FOLDS]! }))
}
