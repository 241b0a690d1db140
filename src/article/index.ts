import type { Article, ArticleInput } from '../domain/article.ts'

/** Separates the article's body from the page around it. */
export function readArticle(input: ArticleInput): Article {
  const { text } = input
  return { text, input, language: 'en', body: [{ start: 0, end: text.length }], zones: [], title: null }
}
