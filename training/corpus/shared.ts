import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

/**
 * The folder with corpora, gold files and the scorer that stands beside the repository on a development machine, or
 * null. `CLAIMWIRE_SHARED` names another place.
 */
export function sharedFolder(): string | null {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
  const folder = process.env.CLAIMWIRE_SHARED ?? join(root, '..', 'shared')
  return existsSync(join(folder, 'corpora')) ? folder : null
}

/** The same folder for what can do nothing without it. @throws {Error} where it is not there */
export function needSharedFolder(): string {
  const folder = sharedFolder()
  if (!folder)
    throw new Error(
      'The corpora are not part of the repository, and no ../shared folder has them; CLAIMWIRE_SHARED may name another.',
    )
  return folder
}

/** Reads a text file, gunzipping it if its name ends in `.gz`. */
export function readText(file: string): string {
  const bytes = readFileSync(file)
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

/** Reads a file of one JSON value a line. */
export function readJsonLines<T>(file: string): T[] {
  return readText(file)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}
