import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openAnalysisPool } from '../src/analysis-pool.ts'

/** Takes memory without end for the text “more”, time for “long”, and reads any other. */
const GREEDY = `
export default ({ text }) => {
  const kept = []
  while (text === 'more') kept.push(Array.from({ length: 100_000 }, (_, index) => ({ index })))
  if (text === 'long') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000)
  return text
}`

function openGreedyPool() {
  const folder = mkdtempSync(join(tmpdir(), 'claimwire-pool-'))
  const worker = join(folder, 'greedy.mjs')
  writeFileSync(worker, GREEDY)
  const pool = openAnalysisPool({ threads: 1, queue: 4, timeoutMs: 30_000, worker })
  onTestFinished(async () => {
    await pool.close()
    rmSync(folder, { recursive: true })
  })
  return pool
}

test('an article that takes more memory than a thread has is too long, and the next one is read', async () => {
  const pool = openGreedyPool()
  await expect(pool.analyse({ text: 'more' })).rejects.toMatchObject({ code: 'text-too-long', status: 413 })
  expect(await pool.analyse({ text: 'less' })).toBe('less')
}, 40_000)

test('articles that nobody waits for any more, read or waiting, keep no others waiting', async () => {
  const pool = openGreedyPool()
  const gone = new AbortController()
  const left = [1, 2, 3].map(() => pool.analyse({ text: 'long' }, gone.signal))
  gone.abort()
  for (const each of left) await expect(each).rejects.toMatchObject({ code: 'request-timeout' })
  expect(await pool.analyse({ text: 'short' })).toBe('short')
  expect(pool.load()).toEqual({ waiting: 0, running: 0 })
}, 40_000)
