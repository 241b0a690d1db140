import { readFileSync } from 'node:fs'
import { createConfig, lint } from '@redocly/openapi-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readExamples } from '../../openapi/examples/read.ts'
import { type Exchange, recordExamples } from '../../openapi/examples/record.ts'
import { REQUESTS } from '../../openapi/examples/requests.ts'
import { type Client, openClient } from '../setup/client.ts'

const FILE = 'openapi/openapi.json'
type Media = { schema: object; examples?: Record<string, object> }
type Operation = {
  operationId: string
  summary: string
  requestBody?: { content: Record<string, Media> }
  responses: Record<string, { content?: Record<string, Media> }>
}

let client: Client
let operations: Operation[]
beforeAll(async () => {
  client = await openClient()
  const { body } = await client.get('/openapi.json')
  operations = Object.values(body.paths).flatMap((path) => Object.values(path as Record<string, Operation>))
})
afterAll(() => client.close())

describe('the committed document', () => {
  test('is what the app generates; `npm run openapi` writes it anew', async () => {
    expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual((await client.get('/openapi.json')).body)
  })

  test('lints clean, its examples fit their schemas', async () => {
    const config = await createConfig({ extends: ['recommended'] })
    const faults = await lint({ ref: FILE, config })
    expect(faults.map(({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer}: ${message}`)).toEqual([])
  })

  test('shows an example of every body and answer', () => {
    // Figures change with every run.
    const known = operations.filter(({ operationId }) => operationId !== 'metrics')
    const bare = known.flatMap(({ operationId, requestBody, responses }) =>
      [requestBody, ...Object.values(responses)]
        .flatMap((part) => Object.entries(part?.content ?? {}))
        .filter(([, { examples }]) => Object.keys(examples ?? {}).length === 0)
        .map(([type]) => `${operationId} ${type}`),
    )
    expect(bare).toEqual([])
  })
})

test('every parameter says what it is, and every field, however deep, by itself or by its type', async () => {
  type Schema = { description?: string; $ref?: string; properties?: Record<string, Schema>; items?: Schema }
  const { paths, components } = (await client.get('/openapi.json')).body
  const parameters = Object.values(paths as Record<string, object>).flatMap((path) =>
    Object.values(path).flatMap(({ operationId, parameters = [] }) =>
      parameters
        .filter(({ description }: Schema) => !description)
        .map(({ name }: { name: string }) => `${operationId} ${name}`),
    ),
  )
  const bareIn = ({ properties = {}, items }: Schema, path: string): string[] => [
    ...Object.entries(properties).flatMap(([field, value]) => {
      const isBare = !value.description && !value.$ref
      return [...(isBare ? [`${path}.${field}`] : []), ...bareIn(value, `${path}.${field}`)]
    }),
    ...(items ? bareIn(items, path) : []),
  ]
  const fields = Object.entries(components.schemas as Record<string, Schema>).flatMap(([name, schema]) =>
    bareIn(schema, name),
  )
  expect([...parameters, ...fields]).toEqual([])
})

test('the document states the limits that the service is run with', async () => {
  const jobs = { maxJobBytes: 8765, maxJobArticles: 2345 }
  const small = await openClient({ maxBodyBytes: 4321, ...jobs, maxTextLength: 1234, requestTimeoutMs: 7000 })
  const { description } = (await small.get('/openapi.json')).body.info
  for (const limit of ['4,321 bytes', '250,000 lists', '8,765', '2,345 lines', '1,234 UTF-16', '7 s'])
    expect(description).toContain(limit)
  await small.close()
})

test('the service still answers the document’s examples as documented', async () => {
  const now = await recordExamples(client.app)
  const undocumented = now.filter(
    ({ operation, status }) =>
      !operations.some((known) => known.operationId === operation && status in known.responses),
  )
  expect(undocumented).toEqual([])
  // Ids that the pipeline gives may change with it; what is asked at a fixed path is answered as recorded.
  const fixed = new Set(REQUESTS.filter(({ url }) => typeof url === 'string').map(keyOf))
  const codes = (exchanges: readonly Exchange[]) =>
    exchanges.filter((exchange) => fixed.has(keyOf(exchange)) && exchange.status >= 400).map(outline)
  expect(codes(now)).toEqual(codes(readExamples()))
})

const keyOf = ({ operation, name }: { operation: string; name: string }) => `${operation} ${name}`
const outline = (exchange: Exchange) =>
  `${keyOf(exchange)} ${exchange.status} ${(exchange.body as { code: string }).code}`
