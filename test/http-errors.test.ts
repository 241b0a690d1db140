import { type IncomingMessage, METHODS, request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GERMAN } from '../openapi/examples/articles.ts'
import { PROBLEMS } from '../src/errors.ts'
import { type Client, openClient } from './setup/client.ts'

type Operation = { parameters?: { in: string; name: string }[] }

let client: Client
beforeAll(async () => {
  client = await openClient({ maxTextLength: 1000, maxBodyBytes: 5000 })
})
afterAll(() => client.close())

const DEEP = '['.repeat(400) + ']'.repeat(400)
const JSON_TYPE = { 'content-type': 'application/json' }
const cases: [what: string, code: keyof typeof PROBLEMS, ask: () => ReturnType<Client['send']>][] = [
  ['broken JSON', 'malformed-json', () => client.post('/v1/extract', '{"text": ', JSON_TYPE)],
  ['an empty JSON body', 'malformed-json', () => client.post('/v1/extract', '', JSON_TYPE)],
  ['a body that is no object', 'invalid-body', () => client.post('/v1/extract', '[]', JSON_TYPE)],
  ['no body', 'invalid-body', () => client.send({ method: 'POST', url: '/v1/extract' })],
  [
    'a body of another type',
    'unsupported-media-type',
    () => client.post('/v1/extract', '<a/>', { 'content-type': 'application/xml' }),
  ],
  [
    'a charset that nobody knows',
    'unsupported-media-type',
    () => client.post('/v1/extract', 'Hi', { 'content-type': 'text/plain; charset=klingon' }),
  ],
  [
    'text that is not in its charset',
    'malformed-request',
    () =>
      client.send({
        method: 'POST',
        url: '/v1/extract',
        payload: Buffer.from([0x61, 0xff]),
        headers: { 'content-type': 'text/plain' },
      }),
  ],
  [
    'JSON that is not UTF-8',
    'malformed-request',
    () =>
      client.send({
        method: 'POST',
        url: '/v1/extract',
        payload: Buffer.from('{"text": "Norway rejected the caf\u00e9.", "title": "\u00ff"}', 'latin1'),
        headers: JSON_TYPE,
      }),
  ],
  ['a body that is too large', 'body-too-large', () => client.post('/v1/extract', { text: 'a'.repeat(6000) })],
  ['a text that is too long', 'text-too-long', () => client.post('/v1/articles', { text: 'a'.repeat(1001) })],
  ['white space', 'no-text', () => client.post('/v1/articles', { text: ' \n\t' })],
  ['an empty text', 'no-text', () => client.post('/v1/articles', '', { 'content-type': 'text/plain' })],
  ['a text of the wrong type', 'invalid-body', () => client.post('/v1/articles', { text: 5 })],
  [
    'a url that is no web address',
    'invalid-body',
    () => client.post('/v1/articles', { text: 'a', url: 'javascript:alert(1)' }),
  ],
  ['a date that is none', 'invalid-body', () => client.post('/v1/articles', { text: 'a', publishedAt: '2031-02-30' })],
  ['a misspelt field', 'invalid-body', () => client.post('/v1/articles', { text: 'a', publishdAt: '2031-02-03' })],
  ['a limit out of range', 'invalid-parameter', () => client.get('/v1/claims?limit=201')],
  ['an unknown type', 'invalid-parameter', () => client.get('/v1/claims?type=shout')],
  ['a misspelt parameter', 'invalid-parameter', () => client.get('/v1/claims?speeker=x')],
  ['a cursor of another list', 'invalid-cursor', () => client.get('/v1/articles?cursor=abc')],
  ['an unknown route', 'route-not-found', () => client.get('/v2/claims')],
  ['an unknown article', 'article-not-found', () => client.get('/v1/articles/art_x')],
  ['claims of an unknown article', 'article-not-found', () => client.get('/v1/articles/art_x/claims')],
  [
    'claims of an unknown article behind a cursor that is none',
    'article-not-found',
    () => client.get('/v1/articles/art_x/claims?cursor=abc'),
  ],
  [
    'positions of an unknown actor behind a cursor that is none',
    'actor-not-found',
    () => client.get('/v1/actors/act_x/timeline?cursor=abc'),
  ],
  [
    'claims of an unknown actor behind a cursor that is none',
    'actor-not-found',
    () => client.get('/v1/actors/act_x/claims?cursor=abc'),
  ],
  [
    'deleting an unknown article',
    'article-not-found',
    () => client.send({ method: 'DELETE', url: '/v1/articles/art_x' }),
  ],
  ['an unknown claim', 'claim-not-found', () => client.get('/v1/claims/clm_x')],
  ['an explanation of an unknown claim', 'claim-not-found', () => client.get('/v1/claims/clm_x/explanation')],
  ['an unknown dispute', 'dispute-not-found', () => client.get('/v1/disputes/clm_x')],
  ['an id longer than any', 'route-not-found', () => client.get(`/v1/claims/${'a'.repeat(1000)}`)],
  ['a path that is no url', 'malformed-request', () => client.get('/v1/articles/%E0%A4%A')],
  ['a representation that there is not', 'not-acceptable', () => client.get('/v1/claims', { accept: 'image/png' })],
]

