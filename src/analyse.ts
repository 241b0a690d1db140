import { resolveActors } from './actors/index.ts'
import { readArticle } from './article/index.ts'
import { assembleClaims } from './assemble.ts'
import { attribute } from './attribution/index.ts'
import type { Analysis } from './domain/analysis.ts'
import type { ArticleInput } from './domain/article.ts'
import { PIPELINE_VERSION } from './pipeline-version.ts'
import { linkResponses } from './responses/index.ts'
import { parse } from './syntax/index.ts'
import { tag } from './tags/index.ts'
import { tokenize } from './tokens/index.ts'

/**
 * Reads an article and says who claimed what, of whom, and who answered it. Pure, synchronous and deterministic: the
 * same input gives the same analysis, in a test, in a worker thread and on the command line. Never throws on any text.
 */
export function analyse(input: ArticleInput): Analysis {
  const article = readArticle(input)
  const sentences = tokenize(article)
  const tagged = tag(sentences)
  const parsed = parse(article.text, tagged)
  const attributions = attribute(parsed)
  const cast = resolveActors(parsed, attributions, input)
  const responses = linkResponses(parsed, attributions, cast)
  return assembleClaims({ article, parsed, attributions, cast, responses, version: PIPELINE_VERSION })
}
