import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ClaimType } from '../../src/domain/claim-type.ts'

/** The name under which labels.tsv knows an article, so that nothing of the corpus stands in the file. */
export function labelKey(articleId: string, cueStart: number): string {
  return `${createHash('sha256').update(articleId).digest('hex').slice(0, 12)} ${cueStart}`
}

/**
 * Types of single relations of PolNeAR's training split, beside the gold files': labels.tsv, annotated for this project
 * (one annotator) by the same guidelines. Columns: article, start of the cue, type.
 */
export function readTypeLabels(): Map<string, ClaimType> {
  const file = join(dirname(fileURLToPath(import.meta.url)), 'labels.tsv')
  const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return new Map(
    rows.map((row) => {
      const [article, start, type] = row.split('\t')
      return [`${article} ${start}`, type as ClaimType]
    }),
  )
}