describe('errors are problems', () => {
  test.each(cases)('%s: %s', async (_what, code, ask) => {
    const { status, headers, body } = await ask()
    expect(body).toMatchObject({
      ...PROBLEMS[code],
      code,
      type: `/problems/${code}`,
      requestId: headers['x-request-id'],
    })
    expect(status).toBe(PROBLEMS[code].status)
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(body.detail.length).toBeGreaterThan(10)
  })

  test('a body that is empty is told so', async () => {
    const { body } = await client.post('/v1/extract', '', JSON_TYPE)
    expect(body.detail).toMatch(/^The body is empty\. /)
  })

  test.each([
    '{"text": "Kenya urged Uganda to wait.", "__proto__": {"a": 1}}',
    '{"text": "Kenya urged Uganda to wait.", "metadata": {"__proto__": 1}}',
    '{"text": "Kenya urged Uganda to wait.", "metadata": {"a": [{"\\u005f_proto__": null}]}}',
  ])('%s is JSON, of which a key is refused wherever it is sent', async (json) => {
    const { status, body } = await client.post('/v1/articles', json, JSON_TYPE)
    expect([status, body.code, body.detail]).toEqual([422, 'invalid-body', expect.stringContaining('key __proto__')])
    const job = await client.post('/v1/jobs', json, { 'content-type': 'application/x-ndjson' })
    expect(job.body.failures).toMatchObject([{ code: 'invalid-body', detail: body.detail }])
  })

  test.each(['articles', 'claims', 'disputes', 'network'])('%s of a time that ends before it begins', async (list) => {
    const { status, body } = await client.get(`/v1/${list}?from=2024-07-02&to=2024-07-01T23:59:59Z`)
    expect(status).toBe(400)
    expect(body.errors).toEqual([
      { in: 'query', pointer: '/to', detail: 'lies before from: give the earlier one as from' },
    ])
  })
  test('a day is no time that ends before it begins', async () => {
    expect((await client.get('/v1/claims?from=2024-07-02T12:00:00Z&to=2024-07-02')).status).toBe(200)
  })

  test('point at each part that does not fit', async () => {
    const { body } = await client.post('/v1/extract', { text: 5, 'a/b~c': 1, url: 'ftp://x' })
    expect(body.errors.map((fault: { pointer: string }) => fault.pointer)).toEqual(['/text', '/url', '/a~1b~0c'])
    expect(body.errors[0].in).toBe('body')
  })

  test.each([
    ['no-text', '<p> </p>'],
    ['not-english', `<p>${GERMAN}</p>`],
    ['text-too-long', `<p>${'Kenya urged Uganda to wait. '.repeat(40)}</p>`],
  ])('%s of a web page points to the page, alone and among others', async (code, html) => {
    const { body } = await client.post('/v1/articles', { html })
    expect([body.code, body.errors[0].pointer]).toEqual([code, '/html'])
    const { items } = (await client.post('/v1/articles/batch', { articles: [{ html }] })).body
    expect(items[0].problem.errors).toEqual(body.errors)
  })

  test.each([
    ['a limit that is no number', '/limit', 'is no number', () => client.get('/v1/claims?limit=few')],
    [
      'a parameter given twice',
      '/type',
      'is given more than once',
      () => client.get('/v1/claims?type=demand&type=denial'),
    ],
    ['a body that is a list', '', 'is no JSON object', () => client.post('/v1/extract', '[]', JSON_TYPE)],
    ['no body', '', 'is no JSON object', () => client.send({ method: 'POST', url: '/v1/extract' })],
    ['a field left out', '/articles', 'is needed', () => client.post('/v1/articles/batch', {})],
    [
      'a split of nothing',
      '',
      'is neither {"actor": "…"} nor {"articles": ["…"]}',
      () => client.post('/v1/actors/act_x/split', {}),
    ],
    ['a limit below the least', '/limit', 'is less than 1', () => client.get('/v1/claims?limit=0')],
    ['a limit beyond the most', '/limit', 'is more than 200', () => client.get('/v1/claims?limit=201')],
    ['a limit with a fraction', '/limit', 'is no whole number', () => client.get('/v1/claims?limit=1.5')],
    [
      'a form that is none',
      '/quotation',
      'is none of direct, indirect, mixed',
      () => client.get('/v1/claims?quotation=x'),
    ],
    ['a code of three letters', '/country', 'is no code of two letters', () => client.get('/v1/actors?country=NOR')],
    ['a batch of none', '/articles', 'is empty', () => client.post('/v1/articles/batch', { articles: [] })],
    ['a number as text', '/text', 'is no string', () => client.post('/v1/extract', { text: 5 })],
    [
      'a url of another kind',
      '/url',
      'is no http or https address',
      () => client.post('/v1/extract', { text: 'a', url: 'ftp://x' }),
    ],
    [
      'a url too long',
      '/url',
      'has more than 2048 characters',
      () => client.post('/v1/extract', { text: 'a', url: `http://x.example/${'a'.repeat(2048)}` }),
    ],
    [
      'a list as metadata',
      '/metadata',
      'is no JSON object',
      () => client.post('/v1/extract', { text: 'a', metadata: [] }),
    ],
    [
      'metadata that nests hundreds of levels deep',
      '/metadata',
      'nests more than 100 levels deep',
      () => client.post('/v1/extract', `{"text":"a","metadata":{"a":${DEEP}}}`, JSON_TYPE),
    ],
    [
      'a title too long',
      '/title',
      'has more than 1000 characters',
      () => client.post('/v1/extract', { text: 'a', title: 'a'.repeat(1001) }),
    ],
    ['a job of another kind', '/kind', 'is not reanalysis', () => client.post('/v1/jobs', { kind: 'import' })],
  ])('%s: at %j it says what to change', async (_what, pointer, detail, ask) => {
    const { body } = await ask()
    expect(body.errors).toMatchObject([{ pointer, detail }])
  })

  test('no query parameter may be empty, whatever it means', async () => {
    const { paths } = (await client.get('/openapi.json')).body as { paths: Record<string, { get?: Operation }> }
    const named = Object.entries(paths).flatMap(([path, { get }]) =>
      (get?.parameters ?? [])
        .filter((known) => known.in === 'query')
        .map(({ name }) => [path.replace(/\{\w+\}/u, 'x'), name]),
    )
    expect(named.length).toBeGreaterThan(50)
    for (const [path, name] of named) {
      for (const value of ['', '%20']) {
        const { status, body } = await client.get(`${path}?${name}=${value}`)
        expect([status, body.errors], `${path} ${name}`).toEqual([
          400,
          [{ in: 'query', pointer: `/${name}`, detail: 'is empty: give it a value or leave it out' }],
        ])
      }
    }
  })

  test('an unknown query parameter is refused by every operation but those for probes', async () => {
    const { paths } = (await client.get('/openapi.json')).body as { paths: Record<string, Record<string, Operation>> }
    const bodies: Record<string, object> = {
      '/v1/actors/x/merge': { actors: ['act_x'] },
      '/v1/actors/x/split': { actor: 'act_x' },
      '/v1/articles/batch': { articles: [{}] },
      '/v1/jobs': { kind: 'reanalysis' },
    }
    const ignoring: string[] = []
    for (const [path, operations] of Object.entries(paths)) {
      for (const method of Object.keys(operations)) {
        const url = path.replace(/\{\w+\}/u, 'x')
        const asked = { method: method.toUpperCase() as 'GET', url: `${url}?speeker=x` }
        const payload = method === 'patch' ? {} : (bodies[url] ?? { text: 'a' })
        const { body } = await client.send({ ...asked, ...(/post|patch/u.test(method) && { payload }) })
        if (body?.errors?.[0]?.pointer !== '/speeker') ignoring.push(`${method} ${path}`)
      }
    }
    expect(ignoring.sort()).toEqual(['get /health/live', 'get /health/ready', 'get /metrics'])
  })

  test.each(['/v1/claims', '/v1/claims/clm_x', '/metrics'])(
    '%s: what is not acceptable depends on Accept',
    async (url) => {
      const { status, headers } = await client.get(url, { accept: 'image/png' })
      expect([status, headers.vary]).toEqual([406, 'Accept'])
    },
  )

  test('what is too large says how large it may be', async () => {
    const { body } = await client.post('/v1/extract', { text: 'a'.repeat(6000) })
    expect(body.detail).toBe('The body may have 5000 bytes.')
  })

  test('a type leads to what it means', async () => {
    const { body } = await client.get('/v1/claims/clm_x')
    const { body: kind } = await client.get(body.type)
    expect(kind).toEqual({ code: 'claim-not-found', ...PROBLEMS['claim-not-found'] })
    expect((await client.get('/problems')).body.items).toHaveLength(Object.keys(PROBLEMS).length)
    expect((await client.get('/problems/nonsense')).status).toBe(404)
  })
})

