import { readFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createClaimwireClient } from '../openapi/client.ts'
import { type RunningService, startService } from './setup/running-service.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService({ API_KEYS: 'a-key-for-this-test' })
})
afterAll(() => service.stop())

test('the typed client posts an article, finds its claims and reads problems', async () => {
  const client = createClaimwireClient(service.url, 'a-key-for-this-test')
  const text = 'Kenya demanded that Uganda reopen the border.'
  const added = await client.POST('/v1/articles', { body: { text, publisher: 'Herald' } })
  expect(added.response.status).toBe(201)
  const { data } = await client.GET('/v1/claims', { params: { query: { type: 'demand', limit: 5 } } })
  expect(data?.items[0]?.article.publisher).toBe('Herald')
  const { error } = await client.GET('/v1/claims/{id}', { params: { path: { id: 'clm_0' } } })
  expect(error?.code).toBe('claim-not-found')
  const stranger = createClaimwireClient(service.url)
  expect((await stranger.GET('/v1/claims')).error?.code).toBe('unauthorized')
})

test('its types are those of the document; `npm run openapi` writes them anew', async () => {
  const types = astToString(await openapiTS(JSON.parse(readFileSync('openapi/openapi.json', 'utf8'))))
  expect(readFileSync('openapi/client-types.ts', 'utf8')).toBe(`// Made by npm run openapi.\n${types}`)
})
