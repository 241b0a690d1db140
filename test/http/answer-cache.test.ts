import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openStore, type Store } from '../../db/store.ts'
import { analyse } from '../../src/analyse.ts'
import { buildApp } from '../../src/app.ts'
import { keepAnswers } from '../../src/http/answer-cache.ts'
import { createService, type Service } from '../../src/service.ts'
import { type Client, openClient } from '../setup/client.ts'

const TEXT = 'Norway demanded that Sweden withdraw its patrol boats. Sweden rejected the demand, Eva Lindt said.'
const OTHER = 'Kenya urged Uganda to reopen the border, Ruth Otieno said.'

describe('an answer that was kept', () => {
  let client: Client
  beforeAll(async () => {
    client = await openClient()
    await client.post('/v1/articles', { text: TEXT })
  })
  afterAll(() => client.close())

  test('is the same as the first, headers and all', async () => {
    const [first, again] = [await client.get('/v1/claims?limit=1'), await client.get('/v1/claims?limit=1')]
    const { date: _date, 'x-request-id': _id, ...headers } = again.headers
    expect(again.text).toBe(first.text)
    expect(first.headers).toMatchObject(headers)
    expect(headers).toMatchObject({
      etag: expect.any(String),
      link: expect.any(String),
      vary: expect.stringContaining('Accept'),
    })
    expect((await client.get('/v1/claims?limit=1', { 'if-none-match': String(headers.etag) })).status).toBe(304)
  })

  test.each(['/v1/jobs', '/v1/network?format=gexf'])('has the headers that the first had: %s', async (url) => {
    const [first, again] = [await client.get(url), await client.get(url)]
    expect(Object.keys(again.headers).sort()).toEqual(Object.keys(first.headers).sort())
  })

  test('is of the representation that is asked for', async () => {
    await client.get('/v1/claims')
    expect((await client.get('/v1/claims', { accept: 'text/csv' })).headers['content-type']).toContain('text/csv')
    expect((await client.get('/v1/claims', { accept: 'application/json' })).body.items.length).toBeGreaterThan(0)
    const packed = await client.app.inject({ url: '/v1/claims', headers: { 'accept-encoding': 'gzip' } })
    expect(JSON.parse(gunzipSync(packed.rawPayload).toString())).toEqual((await client.get('/v1/claims')).body)
  })

  test('is forgotten with every change of what is stored', async () => {
    const urls = ['/v1/claims', '/v1/articles', '/v1/actors', '/v1/disputes', '/v1/network', '/v1/jobs']
    const look = async () => (await Promise.all(urls.map((url) => client.get(url)))).map(({ text }) => text)
    // The same app with nothing kept.
    const fresh = async () => {
      let turn = 0
      const app = await buildApp({ ...client.service, revision: () => String(turn++) })
      const answers = await Promise.all(urls.map((url) => app.inject(url)))
      await app.close()
      return answers.map(({ body }) => body)
    }
    const [one, two] = (await client.get('/v1/actors')).body.items
    const writes: [method: 'POST' | 'PATCH' | 'DELETE', url: () => string, payload?: object][] = [
      ['POST', () => '/v1/articles', { text: OTHER }],
      ['PATCH', () => `/v1/articles/${article}`, { title: 'Border', publishedAt: '2024-01-01' }],
      ['POST', () => `/v1/actors/${one.id}/merge`, { actors: [two.id] }],
      ['POST', () => `/v1/actors/${one.id}/split`, { actor: two.id }],
      ['POST', () => '/v1/jobs', { kind: 'reanalysis' }],
      ['DELETE', () => `/v1/articles/${article}`],
    ]
    let article = ''
    let before = await look()
    for (const [method, url, payload] of writes) {
      const { headers } = await client.send({ method, url: url(), ...(payload && { payload }) })
      article = /art_\w+/u.exec(String(headers.location))?.[0] ?? article
      const after = await look()
      expect(after, `${method} ${url()}`).not.toEqual(before)
      expect(after).toEqual(await fresh())
      before = after
    }
  })

  test('is not given to who may not read', async () => {
    const guarded = await openClient({ apiKeys: [{ key: 'a-key-that-may-read', scope: 'read' }] })
    const authorization = 'Bearer a-key-that-may-read'
    for (const _ of [1, 2]) expect((await guarded.get('/v1/claims', { authorization })).status).toBe(200)
    expect((await guarded.get('/v1/claims')).status).toBe(401)
    await guarded.close()
  })
})

test('what is kept has an end, however many addresses have short answers', async () => {
  let look = async (_request: FastifyRequest, _reply: FastifyReply): Promise<unknown> => undefined
  const app = { decorateRequest() {}, addHook: (_when: string, hook: typeof look) => (look = hook) }
  const { keep } = keepAnswers(app as unknown as FastifyInstance, () => '1')
  const reply = { hasHeader: () => false, headers: () => reply, send: () => reply } as unknown as FastifyReply
  const ask = async (number: number) => {
    const request = { method: 'GET', url: `/v1/claims?q=${number}`, headers: {}, routeOptions: { url: '/v1/claims' } }
    await look(request as unknown as FastifyRequest, reply)
    const isKept = 'keptAnswer' in request
    if (!isKept) keep(request as unknown as FastifyRequest, reply, '{"items":[],"next":null}')
    return isKept
  }
  for (let number = 0; number < 50_000; number++) await ask(number)
  expect([await ask(0), await ask(49_999)]).toEqual([true, false])
})

describe('with the store in a file', () => {
  let url: string
  let store: Store
  let service: Service
  beforeEach(async () => {
    url = `sqlite:${join(mkdtempSync(join(tmpdir(), 'claimwire-kept-')), 'test.db')}`
    store = await openStore(url)
    service = createService(store, async (input) => analyse(input))
  })
  afterEach(() => store.close())

  test('a change by another process is seen', async () => {
    const app = await buildApp(service)
    const count = async () => (await app.inject('/v1/articles')).json().items.length
    expect([await count(), await count()]).toEqual([0, 0])
    const other = await openStore(url)
    await createService(other, async (input) => analyse(input)).addArticle({ text: TEXT })
    expect(await count()).toBe(1)
    await other.close()
    await app.close()
  })

  test('an answer during which something is written is not kept', async () => {
    let write = true
    const app = await buildApp({
      ...service,
      async listArticles(...asked) {
        const page = await service.listArticles(...asked)
        if (write) await service.addArticle({ text: TEXT })
        write = false
        return page
      },
    })
    const count = async () => (await app.inject('/v1/articles')).json().items.length
    expect([await count(), await count()]).toEqual([0, 1])
    await app.close()
  })

  test('what is written and taken back changes no answer', async () => {
    const app = await buildApp(service)
    const read = async () => (await app.inject('/v1/articles')).body
    const before = await read()
    const failing = store.db.transaction().execute(async (trx) => {
      await trx
        .insertInto('actors')
        .values({ id: 'x', root_id: 'x', name: 'x', kind: 'person', country: null })
        .execute()
      throw new Error('taken back')
    })
    await expect(failing).rejects.toThrow('taken back')
    expect(await read()).toBe(before)
    await app.close()
  })
})
