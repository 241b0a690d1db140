import { open, readFile } from 'node:fs/promises'
import type { SourceFile } from './collect-files.ts'
import { ImportError } from './import-error.ts'

/** An article as a line of JSON, and where it comes from: `news.jsonl:12`. */
export type ArticleLine = { readonly line: string; readonly origin: string }

/**
 * The articles of a file, read as they are asked for. The lines of a .jsonl go out as they are: the service says what is
 * wrong with one. Other files are an article each, with the path as `externalId`.
 * @throws {ImportError} where a file cannot be read
 */
export async function* readArticles({ path, kind }: SourceFile): AsyncGenerator<ArticleLine> {
  try {
    if (kind === 'lines') yield* linesOf(path)
    else {
      const bytes = await readFile(path)
      const content = kind === 'html' ? { html: decodeHtml(bytes) } : { text: decodeText(bytes) }
      yield { line: JSON.stringify({ ...content, externalId: path.slice(-300) }), origin: path }
    }
  } catch (error) {
    throw new ImportError(`${path}: ${(error as Error).message}`)
  }
}

async function* linesOf(path: string): AsyncGenerator<ArticleLine> {
  let number = 0
  const file = await open(path)
  // As bytes: what is not UTF-8 would else be replaced in silence.
  for await (const bytes of file.readLines({ encoding: 'latin1' })) {
    number++
    const json = decodeText(Buffer.from(bytes, 'latin1')).trim()
    if (json !== '') yield { line: json, origin: `${path}:${number}` }
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
