import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { REPLY, TAGUS } from '../../openapi/examples/articles.ts'
import { type Exchange, recordExamples } from '../../openapi/examples/record.ts'
import { PROBLEMS, type ProblemCode } from '../../src/errors.ts'
import { type Client, openClient } from '../setup/client.ts'
import { provocations, type Sample } from './provoke.ts'

type Operation = {
  operationId: string
  requestBody?: object
  responses: Record<string, { description: string; content?: object }>
}
type Known = Operation & { method: string; path: string }

const METHODS = { get: 'GET', post: 'POST', patch: 'PATCH', delete: 'DELETE' } as const
const BODIES: Readonly<Record<string, (actors: readonly string[]) => object>> = {
  extract: () => ({ text: REPLY.text }),
  addArticle: () => REPLY,
  addArticles: () => ({ articles: [REPLY] }),
  changeArticle: () => ({ publishedAt: '2019-02-03' }),
  mergeActors: (actors) => ({ actors: actors.slice(1, 2) }),
  splitActor: (actors) => ({ actor: actors[1]! }),
  createJob: () => ({ kind: 'reanalysis' }),
}

let client: Client
let introduction: string
let operations: Known[]
let examples: Exchange[]
let provoked: Awaited<ReturnType<typeof provocations>>
let ids: Record<string, string>
let actors: string[]
beforeAll(async () => {
  const recorder = await openClient()
  examples = await recordExamples(recorder.app)
  await recorder.close()
  client = await openClient()
  const { body: document } = await client.get('/openapi.json')
  introduction = document.info.description
  operations = Object.entries(document.paths as Record<string, Record<string, Operation>>).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ ...operation, method, path })),
  )
  const { article, claims } = (await client.post('/v1/articles', TAGUS)).body
  const first = async (path: string) => (await client.get(path)).body.items[0].id
  actors = (await client.get('/v1/actors')).body.items.map(({ id }: { id: string }) => id)
  ids = {
    articles: article.id,
    claims: claims[0].id,
    'claim-groups': claims.find(({ groupId }: { groupId: string | null }) => groupId !== null).groupId,
    actors: actors[0]!,
    disputes: await first('/v1/disputes'),
    jobs: (await client.post('/v1/jobs', { kind: 'reanalysis' })).body.id,
    problems: 'busy',
  }
  provoked = await provocations(client)
})
afterAll(async () => {
  await provoked.end()
  await client.close()
})

function sampleOf({ operationId, method, path, requestBody }: Known): Sample {
  const url = path.replace(/\/([\w-]+)\/\{\w+\}/u, (_all, resource: string) => `/${resource}/${ids[resource]}`)
  expect(url, `${operationId} needs an id`).not.toMatch(/\{|undefined/u)
  const body = BODIES[operationId]?.(actors)
  expect(Boolean(body), `${operationId} needs a body`).toBe(Boolean(requestBody))
  return { method: METHODS[method as keyof typeof METHODS], url, ...(body && { body }) }
}

const codesIn = (description: string) =>
  [...description.matchAll(/^`([\w-]+)`/gmu)].map(([, code]) => code as ProblemCode)
const isFailure = (status: string) => Number(status) >= 400

describe('every documented answer of every operation is given', () => {
  test('the successes, by the document’s examples', async () => {
    const asked = new Set(examples.map(({ operation, status }) => `${operation} ${status}`))
    if ((await client.get('/metrics')).status === 200) asked.add('metrics 200')
    const missing = operations.flatMap(({ operationId, responses }) =>
      Object.keys(responses)
        .filter((status) => !isFailure(status) && status !== '304')
        .map((status) => `${operationId} ${status}`)
        .filter((pair) => !asked.has(pair)),
    )
    expect(missing).toEqual([])
  })

  test('304, where the client has it', async () => {
    for (const operation of operations.filter(({ responses }) => '304' in responses)) {
      const { url } = sampleOf(operation)
      const { headers } = await client.get(url)
      const again = await client.get(url, { 'if-none-match': String(headers.etag) })
      expect([operation.operationId, again.status]).toEqual([operation.operationId, 304])
    }
  })

  test('the failures, each by its code', async () => {
    const answers: string[] = []
    const expected: string[] = []
    // What ends with the service going down comes last.
    const order = (codes: readonly ProblemCode[]) => codes.filter((code) => code !== 'unavailable')
    const ask = async (operation: Known, code: ProblemCode) => {
      const way = provoked.ways[code]
      expect(way, `${operation.operationId}: nothing provokes ${code}`).toBeDefined()
      const { status, code: got } = await way!(sampleOf(operation))
      expected.push(`${operation.operationId} ${PROBLEMS[code].status} ${code}`)
      answers.push(`${operation.operationId} ${status} ${got}`)
    }
    const failures = operations.map((operation) => ({
      operation,
      codes: Object.entries(operation.responses)
        .filter(([status]) => isFailure(status))
        .flatMap(([status, { description }]) => {
          const codes = codesIn(description)
          expect(
            codes.map((code) => String(PROBLEMS[code].status)),
            operation.operationId,
          ).toEqual(codes.map(() => status))
          expect(codes, `${operation.operationId} ${status}`).not.toEqual([])
          return codes
        }),
    }))
    for (const { operation, codes } of failures) for (const code of order(codes)) await ask(operation, code)
    provoked.begin()
    for (const { operation } of failures) await ask(operation, 'unavailable')
    expect(answers).toEqual(expected)
    expect(answers.length).toBeGreaterThan(200)
  })

  test('the failures before any operation, which the introduction names', async () => {
    const sample = sampleOf(operations.find(({ operationId }) => operationId === 'listClaims')!)
    const answers = await Promise.all(
      [...introduction.matchAll(/(\d{3}) \(`([\w-]+)`\)/gu)].map(async ([, status, code]) => {
        const answer = await provoked.ways[code!]!(sample)
        expect(answer).toEqual({ status: Number(status), code })
        return code
      }),
    )
    const listed = operations.flatMap(({ responses }) =>
      Object.values(responses).flatMap(({ description }) => codesIn(description)),
    )
    expect(new Set([...listed, ...answers])).toEqual(new Set(Object.keys(PROBLEMS)))
  })

  test('and no operation gives one that is not documented', () => {
    for (const { operation, status, name } of examples) {
      const known = operations.find(({ operationId }) => operationId === operation)
      expect(Object.keys(known!.responses), `${operation} ${name}`).toContain(String(status))
    }
  })
})
