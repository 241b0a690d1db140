import { open, readFile } from 'node:fs/promises'
import type { SourceFile } from './collect-files.ts'

/** An article as a line of JSON, and where it comes from: `news.jsonl:12`. */
export type ArticleLine = { readonly origin: string; readonly line: string }
/** What cannot be read, and why: one file in another charset keeps no other from being imported. */
type Unreadable = { readonly origin: string; readonly fault: string }

/**
 * The articles of a file, read as they are asked for. The lines of a .jsonl go out as they are: the service says what is
 * wrong with one. Other files are an article each, with the path as `externalId`.
 */
export async function* readArticles({ path, kind }: SourceFile): AsyncGenerator<ArticleLine | Unreadable> {
  try {
    if (kind === 'lines') yield* linesOf(path)
    else {
      const bytes = await readFile(path)
      const content = kind === 'html' ? { html: decodeHtml(bytes) } : { text: decodeText(bytes) }
      yield { origin: path, line: JSON.stringify({ ...content, externalId: path.slice(-300) }) }
    }
  } catch (error) {
    yield { origin: path, fault: (error as Error).message }
  }
}

async function* linesOf(path: string): AsyncGenerator<ArticleLine | Unreadable> {
  let number = 0
  const file = await open(path)
  // As bytes: what is not UTF-8 would else be replaced in silence.
  for await (const bytes of file.readLines({ encoding: 'latin1' })) {
    const origin = `${path}:${++number}`
    try {
      const line = decodeText(Buffer.from(bytes, 'latin1')).trim()
      if (line !== '') yield { origin, line }
    } catch (error) {
      yield { origin, fault: (error as Error).message }
    }
  }
}

function decodeText(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Error('is not UTF-8')
  }
}

/** By the charset that the page names in its first bytes, else UTF-8, else Windows-1252, as browsers have it (HTML, 13.2.3). */
function decodeHtml(bytes: Buffer): string {
  const named = /<meta[^>]+charset=["']?([\w-]+)/iu.exec(bytes.subarray(0, 1024).toString('latin1'))?.[1]
  for (const charset of [named ?? 'utf-8', 'utf-8']) {
    try {
      return new TextDecoder(charset, { fatal: true }).decode(bytes)
    } catch {
      // A charset that nobody knows, or the wrong one.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes)
}
