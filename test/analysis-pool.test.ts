import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openAnalysisPool } from '../src/analysis-pool.ts'

/** Takes memory without end for the text “more”, and reads any other. */
const HUNGRY = `
export default ({ text }) => {
  const kept = []
  while (text === 'more') kept.push(Array.from({ length: 100_000 }, (_, index) => ({ index })))
  return text
}`

test('an article that takes more memory than a thread has is too long, and the next one is read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'claimwire-pool-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const worker = join(folder, 'hungry.mjs')
  writeFileSync(worker, HUNGRY)
  const pool = openAnalysisPool({ threads: 1, queue: 4, timeoutMs: 30_000, worker })
  onTestFinished(() => pool.close())
  await expect(pool.analyse({ text: 'more' })).rejects.toMatchObject({ code: 'text-too-long', status: 413 })
  expect(await pool.analyse({ text: 'less' })).toBe('less')
}, 40_000)
