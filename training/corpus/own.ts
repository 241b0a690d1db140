import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { contains, type Span } from '../../src/domain/span.ts'
import { MarkupError } from './markup-error.ts'
import { type Line, type OwnActor, readActor, readClaim } from './own-claim.ts'
import { readMarkup } from './own-markup.ts'
import type { GoldArticle, GoldClaim } from './polnear.ts'

/** An article of our own: every claim is typed and every actor is listed. */
export type OwnArticle = GoldArticle & { readonly actors: readonly OwnActor[] }

const inside = (spans: readonly Span[], outer: readonly Span[]): boolean =>
  spans.every((span) => outer.some((piece) => contains(piece, span)))

const length = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)

/** The parent is the narrowest other claim whose content holds the cue and the content; the source may be understood. */
function withParent(claim: GoldClaim, claims: readonly GoldClaim[]): GoldClaim {
  const holders = claims.filter((other) => other !== claim && inside([...claim.cue, ...claim.content], other.content))
  const parent = holders.sort((a, b) => length(a.content) - length(b.content))[0]
  return { ...claim, parent: parent?.id ?? null }
}

function sections(source: string): Line[][] {
  const all = source.split('\n').map((text, index) => ({ text: text.trimEnd(), number: index + 1 }))
  const parts: Line[][] = [[]]
  for (const line of all) {
    if (line.text === '---') parts.push([])
    else parts.at(-1)!.push(line)
  }
  return parts
}

/** Reads one annotated article; throws a MarkupError that names the line if anything is malformed or does not tally. */
export function readOwnArticle(id: string, source: string): OwnArticle {
  const parts = sections(source)
  if (parts.length !== 4) throw new MarkupError('an article is header, text, actors and claims, with --- between', 1)
  const [head, body, actorLines, claimLines] = parts.map((lines) => lines.filter(({ text }) => text !== '')) as Line[][]
  const header = new Map(head!.map(({ text }) => text.split(/: (.*)/su) as [string, string]))
  const first = parts[1]!.findIndex(({ text }) => text !== '')
  if (body!.length === 0) throw new MarkupError('no text', 1)
  const marked = parts[1]!.slice(first).map(({ text }) => text)
  const markup = readMarkup(marked.join('\n').trimEnd(), parts[1]![first]!.number)
  const actors = new Map(
    actorLines!.map((line) => readActor(line, markup.text)).map((actor) => [actor.name, actor] as const),
  )
  const claims = claimLines!.map((line) => readClaim(line, markup, actors))
  const listed = new Set(claims.map((claim) => Number(claim.id)))
  const missing = [...markup.claims.keys()].find((claim) => !listed.has(claim))
  if (missing !== undefined)
    throw new MarkupError(`claim ${missing} is tagged but not listed`, claimLines![0]?.number ?? 1)
  if (listed.size !== claims.length) throw new MarkupError('a claim is listed twice', claimLines![0]!.number)
  const publishedAt = header.get('published') ?? ''
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(publishedAt)) throw new MarkupError('the header needs published: YYYY-MM-DD', 1)
  return {
    id,
    title: header.get('title') ?? markup.text.split('\n')[0]!,
    publisher: header.get('publisher') ?? null,
    publishedAt,
    text: markup.text,
    ...(markup.body.length > 0 && { body: markup.body }),
    claims: claims.map((claim) => withParent(claim, claims)).sort((a, b) => a.cue[0]!.start - b.cue[0]!.start),
    actors: [...actors.values()],
  }
}

/** Reads every `.txt` article of a folder, by name; the article's id is its file's name. */
export function readOwnArticles(folder: string): OwnArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      try {
        return readOwnArticle(basename(file, '.txt'), readFileSync(join(folder, file), 'utf8'))
      } catch (error) {
        if (error instanceof MarkupError) throw new Error(`${file}:${error.message}`)
        throw error
      }
    })
}
