import { brotliCompressSync, deflateSync, gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, openClient } from './setup/client.ts'

const TEXT = 'Norland demanded that the council withdraw its inspectors. The council said it would stay.'

describe('caching', () => {
  let client: Client
  beforeAll(async () => {
    client = await openClient()
    await client.post('/v1/articles', { text: TEXT.repeat(10) })
  })
  afterAll(() => client.close())

  test('an answer that the client has is not sent again, until it changes', async () => {
    const first = await client.get('/v1/claims')
    const tag = String(first.headers.etag)
    expect(tag).toMatch(/^"[\w-]{27}"$/)
    const again = await client.get('/v1/claims', { 'if-none-match': `"other", ${tag}` })
    expect([again.status, again.text, again.headers.etag]).toEqual([304, '', tag])
    await client.post('/v1/articles', { text: 'Kenya urged Uganda to reopen the border.' })
    expect((await client.get('/v1/claims', { 'if-none-match': tag })).status).toBe(200)
  })

  test.each(['/v1/claims', '/v1/network?format=gexf', '/openapi.json'])(
    'nor told of again by HEAD: %s',
    async (url) => {
      const tag = String((await client.get(url)).headers.etag)
      const ask = (known: string) => client.send({ method: 'HEAD', url, headers: { 'if-none-match': known } })
      const [again, changed] = [await ask(tag), await ask('"other"')]
      expect([again.status, again.text, again.headers.etag]).toEqual([304, '', tag])
      expect([changed.status, changed.text, changed.headers.etag]).toEqual([200, '', tag])
    },
  )

  test('errors and writes have no tag', async () => {
    expect((await client.get('/v1/claims/clm_x')).headers.etag).toBeUndefined()
    expect((await client.post('/v1/extract', { text: TEXT })).headers.etag).toBeUndefined()
  })

  test('long answers are compressed for who can read that, under a tag of their own', async () => {
    const plain = await client.get('/v1/claims')
    const answer = await client.app.inject({ url: '/v1/claims', headers: { 'accept-encoding': 'gzip' } })
    expect(answer.headers['content-encoding']).toBe('gzip')
    expect(JSON.parse(gunzipSync(answer.rawPayload).toString())).toEqual(plain.body)
    expect(answer.headers.etag).not.toBe(plain.headers.etag)
  })

  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['deflate, gzip', 'gzip'],
    ['deflate', 'deflate'],
    ['gzip;q=0, *', 'br'],
    ['zstd', undefined],
    ['identity', undefined],
  ])('the tag names the encoding that was taken of %s', async (taken, encoding) => {
    const { headers } = await client.app.inject({ url: '/v1/claims', headers: { 'accept-encoding': taken } })
    expect(headers['content-encoding']).toBe(encoding)
    expect(headers.etag).toMatch(encoding ? new RegExp(`-${encoding}"$`, 'u') : /^"[\w-]{27}"$/u)
  })

  test('HEAD says no length that the answer would not have', async () => {
    const url = '/v1/claims'
    const head = (taken: string) => client.send({ method: 'HEAD', url, headers: { 'accept-encoding': taken } })
    const [packed, plain] = [await head('gzip'), await head('identity')]
    const get = await client.app.inject({ url, headers: { 'accept-encoding': 'gzip' } })
    expect([packed.status, packed.text, packed.headers['content-length']]).toEqual([200, '', undefined])
    expect(packed.headers.etag).toBe(get.headers.etag)
    expect(plain.headers['content-length']).toBe((await client.get(url)).headers['content-length'])
  })
})

describe('compressed bodies', () => {
  let client: Client
  beforeAll(async () => {
    client = await openClient({ maxBodyBytes: 5000 })
  })
  afterAll(() => client.close())
  const send = (encoding: string, payload: Buffer, type = 'application/json') =>
    client.send({
      method: 'POST',
      url: type === 'application/json' ? '/v1/extract' : '/v1/jobs',
      headers: { 'content-type': type, 'content-encoding': encoding },
      payload,
    })
  const body = Buffer.from(`${JSON.stringify({ text: TEXT })}\n`)

  test.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ] as const)('are read: %s', async (encoding, compress) => {
    expect((await send(encoding, compress(body))).body.article.text).toBe(TEXT)
    expect((await send(encoding, compress(body), 'application/x-ndjson')).body.total).toBe(1)
  })

  test.each([
    [
      'of an encoding that is not read',
      'klingon',
      body,
      415,
      'Compress the body as br, gzip or deflate, or not at all.',
    ],
    [
      'that are not in their encoding',
      'gzip',
      body,
      400,
      'Could not decompress the request payload using the provided encoding',
    ],
    [
      'that are too large when they are unpacked',
      'gzip',
      gzipSync(Buffer.alloc(1e6)),
      413,
      'The body may have 5000 bytes.',
    ],
  ])('%s are refused', async (_what, encoding, payload, status, detail) => {
    const answer = await send(encoding, payload)
    expect([answer.status, answer.body.detail]).toEqual([status, detail])
  })
})

