import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { generateArticle } from '../bench/articles.ts'
import { checkStore } from '../db/maintenance.ts'
import { openStore } from '../db/store.ts'
import { articleId } from '../src/domain/identity.ts'
import type { Job } from '../src/domain/job.ts'
import { type RunningService, startService } from './setup/running-service.ts'

const ARTICLES = Array.from({ length: 40 }, (_, number) => generateArticle(number))
const DATABASE_URL = `sqlite:${join(mkdtempSync(join(tmpdir(), 'claimwire-jobs-')), 'jobs.db')}`
let service: RunningService
afterEach(() => service?.stop('SIGKILL'))

async function read<T>(path: string): Promise<T> {
  return (await fetch(service.url + path)).json() as Promise<T>
}

async function doneBeyond(id: string, least: number): Promise<Job> {
  for (;;) {
    const job = await read<Job>(`/v1/jobs/${id}`)
    if (job.done >= least) return job
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
}

test('a job goes on after the process was killed, and after it was stopped: nothing lost, nothing doubled', {
  timeout: 120_000,
}, async () => {
  service = await startService({ DATABASE_URL })
  const body = ARTICLES.map((article) => `${JSON.stringify(article)}\n`).join('')
  const headers = { 'content-type': 'application/x-ndjson' }
  const answer = await fetch(`${service.url}/v1/jobs`, { method: 'POST', body, headers })
  const { id, total } = (await answer.json()) as Job
  expect([answer.status, total]).toEqual([201, 40])
  let { done } = await doneBeyond(id, 5)
  for (const signal of ['SIGKILL', 'SIGTERM'] as const) {
    await service.stop(signal)
    service = await startService({ DATABASE_URL })
    const after = await doneBeyond(id, done + 5)
    expect(after.done).toBeLessThan(40)
    done = after.done
  }
  expect(await doneBeyond(id, 40)).toMatchObject({ done: 40, failed: 0 })
  await expect.poll(async () => (await read<Job>(`/v1/jobs/${id}`)).status).toBe('done')
  const stored = (await read<{ items: { id: string }[] }>('/v1/articles?limit=200')).items.map((article) => article.id)
  expect(stored.sort()).toEqual(ARTICLES.map(articleId).sort())
  await service.stop()
  const store = await openStore(DATABASE_URL)
  expect(await checkStore(store.db)).toEqual([])
  await store.close()
})
