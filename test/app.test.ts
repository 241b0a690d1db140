import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, openClient } from './setup/client.ts'

let client: Client
beforeAll(async () => {
  client = await openClient()
})
afterAll(() => client.close())

const TEXT = 'Norland demanded that the council withdraw its inspectors.'

describe('the main job', () => {
  test('reads an article without storing it', async () => {
    const { status, body } = await client.post('/v1/extract', { text: TEXT, publishedAt: '2031-05-02' })
    expect(status).toBe(200)
    expect(body.article).toMatchObject({ text: TEXT, publishedAt: '2031-05-02', language: 'en' })
    expect(body.claims[0]).toMatchObject({ type: 'demand', source: { text: 'Norland' } })
    expect((await client.get('/v1/articles')).body.items).toEqual([])
  })

  test('stores an article once and serves it and its claims', async () => {
    const first = await client.post('/v1/articles', { text: TEXT })
    expect(first.status).toBe(201)
    const again = await client.post('/v1/articles', { text: TEXT })
    expect(again.status).toBe(200)
    expect(again.body).toEqual(first.body)
    const article = await client.get(first.headers.location as string)
    expect(article.body.text).toBe(TEXT)
    const claims = await client.get(`${first.headers.location}/claims`)
    expect(claims.body).toEqual({ items: first.body.claims, next: null })
  })
})
