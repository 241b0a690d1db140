import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { insertJob } from '../db/job-life.ts'
import { openStore, type Store } from '../db/store.ts'
import { analyse } from '../src/analyse.ts'
import type { Job, JobInput } from '../src/domain/job.ts'
import type { PostedArticle } from '../src/domain/stored-article.ts'
import { Problem } from '../src/errors.ts'
import { readPosted } from '../src/posted-article.ts'
import { readHtml } from '../src/readable-html.ts'
import { runJobs } from '../src/run-jobs.ts'
import { createService, type Service } from '../src/service.ts'

let store: Store
let service: Service
let version = 'one'
beforeEach(async () => {
  version = 'one'
  store = await openStore('sqlite::memory:')
  service = createService(store, async (input) => ({ ...analyse(input), version }))
})
afterEach(() => store.close())

const articles = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    text: `Norway said it wanted ${n} boats.`,
    url: `https://a.example/${n}`,
  }))
const inputs = (articles: readonly PostedArticle[]): JobInput[] => articles.map((article) => ({ article }))
const errors: unknown[] = []

/** Runs jobs until this one has done so much, or is over. */
async function runUntil(id: string, done = Number.POSITIVE_INFINITY): Promise<Job> {
  const stop = new AbortController()
  const read = (posted: PostedArticle) =>
    readPosted(posted, { readHtml: async (html) => readHtml(html), maxTextLength: 200 })
  const onError = (error: unknown) => errors.push(error)
  const running = runJobs(service, { read, onError, concurrency: 2, interval: 1, signal: stop.signal })
  for (;;) {
    const job = (await service.getJob(id))!
    if (job.done >= done || job.status === 'done') break
    await new Promise(setImmediate)
  }
  stop.abort()
  await running
  return (await service.getJob(id))!
}

