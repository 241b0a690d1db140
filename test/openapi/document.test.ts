import { readFileSync } from 'node:fs'
import { createConfig, lint } from '@redocly/openapi-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readExamples } from '../../openapi/examples/read.ts'
import { recordExamples } from '../../openapi/examples/record.ts'
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
    // The pipeline finds no dispute in the examples yet.
    const known = operations.filter(({ operationId }) => operationId !== 'getDispute')
    const bare = known.flatMap(({ operationId, requestBody, responses }) =>
      [requestBody, ...Object.values(responses)]
        .flatMap((part) => Object.entries(part?.content ?? {}))
        .filter(([, { examples }]) => Object.keys(examples ?? {}).length === 0)
        .map(([type]) => `${operationId} ${type}`),
    )
    expect(bare).toEqual([])
  })
})

test('the service still answers the document’s examples as recorded', async () => {
  const recorded = readExamples()
  const now = await recordExamples(client.app)
  const outline = ({ operation, name, status, type }: (typeof now)[number]) => ({ operation, name, status, type })
  expect(now.map(outline)).toEqual(recorded.map(outline))
  const problems = (exchanges: typeof now) => exchanges.filter(({ status }) => status >= 400)
  expect(problems(now)).toEqual(problems(recorded))
})
