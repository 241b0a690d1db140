import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, describe, expect, test } from 'vitest'
import { insertJob } from '../db/job-life.ts'
import { listJobs } from '../db/jobs.ts'
import { openStore } from '../db/store.ts'
import { type RunningService, startService } from './setup/running-service.ts'

const TEXT = 'Norland demanded that the council withdraw its inspectors. The council said it would stay.\n\n'
const services: RunningService[] = []
afterEach(() => Promise.all(services.splice(0).map((service) => service.stop('SIGKILL'))))

async function start(env: Record<string, string> = {}) {
  const service = await startService(env)
  services.push(service)
  const post = (path: string, body: object) =>
    fetch(service.url + path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    })
  return { ...service, post }
}

test('an article posted before a restart is there after it, with the same ids', async () => {
  const database = `sqlite:${join(mkdtempSync(join(tmpdir(), 'claimwire-')), 'kept.db')}`
  const before = await start({ DATABASE_URL: database })
  const first = await (await before.post('/v1/articles', { text: TEXT })).json()
  expect(await before.stop()).toBe(0)
  const after = await start({ DATABASE_URL: database })
  const again = await after.post('/v1/articles', { text: TEXT })
  expect(again.status).toBe(200)
  expect(await again.json()).toEqual(first)
})

test('a long article is read while the service still answers', async () => {
  const { post, url } = await start()
  let read = false
  const reading = post('/v1/extract', { text: TEXT.repeat(200_000 / TEXT.length) }).then((response) => {
    read = true
    return response
  })
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect((await fetch(`${url}/health/live`)).status).toBe(200)
  expect(read).toBe(false)
  expect((await reading).status).toBe(200)
})

test('more articles than may wait are turned away, told when to come again', async () => {
  const { post } = await start({ ANALYSIS_THREADS: '1', ANALYSIS_QUEUE: '1' })
  const answers = await Promise.all(Array.from({ length: 4 }, () => post('/v1/extract', { text: TEXT.repeat(500) })))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 503, 503])
  const refused = answers.find(({ status }) => status === 503)!
  expect(refused.headers.get('retry-after')).toBe('5')
  expect(await refused.json()).toMatchObject({ code: 'busy' })
})

test('an article past its deadline is given up, and the next one is read', async () => {
  const { post } = await start({ ANALYSIS_THREADS: '1', ANALYSIS_TIMEOUT_MS: '4000' })
  const late = await post('/v1/extract', { text: TEXT.repeat(5000) })
  expect([late.status, await late.json()]).toMatchObject([503, { code: 'analysis-timeout' }])
  // A new thread takes a moment to come up.
  await expect.poll(async () => (await post('/v1/extract', { text: TEXT })).status, { timeout: 20_000 }).toBe(200)
})

describe('stopping', () => {
  test('finishes what is in flight', async () => {
    const { post, stop, log } = await start()
    const reading = post('/v1/articles', { text: TEXT.repeat(300) })
    await new Promise((resolve) => setTimeout(resolve, 100))
    const code = stop()
    expect((await reading).status).toBe(201)
    expect(await code).toBe(0)
    expect(log.at(-1)).toContain('stopped')
  })
})

test('logs one JSON line a request, with its id, and no text of an article', async () => {
  const { post, url, log, stop } = await start()
  await post('/v1/articles', { text: `${TEXT}Zanzibarbarian` })
  await fetch(`${url}/v1/claims`, { headers: { 'x-request-id': 'mine' } })
  await stop()
  const lines = log.map((line) => JSON.parse(line))
  expect(lines.find(({ reqId }) => reqId === 'mine')).toMatchObject({ method: 'GET', url: '/v1/claims', status: 200 })
  expect(log.join()).not.toContain('Zanzibarbarian')
})

test.each([
  ['what is not HTTP', 'HELLO\r\n\r\n', 400],
  ['what names no host', 'GET /health/live HTTP/1.1\r\n\r\n', 400],
  ['what is older than that', 'GET /health/live HTTP/1.0\r\n\r\n', 200],
  ['what expects the unknown', 'GET /health/live HTTP/1.1\r\nhost: a\r\nexpect: more\r\n\r\n', 200],
])('%s is answered, where it is refused with a problem', async (_what, request, status) => {
  const { url } = await start()
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(request))
    socket.on('data', (data) => resolve(data.toString()))
  })
  const [head, body] = answer.split('\r\n\r\n') as [string, string]
  expect(head).toMatch(`HTTP/1.1 ${status} `)
  expect(JSON.parse(body)).toMatchObject(status === 200 ? { status: 'ok' } : { code: 'malformed-request' })
  if (status === 400) expect(head).toContain('content-type: application/problem+json')
})

test('a configuration that does not fit is named, and nothing starts', async () => {
  await expect(startService({ PORT: 'eighty', LOG_LEVEL: 'loud' })).rejects.toThrow(/PORT: .*\n.*LOG_LEVEL: /)
})

describe('a start that cannot be says why, in a line', () => {
  const why = (env: Record<string, string>) => startService(env).then(String, (error: Error) => error.message)
  const newDatabase = () => join(mkdtempSync(join(tmpdir(), 'claimwire-start-')), 'a.db')

  test('a database of a newer version is left alone', async () => {
    const file = newDatabase()
    const store = await openStore(`sqlite:${file}`)
    await sql`insert into kysely_migration values ('9999-to-come', '2099-01-01')`.execute(store.db)
    await store.close()
    const before = readFileSync(file)
    expect(await why({ DATABASE_URL: `sqlite:${file}` })).toMatch(/newer version of Claimwire \(9999-to-come\)[^\n]*$/u)
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  test('a file that is no database is named', async () => {
    const file = newDatabase()
    writeFileSync(file, 'Minutes of the last meeting.\n'.repeat(50))
    expect(await why({ DATABASE_URL: `sqlite:${file}` })).toMatch(/a\.db is no SQLite database[^\n]*$/u)
    expect(await why({ DATABASE_URL: `sqlite:${tmpdir()}` })).toMatch(/cannot be opened[^\n]*$/u)
    expect(await why({ DATABASE_URL: `sqlite:${file}/below.db` })).toMatch(/folder of the database[^\n]*$/u)
  })

  test('a port that is taken, and jobs of the service that has it are left alone', async () => {
    const DATABASE_URL = `sqlite:${newDatabase()}`
    const { url } = await start({ DATABASE_URL })
    const store = await openStore(DATABASE_URL)
    await insertJob(store.db, 'import', 'receiving')
    expect(await why({ DATABASE_URL, PORT: new URL(url).port })).toMatch(/Port \d+ of 127.0.0.1 is in use[^\n]*$/u)
    expect((await listJobs(store.db, {})).items).toHaveLength(1)
    await store.close()
  })
})