describe('an import', () => {
  test('stores all articles and says what became of them', async () => {
    await service.addArticle(articles(1)[0]!)
    const job = await service.createImport([
      ...inputs([...articles(4), { text: ' ' }]),
      { refusal: { code: 'invalid-body', detail: 'text: is needed' } },
    ])
    expect(job).toMatchObject({ kind: 'import', status: 'waiting', total: 6, done: 1, failed: 1 })
    expect(await runUntil(job.id)).toMatchObject({
      status: 'done',
      done: 6,
      created: 3,
      failed: 2,
      failures: [
        { position: 4, code: 'no-text' },
        { position: 5, code: 'invalid-body', detail: 'text: is needed' },
      ],
    })
    expect((await service.listArticles({}, {})).items).toHaveLength(4)
  })

  test('goes on where it was, and doubles nothing', async () => {
    const { id } = await service.createImport(inputs(articles(12)))
    const halfway = await runUntil(id, 4)
    expect(halfway.done).toBeLessThan(12)
    // What a crash leaves: an article stored and not yet counted.
    await service.addArticle(articles(12)[11]!)
    expect(await runUntil(id)).toMatchObject({ status: 'done', done: 12, created: 11, failed: 0 })
    expect((await service.listArticles({}, {})).items).toHaveLength(12)
  })

  test('stops when it is cancelled', async () => {
    const { id } = await service.createImport(inputs(articles(12)))
    await runUntil(id, 2)
    expect(await service.cancelJob(id)).toMatchObject({ status: 'cancelled' })
    const next = await service.createImport([])
    expect(await runUntil(next.id)).toMatchObject({ status: 'done', total: 0 })
    expect((await service.getJob(id))!.done).toBeLessThan(12)
    expect((await service.listJobs({})).items.map((job) => job.id)).toEqual([next.id, id])
    expect(await service.cancelJob('job_0')).toBeNull()
  })

  test('lets go of texts once they are read or will not be', async () => {
    const done = await service.createImport(inputs(articles(2)))
    await runUntil(done.id)
    const { id } = await service.createImport(inputs(articles(12)))
    await service.cancelJob(id)
    const kept = await store.db.selectFrom('job_items').select('position').where('input', 'is not', null).execute()
    expect(kept).toEqual([])
  })

  test('counts an item once, whoever else worked on it', async () => {
    const { id } = await service.createImport(inputs(articles(2)))
    const [item] = await service.nextJobItems(1)
    for (const _ of [1, 2]) await service.settleJobItem(item!, { code: 'no-text', detail: 'Twice.' })
    expect(await service.getJob(id)).toMatchObject({ done: 1, failed: 1 })
  })

  test('takes web pages, and no text that is too long', async () => {
    const { id } = await service.createImport(
      inputs([
        { html: '<p>Norway said that it wanted <b>boats</b>.</p>', title: null },
        { text: 'Boats. '.repeat(50) },
      ]),
    )
    expect(await runUntil(id)).toMatchObject({ created: 1, failures: [{ position: 1, code: 'text-too-long' }] })
    expect((await service.listArticles({}, {})).items).toHaveLength(1)
  })

  test('that stumbles over a fault of ours says so and goes on', async () => {
    service = createService(store, async (input) => {
      if (input.text.includes(' 1 ')) throw new TypeError('a bug')
      return analyse(input)
    })
    const { id } = await service.createImport(inputs(articles(3)))
    expect(await runUntil(id)).toMatchObject({ created: 2, failures: [{ position: 1, code: 'internal-error' }] })
    expect(errors.splice(0)).toEqual([new TypeError('a bug')])
  })

  test('tries an article again that was not read in time, though not for ever', async () => {
    let left = 2
    service = createService(store, async (input) => {
      const late = input.text.includes(' 0 ') ? left-- > 0 : input.text.includes(' 1 ')
      if (late) throw new Problem('analysis-timeout', 'The article was not read within 1 ms.')
      return analyse(input)
    })
    const { id } = await service.createImport(inputs(articles(3)))
    expect(await runUntil(id)).toMatchObject({ created: 2, failures: [{ position: 1, code: 'analysis-timeout' }] })
  })

  test('waits where the database is in trouble that may pass', async () => {
    const { id } = await service.createImport(inputs(articles(1)))
    let full = true
    const { addArticle } = service
    service = {
      ...service,
      async addArticle(input) {
        if (full) throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })
        return addArticle(input)
      },
    }
    setTimeout(() => {
      full = false
    }, 20)
    expect(await runUntil(id)).toMatchObject({ status: 'done', created: 1, failed: 0 })
    expect(errors.splice(0).length).toBeGreaterThan(0)
  })

  test('that still comes in is left alone by another process on the same file; one that a crash cut off is forgotten', async () => {
    const dead = await insertJob(store.db, 'import', 'receiving')
    const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
    await store.db
      .updateTable('jobs')
      .set({ heard_at: minutesAgo(2) })
      .where('id', '=', dead)
      .execute()
    const earlier = await service.createImport([])
    async function* slow() {
      yield* inputs(articles(150))
      // It comes in slowly.
      await store.db
        .updateTable('jobs')
        .set({ created_at: minutesAgo(100) })
        .where('status', '=', 'receiving')
        .execute()
      // What a second service does when it starts.
      await runUntil(earlier.id)
      yield* inputs(articles(150))
    }
    const job = await service.createImport(slow())
    expect(job).toMatchObject({ status: 'waiting', total: 300 })
    expect((await service.listJobs({})).items.map(({ id }) => id)).toEqual([earlier.id, job.id].toReversed())
  })

  test('that comes in is heard of although its client sends nothing for minutes', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] })
    onTestFinished(() => void vi.useRealTimers())
    async function* silent() {
      yield* inputs(articles(1))
      await vi.advanceTimersByTimeAsync(600_000)
      await service.dropUnreceivedJobs()
    }
    expect(await service.createImport(silent())).toMatchObject({ status: 'waiting', total: 1 })
    expect(vi.getTimerCount()).toBe(0)
  })

  test('that is cancelled while it comes in keeps no text', async () => {
    async function* cancelled() {
      yield* inputs(articles(150))
      const [job] = (await service.listJobs({})).items
      await service.cancelJob(job!.id)
      yield* inputs(articles(150))
    }
    expect(await service.createImport(cancelled())).toMatchObject({ status: 'cancelled' })
    const kept = await store.db.selectFrom('job_items').select('position').where('input', 'is not', null).execute()
    expect(kept).toEqual([])
  })

  test('that breaks off while it comes in is forgotten', async () => {
    async function* broken() {
      yield inputs(articles(1))[0]!
      throw new Error('connection lost')
    }
    await expect(service.createImport(broken())).rejects.toThrow('connection lost')
    expect((await service.listJobs({})).items).toEqual([])
  })
})

