import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../src/domain/span.ts'
import { MarkupError } from './markup-error.ts'
import { type Line, type OwnActor, readActor, readClaim } from './own-claim.ts'
import type { Markup, Role } from './own-markup.ts'
import { type GoldArticle, type PolnearArticle, readPolnear } from './polnear.ts'

/** An article of PolNeAR with the types, actors, targets and answers of its relations. */
export type AnnotatedArticle = GoldArticle & { readonly actors: readonly OwnActor[] }

/** The name under which annotations know an article, so that nothing of the corpus stands in the repository. */
export const articleKey = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 12)

const CLAIM_LINE = /^\d+ [a-z/]+: /u

/** The relations of an article by where their cue starts, in the form that a claim line is read against. */
export function relationsByCue({ text, annotations }: PolnearArticle): Markup {
  const claims = new Map<number, Record<Role, readonly Span[]>>()
  for (const { source, cue, content } of annotations[0]!.relations) {
    if (cue.length !== 1 || content.length === 0 || claims.has(cue[0]!.start)) continue
    claims.set(cue[0]!.start, { s: source, c: cue, k: content })
  }
  return { text, claims, body: [] }
}

function readOne(article: PolnearArticle, lines: readonly Line[]): AnnotatedArticle {
  const markup = relationsByCue(article)
  const isClaim = ({ text }: Line) => CLAIM_LINE.test(text)
  const list = lines.filter((line) => !isClaim(line)).map((line) => readActor(line, article.text))
  const actors = new Map(list.map((actor) => [actor.name, actor]))
  const claims = lines.filter(isClaim).map((line) => readClaim(line, markup, actors))
  const { id, title, publisher, publishedAt, text } = article
  return { id, title, publisher, publishedAt, text, flat: true, claims, actors: list }
}

/**
 * Reads one file of annotations: `# key` begins an article, actors and claims follow one a line as in training/articles,
 * a claim's number being the offset of its cue. Throws a MarkupError that names the line.
 */
export function readAnnotationFile(source: string, corpus: ReadonlyMap<string, PolnearArticle>): AnnotatedArticle[] {
  const sections: { key: Line; lines: Line[] }[] = []
  source.split('\n').forEach((raw, index) => {
    const line = { text: raw.trim(), number: index + 1 }
    if (line.text.startsWith('# ')) sections.push({ key: line, lines: [] })
    else if (line.text !== '') sections.at(-1)?.lines.push(line)
  })
  return sections.map(({ key, lines }) => {
    const article = corpus.get(key.text.slice(2))
    if (!article) throw new MarkupError(`no such article: "${key.text}"`, key.number)
    return readOne(article, lines)
  })
}

/** PolNeAR's training articles by key; nothing of its dev or test split is annotated. */
export const annotatable = (shared: string): Map<string, PolnearArticle> =>
  new Map(readPolnear(shared, 'train').map((article) => [articleKey(article.id), article]))

/** Reads every `.txt` file of a folder of annotations, by name. */
export function readAnnotations(shared: string, folder: string): AnnotatedArticle[] {
  const corpus = annotatable(shared)
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))
  return files.sort().flatMap((file) => {
    try {
      return readAnnotationFile(readFileSync(join(folder, file), 'utf8'), corpus)
    } catch (error) {
      if (error instanceof MarkupError) throw new Error(`${file}:${error.message}`)
      throw error
    }
  })
}
