import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, openClient } from '../setup/client.ts'

let client: Client
beforeAll(async () => {
  client = await openClient({ maxBodyBytes: 1000, maxJobBytes: 5000, maxJobArticles: 200 })
})
afterAll(() => client.close())

const LINES = { 'content-type': 'application/x-ndjson' }
const post = (body: string) => client.post('/v1/jobs', body, LINES)
const line = (article: object) => `${JSON.stringify(article)}\n`
const jobs = async () => (await client.get('/v1/jobs')).body.items

describe('an import', () => {
  test('takes articles line by line, and lines that are none', async () => {
    const body = [line({ text: 'One.' }), '\r\n', '{"text": \n', line({ title: 'No text' }), '{"text":"Last."}'].join(
      '',
    )
    const { status, headers, body: job } = await post(body)
    expect([status, headers.location]).toEqual([201, `/v1/jobs/${job.id}`])
    expect(job).toMatchObject({ kind: 'import', status: 'waiting', total: 4, done: 2, failed: 2 })
    expect(job.failures).toMatchObject([
      { position: 1, code: 'malformed-json' },
      { position: 2, code: 'invalid-body', detail: 'text: is needed, or html' },
    ])
    expect((await client.get(String(headers.location))).body).toEqual(job)
  })

  test('says of a line that nests hundreds of levels deep that it is no article', async () => {
    const deep = '['.repeat(400) + ']'.repeat(400)
    const { status, body } = await post(`{"text":"One.","metadata":{"a":${deep}}}`)
    expect([status, body.failures]).toMatchObject([201, [{ position: 0, code: 'invalid-body' }]])
    expect((await client.get(`/v1/jobs/${body.id}`)).status).toBe(200)
  })

  test('keeps characters whole that two parts of the body share', async () => {
    const { body } = await post(line({ text: '€'.repeat(300) }).repeat(3))
    expect(body).toMatchObject({ total: 3, failed: 0 })
    const { input } = await client.store.db
      .selectFrom('job_items')
      .select('input')
      .where('job_id', '=', body.id)
      .executeTakeFirstOrThrow()
    expect(JSON.parse(input!).text).toBe('€'.repeat(300))
  })

  test('reads its lines in the charset that is named', async () => {
    const send = (charset: string, payload: Buffer) =>
      client.send({
        method: 'POST',
        url: '/v1/jobs',
        headers: { 'content-type': `application/x-ndjson; charset=${charset}` },
        payload,
      })
    for (const [charset, encoding] of [
      ['iso-8859-1', 'latin1'],
      ['"utf-16le"', 'utf16le'],
    ] as const) {
      const { body } = await send(charset, Buffer.from(line({ text: 'Café.' }).repeat(2), encoding))
      expect(body).toMatchObject({ total: 2, failed: 0 })
      const items = client.store.db.selectFrom('job_items').select('input').where('job_id', '=', body.id)
      expect(JSON.parse((await items.executeTakeFirstOrThrow()).input!).text).toBe('Café.')
    }
    const { body } = await send('klingon', Buffer.from(line({ text: 'One.' })))
    expect([body.code, body.detail]).toEqual(['unsupported-media-type', expect.stringContaining('klingon')])
  })

  test.each([
    ['nothing', '\n \n', 'invalid-body'],
    ['a line that is too long', line({ text: 'a'.repeat(1001) }), 'body-too-large'],
    ['more than may come', line({ text: 'a'.repeat(500) }).repeat(12), 'body-too-large'],
    ['more lines than may come, be they articles or not', '0\n'.repeat(201), 'body-too-large'],
    ['what is not UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 'malformed-request'],
    ['what breaks off within a character', Buffer.from([0x22, 0xe2, 0x82]), 'malformed-request'],
  ])('of %s leaves no job', async (_what, payload, code) => {
    const before = await jobs()
    const { body } = await client.send({ method: 'POST', url: '/v1/jobs', headers: LINES, payload })
    expect(body.code).toBe(code)
    expect(await jobs()).toEqual(before)
  })
})

test('a body says how many lines it may have, of which empty ones are none', async () => {
  expect((await post('0\n'.repeat(201))).body.detail).toMatch(/200 lines/u)
  expect((await post('0\n\n'.repeat(200))).body).toMatchObject({ total: 200, failed: 200 })
})

test('a re-analysis takes what another version has read', async () => {
  const { body } = await client.post('/v1/jobs', { kind: 'reanalysis' })
  expect(body).toMatchObject({ kind: 'reanalysis', total: 0 })
  expect((await client.post('/v1/jobs', { kind: 'holiday' })).body.detail).toBe('kind: is not reanalysis')
  expect((await client.post('/v1/jobs', {})).body.detail).toBe('kind: is needed')
})

test('a job can be cancelled, again and again', async () => {
  const { body: job } = await post(line({ text: 'One.' }))
  const cancel = () => client.send({ method: 'DELETE', url: `/v1/jobs/${job.id}` })
  const { status, body } = await cancel()
  expect([status, body.status]).toEqual([200, 'cancelled'])
  expect((await cancel()).body).toEqual(body)
  const headers = { 'if-match': '"another"' }
  expect((await client.send({ method: 'DELETE', url: `/v1/jobs/${job.id}`, headers })).status).toBe(412)
  expect((await client.send({ method: 'DELETE', url: '/v1/jobs/job_0' })).body.code).toBe('job-not-found')
})

test('jobs are listed in pages, newest first', async () => {
  const all = await jobs()
  const { body, headers } = await client.get('/v1/jobs?limit=2')
  expect(body.items).toEqual(all.slice(0, 2))
  expect((await client.get(/<(.*)>/u.exec(String(headers.link))![1]!)).body.items).toEqual(all.slice(2, 4))
})

test.each([
  ['/v1/jobs', undefined, 'application/x-ndjson or application/json'],
  ['/v1/jobs', Buffer.from('{"text":"One."}'), 'application/x-ndjson or application/json'],
  ['/v1/articles/batch', Buffer.from('{"articles":[]}'), 'application/json'],
])('%s says which types it takes where the request names none', async (url, payload, types) => {
  const { status, body } = await client.send({ method: 'POST', url, ...(payload && { payload }) })
  expect([status, body.detail]).toEqual([415, `Send the body as ${types}, named in Content-Type.`])
})

test('only a job takes NDJSON, and it takes no plain text', async () => {
  const lines = await client.post('/v1/articles', line({ text: 'One.' }), LINES)
  expect([lines.status, lines.body.detail]).toEqual([415, expect.stringContaining('application/json or text/plain')])
  const text = await client.post('/v1/jobs', 'One.', { 'content-type': 'text/plain' })
  expect([text.status, text.body.detail]).toEqual([415, expect.stringContaining('application/x-ndjson or')])
})
