import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { generateArticle } from '../../bench/articles.ts'
import { checkStore } from '../../db/maintenance.ts'
import { openStore, type Store } from '../../db/store.ts'
import { analyse } from '../../src/analyse.ts'
import { buildApp } from '../../src/app.ts'
import { runJobs } from '../../src/run-jobs.ts'
import { createService, type Service } from '../../src/service.ts'

/** A text that does not fit into the pages that are there; its beginning alone is analysed, to be quick. */
const LONG = `${generateArticle(1).text} ${'The talks went on. '.repeat(3000)}`
const READ = 600

let store: Store
let service: Service
beforeEach(async () => {
  store = await openStore('sqlite::memory:')
  service = createService(store, async (input) => analyse({ ...input, text: input.text.slice(0, READ) }))
})
afterEach(() => store.close())

/** From now on the database may not grow, as on a full disk, until it may again. */
async function fillDisk(): Promise<() => Promise<unknown>> {
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(store.db)
  await sql.raw(`pragma max_page_count = ${rows[0]!.page_count}`).execute(store.db)
  return () => sql.raw('pragma max_page_count = 1000000').execute(store.db)
}

test('a full disk is said to be one, and what was half written is undone', async () => {
  const makeRoom = await fillDisk()
  await expect(service.addArticle({ text: LONG })).rejects.toMatchObject({ code: 'SQLITE_FULL' })
  expect(await checkStore(store.db)).toEqual([])
  await makeRoom()
  expect(await service.addArticle({ text: LONG })).toMatchObject({ created: true })
})

test('a full disk is answered with 503, and told no client in SQLite’s words', async () => {
  const app = await buildApp(service, { checkResponses: true })
  await fillDisk()
  for (const [url, payload] of [
    ['/v1/articles', { text: LONG }],
    ['/v1/articles/batch', { articles: [{ text: LONG }] }],
  ] as const) {
    const answer = await app.inject({ method: 'POST', url, payload })
    const problem = url.endsWith('batch') ? answer.json().items[0].problem : answer.json()
    expect(problem).toMatchObject({ status: 503, code: 'unavailable' })
    expect(problem.detail).not.toMatch(/SQLITE|rollback/u)
  }
  await app.close()
})

test('a job keeps its articles until there is room', async () => {
  const { id } = await service.createImport([{ article: { text: LONG } }])
  const makeRoom = await fillDisk()
  const stop = new AbortController()
  let stumbles = 0
  const running = runJobs(service, {
    read: async ({ text }) => ({ text: text! }),
    onError: () => {
      stumbles++
      if (stumbles === 2) void makeRoom()
    },
    concurrency: 1,
    interval: 1,
    signal: stop.signal,
  })
  await expect.poll(async () => (await service.getJob(id))!.status, { timeout: 20_000 }).toBe('done')
  stop.abort()
  await running
  expect(await service.getJob(id)).toMatchObject({ created: 1, failed: 0 })
})
