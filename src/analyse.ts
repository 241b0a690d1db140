import { resolveActors } from './actors/index.ts'
import { readArticle } from './article/index.ts'
import { assembleClaims } from './assemble.ts'
import { attribute } from './attribution/index.ts'
import type { Analysis } from './domain/analysis.ts'
import type { Article, ArticleInput } from './domain/article.ts'
import { PIPELINE_VERSION } from './pipeline-version.ts'
import { linkResponses } from './responses/index.ts'
import { parse } from './syntax/index.ts'
import { tag } from './tags/index.ts'
import { tokenize } from './tokens/index.ts'

/**
 * Reads an article and says who claimed what, of whom, and who answered it. Pure, synchronous and deterministic: the
 * same input gives the same analysis, in a test, in a worker thread and on the command line. Never throws on any text.
 * A text in another language has no claims that we could read: it costs no more than finding that out.
 */
export function analyse(input: ArticleInput): Analysis {
  const article = readArticle(input)
  if (article.language === 'en') return readClaims(article)
  return { version: PIPELINE_VERSION, language: article.language, zones: article.zones, claims: [], actors: [] }
}

/** Reads the body of an article as English, whatever it is. */
export function readClaims(article: Article): Analysis {
  const sentences = tokenize(article)
  const tagged = tag(sentences)
  const parsed = parse(article.text, tagged)
  const attributions = attribute(parsed)
  const cast = resolveActors(parsed, attributions, article.input)
  const responses = linkResponses(parsed, attributions, cast)
  return assembleClaims({ article, parsed, attributions, cast, responses, version: PIPELINE_VERSION })
}