describe('API keys', () => {
  const reader = { authorization: 'Bearer reader-0123456789' }
  const writer = { authorization: 'bearer writer-0123456789' }
  let client: Client
  beforeAll(async () => {
    const apiKeys = [
      { key: 'reader-0123456789', scope: 'read' },
      { key: 'writer-0123456789', scope: 'write' },
    ] as const
    client = await openClient({ apiKeys })
  })
  afterAll(() => client.close())

  test('are asked for under /v1 and nowhere else', async () => {
    const { status, headers, body } = await client.get('/v1/claims')
    expect([status, headers['www-authenticate'], body.code]).toEqual([401, 'Bearer', 'unauthorized'])
    for (const url of ['/health/live', '/openapi.json', '/docs/', '/problems', '/metrics'])
      expect((await client.get(url)).status, url).toBe(200)
  })

  test('that are wrong are refused', async () => {
    const { status, headers } = await client.get('/v1/claims', { authorization: 'Bearer reader-012345678' })
    expect([status, headers['www-authenticate']]).toEqual([401, 'Bearer error="invalid_token"'])
  })

  test('that may read may read and extract, and change nothing', async () => {
    expect((await client.get('/v1/claims', reader)).status).toBe(200)
    expect((await client.post('/v1/extract', { text: TEXT }, reader)).status).toBe(200)
    const { status, body } = await client.post('/v1/articles', { text: TEXT }, reader)
    expect([status, body.code]).toEqual([403, 'forbidden'])
  })

  test('that may write may do all', async () => {
    expect((await client.post('/v1/articles', { text: TEXT }, writer)).status).toBe(201)
    expect((await client.get('/v1/claims', writer)).body.items.length).toBeGreaterThan(0)
  })
})

describe('rate limit', () => {
  test('turns a client away after so many requests, and another not', async () => {
    const apiKeys = ['key-of-client-one', 'key-of-client-two'].map((key) => ({ key, scope: 'read' as const }))
    const client = await openClient({ rateLimit: 2, apiKeys })
    const ask = (key: string) => client.get('/v1/claims', { authorization: `Bearer ${key}` })
    expect([(await ask('key-of-client-one')).status, (await ask('key-of-client-one')).status]).toEqual([200, 200])
    const { status, headers, body } = await ask('key-of-client-one')
    expect([status, body.code]).toEqual([429, 'too-many-requests'])
    expect(Number(headers['retry-after'])).toBeGreaterThan(0)
    expect((await ask('key-of-client-two')).status).toBe(200)
    for (let i = 0; i < 4; i++) expect((await client.get('/health/live')).status).toBe(200)
    await client.close()
  })

  test('counts what is refused, and guessed keys for the address that they come from', async () => {
    const client = await openClient({ rateLimit: 3, apiKeys: [{ key: 'key-of-client-one', scope: 'read' }] })
    const guess = async (n: number, remoteAddress: string) => {
      const headers = { authorization: `Bearer guess-${n}` }
      return (await client.send({ method: 'GET', url: '/v1/claims', headers, remoteAddress })).status
    }
    const answers = []
    for (let n = 0; n < 5; n++) answers.push(await guess(n, '10.0.0.1'))
    expect(answers).toEqual([401, 401, 401, 429, 429])
    expect(await guess(9, '10.0.0.2')).toBe(401)
    await client.close()
  })
})

describe('CORS', () => {
  test('lets named origins in', async () => {
    const client = await openClient({ corsOrigins: ['https://desk.example'] })
    const origin = 'https://desk.example'
    const { headers } = await client.get('/v1/claims', { origin })
    expect(headers['access-control-allow-origin']).toBe(origin)
    expect(headers['access-control-expose-headers']).toContain('link')
    const preflight = { origin, 'access-control-request-method': 'POST' }
    const answer = await client.send({ method: 'OPTIONS', url: '/v1/articles', headers: preflight })
    expect([answer.status, answer.headers['access-control-allow-methods']]).toEqual([
      204,
      expect.stringContaining('POST'),
    ])
    expect((await client.get('/v9')).status).toBe(404)
    await client.close()
  })

  test('leaves OPTIONS that is no preflight to say which methods there are', async () => {
    const client = await openClient({ corsOrigins: ['*'] })
    const ask = (url: string, headers = {}) => client.send({ method: 'OPTIONS', url, headers })
    const { status, headers } = await ask('/v1/articles')
    expect([status, headers.allow]).toEqual([204, 'GET, HEAD, OPTIONS, POST'])
    expect((await ask('/v1/articles', { origin: 'https://a.example' })).headers.allow).toContain('POST')
    expect((await ask('/v9')).status).toBe(404)
    await client.close()
  })

  test('tells caches that an answer depends on the origin, whatever else it depends on', async () => {
    const client = await openClient({ corsOrigins: ['https://a.example', 'https://b.example'] })
    const ask = async (url: string, accept: string) =>
      String((await client.get(url, { origin: 'https://a.example', accept })).headers.vary)
    expect(await ask('/v1/claims', '*/*')).toBe('Origin, Accept')
    expect(await ask('/v1/claims', '*/*')).toBe('Origin, Accept')
    expect(await ask('/v1/claims', 'image/png')).toBe('Origin, Accept')
    await client.close()
  })

  test('is off where no origin is named', async () => {
    const client = await openClient()
    expect(
      (await client.get('/v1/claims', { origin: 'https://a.example' })).headers['access-control-allow-origin'],
    ).toBeUndefined()
    await client.close()
  })
})

test('metrics count requests by route', async () => {
  const client = await openClient()
  await client.get('/v1/claims/clm_x')
  const { text, headers } = await client.get('/metrics')
  expect(headers['content-type']).toContain('text/plain')
  expect(text).toMatch(/claimwire_database_bytes \d{5,}/u)
  expect(text).toMatch(/claimwire_articles_stored 0\n(.*\n)*claimwire_job_articles_waiting 0/u)
  await client.store.close()
  expect((await client.get('/metrics')).status).toBe(200)
  expect(text).toContain('claimwire_http_request_seconds_count{method="GET",route="/v1/claims/:id",status="404"} 1')
  await client.app.close()
})