describe('analysing again', () => {
  const TEXTS = [
    'Norway demanded that Sweden withdraw its patrol boats from the harbour. Sweden rejected the demand.',
    'Sweden rejected Norway’s demand to withdraw patrol boats from the harbour. “We will stay,” said Eva Lindt, the Swedish foreign minister.',
    'Foreign Minister Eva Lindt of Sweden accused Norway of seizing patrol boats in the harbour.',
  ]
  const tables = [
    'actors',
    'actor_keys',
    'actor_names',
    'actor_ties',
    'appearances',
    'claims',
    'claim_targets',
    'claim_groups',
    'group_bands',
    'answers',
    'dispute_claims',
    'dispute_words',
  ] as const
  const dump = async () => {
    const rows = await Promise.all(tables.map((table) => store.db.selectFrom(table).selectAll().execute()))
    // Names are written anew under numbers of their own.
    const number = (key: string, value: unknown) => (key === 'seq' ? undefined : value)
    return rows.map((all, index) =>
      all.map((row) => (tables[index] === 'actor_names' ? JSON.stringify(row, number) : JSON.stringify(row))).sort(),
    )
  }

  test('changes no id and nothing else when the pipeline finds the same', async () => {
    for (const [day, text] of TEXTS.entries()) {
      await service.addArticle({ text, url: `https://a.example/${day}`, publishedAt: `2024-05-0${day + 1}` })
    }
    const before = await dump()
    const disputes = (await service.listDisputes({}, {})).items
    version = 'two'
    const { id, total } = await service.createReanalysis(version)
    expect(total).toBe(3)
    await runUntil(id)
    expect(await dump()).toEqual(before)
    expect((await service.listDisputes({}, {})).items).toEqual(disputes)
    expect((await service.listArticles({}, {})).items.map(({ analysis }) => analysis.version)).toEqual([
      'two',
      'two',
      'two',
    ])
    expect((await service.createReanalysis(version)).total).toBe(0)
    expect((await service.listClaims({ q: 'harbour' }, {})).items.length).toBeGreaterThan(1)
  })

  test('keeps ids where the article was corrected in between, and drops what is not found any more', async () => {
    const { article, claims } = await service.addArticle({ text: TEXTS[1]!, url: 'https://a.example/wrong' })
    await service.changeArticle(article.id, { url: 'https://a.example/right' })
    await service.reanalyse(article.id)
    const again = (await service.articleClaims(article.id, {}))!.items
    expect(again.map(({ id }) => id)).toEqual(claims.map(({ id }) => id))
    service = createService(store, async (input) => ({ ...analyse(input), claims: [], actors: [] }))
    await service.reanalyse(article.id)
    expect(await service.getArticle(article.id)).toMatchObject({ claimCount: 0 })
    expect(await dump()).toEqual(tables.map(() => []))
    expect(await service.reanalyse('art_0')).toBe(false)
  })
})

test('a job that is cancelled while its next articles are looked for has none', async () => {
  const { id } = await service.createImport(inputs(articles(3)))
  const [items, job] = await Promise.all([service.nextJobItems(2), service.cancelJob(id)])
  expect([items, job!.status, job!.done]).toEqual([[], 'cancelled', 0])
})

test('of many failures the first twenty are shown, of each job its own', async () => {
  const refusals = (count: number) =>
    Array.from({ length: count }, (_, n): JobInput => ({ refusal: { code: 'invalid-body', detail: String(n) } }))
  await service.createImport(refusals(3))
  const { id } = await service.createImport(refusals(50))
  const detailsOf = (job: Job) => job.failures.map(({ detail }) => Number(detail))
  expect(detailsOf((await service.getJob(id))!)).toEqual(Array.from({ length: 20 }, (_, n) => n))
  expect((await service.listJobs({})).items.map((job) => detailsOf(job).length)).toEqual([20, 3])
})
