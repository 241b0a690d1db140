import { connect } from 'node:net'
import type { InjectOptions } from 'fastify'
import { GERMAN } from '../../openapi/examples/articles.ts'
import type { App } from '../../routes/app.ts'
import { type AppOptions, buildApp } from '../../src/app.ts'
import { Problem, type ProblemCode } from '../../src/errors.ts'
import { createService } from '../../src/service.ts'
import type { Client } from '../setup/client.ts'

/** A request to an operation that would succeed. */
export type Sample = {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly url: string
  readonly body?: object
}
export type Provoked = { readonly status: number; readonly code: string }
export type Provoke = (sample: Sample) => Promise<Provoked>

const READER = 'a-key-that-may-read'
const JSON_TYPE = { 'content-type': 'application/json' }

/** For every code a way to bring the problem about, whatever the operation. */
export async function provocations({ store, service, app: plain }: Client) {
  const apps: App[] = []
  const build = async (options: AppOptions = {}, of = service) => {
    const app = await buildApp(of, options)
    apps.push(app)
    return app
  }
  const failing = (code: ProblemCode) =>
    build(
      {},
      createService(store, () => Promise.reject(new Problem(code, 'As asked for.'))),
    )

  const small = await build({ maxBodyBytes: 300, maxTextLength: 100, maxJobBytes: 300 })
  const guarded = await build({ apiKeys: [{ key: READER, scope: 'read' }] })
  const limited = await build({ rateLimit: 1 })
  const [busy, late] = [await failing('busy'), await failing('analysis-timeout')]
  const broken = await build()
  broken.addHook('preHandler', async () => {
    throw new Error('a bug')
  })
  const closing = await build()
  let goOn = () => {}
  closing.addHook('preClose', () => new Promise<void>((resolve) => (goOn = resolve)))
  const here = { host: '127.0.0.1', port: 0 }
  const [origin, ending] = [await plain.listen(here), await closing.listen(here)]

  const send = (app: App, sample: Sample, more: InjectOptions = {}): Promise<Provoked> => {
    const { method, url, body } = sample
    return inject(app, { method, url, ...(body && { payload: body }), ...more })
  }
  const withBody =
    (payload: string | object, app = plain) =>
    (sample: Sample) =>
      send(app, sample, { payload, headers: JSON_TYPE })
  /** One that was not read before; a correction reads the one that it corrects. */
  const withArticle = (app: App) => (sample: Sample) =>
    send(app, sample.method === 'PATCH' ? sample : { ...sample, body: { text: 'Kenya urged Uganda to wait.' } })
  const withQuery = (query: string) => (sample: Sample) => send(plain, { ...sample, url: `${sample.url}?${query}` })
  const withId = (sample: Sample) =>
    send(plain, { ...sample, url: sample.url.replace(/\b(?:[a-z]{3}_\w+|busy)\b/u, 'art_0') })
  let clients = 0

  const ways: Readonly<Record<string, Provoke>> = {
    'malformed-request': ({ method, url }) =>
      sendRaw(origin, `${method} ${url} HTTP/1.1\r\nhost: a\r\nno header\r\n\r\n`),
    'malformed-json': withBody('{"'),
    'invalid-parameter': withQuery('nonsense=1'),
    'invalid-cursor': withQuery('cursor=abc'),
    unauthorized: (sample) => send(guarded, sample),
    forbidden: (sample) => send(guarded, sample, { headers: { authorization: `Bearer ${READER}` } }),
    'route-not-found': withId,
    'article-not-found': withId,
    'claim-not-found': withId,
    'claim-group-not-found': withId,
    'actor-not-found': withId,
    'dispute-not-found': withId,
    'job-not-found': withId,
    'not-acceptable': (sample) => send(plain, sample, { headers: { accept: 'image/png' } }),
    'precondition-failed': (sample) => send(plain, sample, { headers: { 'if-match': '"other"' } }),
    'nothing-to-split': withBody({ actor: 'act_0' }),
    'body-too-large': withBody({ text: 'a'.repeat(400) }, small),
    'text-too-long': withBody({ text: 'a'.repeat(200) }, small),
    'unsupported-media-type': (sample) =>
      send(plain, sample, { payload: '<a/>', headers: { 'content-type': 'application/xml' } }),
    'unknown-actor': withBody({ actors: ['act_0'] }),
    'invalid-body': withBody({ nonsense: 1 }),
    'no-text': withBody({ text: ' ' }),
    'not-english': withBody({ text: GERMAN }),
    async 'too-many-requests'(sample) {
      const remoteAddress = `10.0.0.${clients++}`
      // Refused, and counted.
      await send(limited, sample, { remoteAddress, headers: { accept: 'image/png' } })
      return send(limited, sample, { remoteAddress })
    },
    'internal-error': (sample) => send(broken, sample),
    busy: withArticle(busy),
    'analysis-timeout': withArticle(late),
    'method-not-allowed': ({ url }) => inject(plain, { method: 'PUT', url }),
    'headers-too-large': ({ method, url }) =>
      sendRaw(origin, `${method} ${url} HTTP/1.1\r\nhost: a\r\nlong: ${'a'.repeat(20_000)}\r\n\r\n`),
    'request-timeout'({ method, url }) {
      // Node looks for late requests every half a minute only; what it emits then is emitted here at once.
      plain.server.once('connection', (socket) => {
        const late = Object.assign(new Error('late'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' })
        socket.once('data', () => plain.server.emit('clientError', late, socket))
      })
      return sendRaw(origin, `${method} ${url} HTTP/1.1\r\n`)
    },
    async unavailable({ method, url, body }) {
      const payload = body && { body: JSON.stringify(body), headers: JSON_TYPE }
      const answer = await fetch(ending + url, { method, ...payload })
      return { status: answer.status, code: ((await answer.json()) as { code: string }).code }
    },
  }
  return {
    ways,
    /** Lets the one that goes down do so from now on. */
    begin() {
      void closing.close()
    },
    async end() {
      goOn()
      await Promise.all(apps.map((app) => app.close()))
    },
  }
}

async function inject(app: App, request: InjectOptions): Promise<Provoked> {
  const { statusCode: status, body } = await app.inject(request)
  return { status, code: /"code":"([\w-]+)"/u.exec(body)?.[1] ?? '' }
}

/** What is not HTTP, as no client would send it. */
function sendRaw(origin: string, request: string): Promise<Provoked> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => socket.write(request))
    socket.on('error', reject)
    socket.on('data', (data) => {
      const [head, body] = data.toString().split('\r\n\r\n')
      resolve({ status: Number(head!.split(' ')[1]), code: JSON.parse(body!).code })
    })
  })
}
