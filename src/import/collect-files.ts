import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { ImportError } from './import-error.ts'

/** What files hold, by their extension. */
const KINDS: Readonly<Record<string, FileKind>> = {
  '.txt': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.jsonl': 'lines',
  '.ndjson': 'lines',
}
/** What a file holds: an article, a web page, or an article a line. */
type FileKind = 'text' | 'html' | 'lines'
/** A file to import. */
export type SourceFile = { readonly path: string; readonly kind: FileKind }

/**
 * The files that paths name: each itself, or those of a folder and the folders in it that can be read, in order of name.
 * @throws {ImportError} naming every path that is missing or of no kind that can be read
 */
export async function collectFiles(paths: readonly string[]): Promise<SourceFile[]> {
  const files: SourceFile[] = []
  const faults: string[] = []
  for (const path of paths) {
    const found = await stat(path).catch(() => null)
    if (!found) faults.push(`${path}: there is no such file`)
    else if (found.isDirectory()) {
      const inside = await filesIn(path)
      if (inside.length === 0) faults.push(`${path}: holds no ${Object.keys(KINDS).join(', ')}`)
      files.push(...inside)
    } else {
      const kind = kindOf(path)
      if (kind) files.push({ path, kind })
      else faults.push(`${path}: is none of ${Object.keys(KINDS).join(', ')}`)
    }
  }
  if (faults.length > 0) throw new ImportError(faults.join('\n'))
  return files
}

async function filesIn(folder: string): Promise<SourceFile[]> {
  const names = await readdir(folder, { recursive: true })
  return names.sort().flatMap((name) => {
    const kind = kindOf(name)
    const hidden = name.split(/[/\\]/u).some((part) => part.startsWith('.'))
    return kind && !hidden ? [{ path: join(folder, name), kind }] : []
  })
}

function kindOf(path: string): FileKind | undefined {
  return KINDS[extname(path).toLowerCase()]
}
