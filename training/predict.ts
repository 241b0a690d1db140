import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { analyse } from '../src/analyse.ts'
import { readJsonLines } from './corpus/shared.ts'

type GoldLine = { readonly id: string; readonly text: string; readonly title?: string; readonly publishedAt?: string }

/**
 * Analyses every article of a gold file and hands the predictions, one JSON article a line as `score.mjs` reads them,
 * to `use` as a file that is removed afterwards.
 */
export function withPredictions<T>(goldFile: string, use: (predictedFile: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'claimwire-'))
  try {
    const predicted = join(folder, 'predicted.jsonl')
    const lines = readJsonLines<GoldLine>(goldFile).map(({ id, text, title, publishedAt }) => {
      const { claims } = analyse({ text, title, publishedAt })
      return JSON.stringify({ id, claims: claims.map(({ reasons: _, ...claim }) => claim) })
    })
    writeFileSync(predicted, `${lines.join('\n')}\n`)
    return use(predicted)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