describe('methods', () => {
  test.each(['PUT', 'PATCH', 'DELETE', 'TRACE'] as const)('%s where it is not known is 405', async (method) => {
    const { status, headers, body } = await client.send({
      method,
      url: '/v1/articles',
      ...(method !== 'TRACE' && { payload: '{' }),
    })
    expect(status).toBe(405)
    expect(headers.allow).toBe('GET, HEAD, OPTIONS, POST')
    expect(body.code).toBe('method-not-allowed')
  })

  test('none that node reads is taken for a missing page, whatever it is for', async () => {
    const url = await client.app.listen({ host: '127.0.0.1', port: 0 })
    // Node answers CONNECT itself.
    for (const method of METHODS.filter((name) => !['CONNECT', 'GET', 'HEAD', 'OPTIONS'].includes(name))) {
      const answer = await new Promise<IncomingMessage>((resolve, reject) =>
        request(`${url}/v1/claims`, { method }, resolve).on('error', reject).end(),
      )
      answer.resume()
      expect([method, answer.statusCode, answer.headers.allow]).toEqual([method, 405, 'GET, HEAD, OPTIONS'])
    }
    expect((await client.send({ method: 'GET', url: '/v9' })).status).toBe(404)
  })

  test('OPTIONS says which there are', async () => {
    const { status, headers } = await client.send({ method: 'OPTIONS', url: '/v1/articles/art_x' })
    expect([status, headers.allow]).toEqual([204, 'DELETE, GET, HEAD, OPTIONS, PATCH'])
  })

  test.each(['/v1/articles/art_x', '/v1/jobs/job_x'])('DELETE %s minds no body, be there one or not', async (url) => {
    for (const type of ['application/json', 'text/plain', 'application/xml', 'none', undefined])
      for (const framing of [{ 'content-length': '0' }, { 'transfer-encoding': 'chunked' }, { payload: '{' }]) {
        const { payload, ...length } = { payload: '', ...framing }
        const headers = { ...length, ...(type && { 'content-type': type }) }
        const { status, body } = await client.send({ method: 'DELETE', url, headers, ...(payload && { payload }) })
        expect([status, body.code], `${type} ${JSON.stringify(framing)}`).toEqual([
          404,
          expect.stringContaining('not-found'),
        ])
      }
  })

  test('HEAD answers as GET, without the body', async () => {
    const get = await client.get('/v1/claims')
    const head = await client.send({ method: 'HEAD', url: '/v1/claims' })
    expect([head.status, head.text, head.headers['content-length']]).toEqual([200, '', get.headers['content-length']])
  })
})

describe('request ids', () => {
  test('are echoed', async () => {
    expect((await client.get('/health/live', { 'x-request-id': 'trace-7' })).headers['x-request-id']).toBe('trace-7')
  })
  test('are made up where the given one is none', async () => {
    const { headers } = await client.get('/health/live', { 'x-request-id': 'a b\u0001' })
    expect(headers['x-request-id']).toMatch(/^[\da-f-]{36}$/)
  })
})

describe('a database that fails', () => {
  let broken: Client
  beforeAll(async () => {
    broken = await openClient()
    await broken.store.close()
  })
  afterAll(() => broken.app.close())

  test('is a server error that says nothing of itself', async () => {
    const { status, body } = await broken.get('/v1/claims/clm_x')
    expect([status, body.code]).toEqual([500, 'internal-error'])
    expect(body.detail).toBe('The failure was logged. Please name the request’s id when you report it.')
  })

  test('makes the service unready, though it lives', async () => {
    const { status, headers, body } = await broken.get('/health/ready')
    expect([status, body.code, headers['retry-after']]).toEqual([503, 'unavailable', '5'])
    expect((await broken.get('/health/live')).status).toBe(200)
  })
})
