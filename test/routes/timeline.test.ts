import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, openClient } from '../setup/client.ts'

const NEWS = [
  ['2024-03-03', 'Kenya refused to reopen the border crossing with Uganda.'],
  ['2024-03-01', 'Kenya agreed to reopen the border crossing with Uganda.'],
  ['2024-03-02', 'Kenya demanded that Uganda release its lorries.'],
]

type Entry = { claim: { id: string; article: { publishedAt: string } }; reverses: string | null }

let client: Client
let timeline: string
beforeAll(async () => {
  client = await openClient()
  for (const [publishedAt, text] of NEWS) await client.post('/v1/articles', { text, publishedAt })
  const { body } = await client.get('/v1/actors?q=Kenya')
  timeline = `/v1/actors/${body.items[0].id}/timeline`
})
afterAll(() => client.close())

describe('the timeline of an actor', () => {
  test('goes from the oldest position to the newest, whatever was posted first', async () => {
    const { status, body } = await client.get(timeline)
    expect(status).toBe(200)
    const days = body.items.map(({ claim }: Entry) => claim.article.publishedAt)
    expect(days).toEqual(['2024-03-01', '2024-03-02', '2024-03-03'])
  })

  test('names what a position goes back on', async () => {
    const items: Entry[] = (await client.get(timeline)).body.items
    expect(items.map(({ reverses }) => reverses)).toEqual([null, null, items[0]!.claim.id])
  })

  test('comes in pages that remember what was before', async () => {
    const all = (await client.get(timeline)).body.items
    const seen: Entry[] = []
    let url: string | undefined = `${timeline}?limit=1`
    while (url) {
      const { body, headers } = await client.get(url)
      seen.push(...body.items)
      url = /^<(.*)>; rel="next"$/.exec(String(headers.link))?.[1]
    }
    expect(seen).toEqual(all)
  })

  test('is not there for an actor that is not', async () => {
    const { status, body } = await client.get('/v1/actors/act_0/timeline')
    expect([status, body.code]).toEqual([404, 'actor-not-found'])
  })

  test('takes no cursor but its own', async () => {
    expect((await client.get(`${timeline}?cursor=WyJ4Il0`)).body.code).toBe('invalid-cursor')
  })
})
