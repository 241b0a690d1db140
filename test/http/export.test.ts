import { once } from 'node:events'
import { get } from 'node:http'
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '../../src/app.ts'
import type { StoredClaim } from '../../src/domain/stored-claim.ts'
import { type Client, openClient } from '../setup/client.ts'

let client: Client
let claim: StoredClaim
beforeAll(async () => {
  client = await openClient()
  claim = (await client.service.addArticle({ text: 'Kenya demanded that Uganda reopen the border.' })).claims[0]!
})
afterAll(() => client.close())

/** The app over a service whose list of claims has so many pages; counts those that are read. */
async function withPages(pages: number) {
  let read = 0
  const app = await buildApp({
    ...client.service,
    listClaims: async () => ({ items: [claim], next: ++read < pages ? 'next' : null }),
  })
  return { app, read: () => read }
}

test('an export has all that match, in order, however many pages that takes', async () => {
  const lines = Array.from({ length: 250 }, (_, n) => `Norway said it wanted ${n} boats.`)
  await client.service.addArticle({ text: lines.join('\n') })
  const { text } = await client.get('/v1/claims?type=statement&sort=oldest&format=ndjson')
  const claims: StoredClaim[] = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(claims.length).toBe(await client.service.countClaims({ type: 'statement' }))
  expect(claims.length).toBeGreaterThan(200)
  expect(claims.map(({ cue }) => cue.start)).toEqual(claims.map(({ cue }) => cue.start).sort((a, b) => a - b))
})

test('a list of an actor’s claims goes on where the actor is merged meanwhile', async () => {
  const idOf = async (q: string) => (await client.service.listActors({ q }, {})).items[0]!.id
  const [speaker, into] = [await idOf('Norway'), await idOf('Kenya')]
  const { next } = await client.service.listClaims({ speaker }, { limit: 1 })
  await client.service.mergeActors(into, [speaker])
  expect((await client.service.listClaims({ speaker }, { cursor: next! })).items).toHaveLength(50)
})

describe.each(['ndjson', 'csv'])('an export as %s', (format) => {
  test('lets other requests in between its pages', async () => {
    const { app, read } = await withPages(3000)
    const exporting = app.inject(`/v1/claims?format=${format}`)
    while (read() === 0) await nextTurn()
    expect((await app.inject('/health/live')).statusCode).toBe(200)
    const between = read()
    const { body } = await exporting
    expect(between).toBeLessThan(3000)
    expect(body.trimEnd().split('\n').length).toBe(format === 'csv' ? 3001 : 3000)
    await app.close()
  })

  test('reads nothing where only the headers are asked for', async () => {
    const { app, read } = await withPages(10)
    const { statusCode, headers, body } = await app.inject({ method: 'HEAD', url: `/v1/claims?format=${format}` })
    expect([statusCode, body, read()]).toEqual([200, '', 0])
    expect(headers['content-type']).toContain(format)
    expect(headers['content-disposition']).toContain(`claims.${format}`)
    expect(headers).not.toHaveProperty('content-length')
    await app.close()
  })

  test('stops where the client goes away', async () => {
    const { app, read } = await withPages(1_000_000)
    const request = get(`${await app.listen({ port: 0 })}/v1/claims?format=${format}`, (answer) => {
      answer.once('data', () => request.destroy())
    })
    await once(request, 'close')
    await wait(200)
    const then = read()
    await wait(100)
    expect(read()).toBe(then)
    await app.close()
  })

  test('is compressed where the client takes that', async () => {
    const { app } = await withPages(200)
    const { headers } = await app.inject({
      url: `/v1/claims?format=${format}`,
      headers: { 'accept-encoding': 'gzip' },
    })
    expect(headers['content-encoding']).toBe('gzip')
    await app.close()
  })
})
