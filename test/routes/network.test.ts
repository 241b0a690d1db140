import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, openClient } from '../setup/client.ts'

const NEWS = [
  ['2024-03-01', 'Kenya demanded an apology from Uganda.'],
  ['2024-03-02', 'Kenya accused Uganda of breaking the treaty.'],
  ['2024-03-03', 'Uganda praised Tanzania for opening its harbour.'],
]

let client: Client
const ids: Record<string, string> = {}
beforeAll(async () => {
  client = await openClient()
  for (const [publishedAt, text] of NEWS) await client.post('/v1/articles', { text, publishedAt })
  const { body } = await client.get('/v1/actors')
  for (const { id, name } of body.items) ids[name] = id
})
afterAll(() => client.close())

describe('the network', () => {
  test('has an edge from who speaks to whom it is directed at, signed by what is said', async () => {
    const { status, body } = await client.get('/v1/network')
    expect(status).toBe(200)
    expect(body.nodes.map(({ name }: { name: string }) => name).sort()).toEqual(['Kenya', 'Tanzania', 'Uganda'])
    const [hostile] = body.edges
    expect(hostile).toMatchObject({ source: ids.Kenya, target: ids.Uganda, weight: 2, sign: -1 })
    expect(hostile.types).toEqual({ demand: 1, accusation: 1 })
    expect(body.truncated).toBe(false)
  })

  test.each([
    ['minWeight=2', [2]],
    ['type=accusation', [1]],
    ['from=2024-03-02&to=2024-03-02', [1]],
    ['from=2025-01-01', []],
    ['actor=act_0', []],
  ])('narrowed by %s has edges of weight %j', async (query, weights) => {
    const { body } = await client.get(`/v1/network?${query}`)
    expect(body.edges.map(({ weight }: { weight: number }) => weight)).toEqual(weights)
  })

  test('counts of the answers, too, only those of the type that is asked for', async () => {
    await client.post('/v1/articles', {
      text: 'Chad demanded that Niger reopen the bridge. Niger rejected the demand by Chad. Niger accused Chad of closing it.',
      publishedAt: '2023-05-01',
    })
    const edgeOf = async (query: string) => {
      const { body } = await client.get(`/v1/network?from=2023-05-01&to=2023-05-01${query}`)
      const named = new Map(body.nodes.map(({ id, name }: { id: string; name: string }) => [id, name]))
      return body.edges.find(({ source }: { source: string }) => named.get(source) === 'Niger')
    }
    const all = await edgeOf('')
    expect(all).toMatchObject({ types: { rejection: 1, accusation: 1 } })
    expect((await edgeOf('&type=rejection')).against).toBe(1)
    expect((await edgeOf('&type=accusation')).against).toBe(all.against - 1)
  })

  test('of one actor has its edges only', async () => {
    const { body } = await client.get(`/v1/network?actor=${ids.Tanzania}`)
    expect(body.edges).toMatchObject([{ source: ids.Uganda, target: ids.Tanzania }])
  })

  test.each([
    ['/v1/network', 'application/gexf+xml'],
    ['/v1/network?format=gexf', 'application/json'],
  ])('%s with Accept %s is GEXF', async (url, accept) => {
    const { headers, text } = await client.get(url, { accept })
    expect(headers['content-type']).toBe('application/gexf+xml; charset=utf-8')
    expect(headers.vary).toContain('Accept')
    expect(text).toMatch(/^<\?xml .*<gexf version="1\.2"/s)
    expect(text).toContain(`<node id="${ids.Kenya}" label="Kenya">`)
  })

  test('comes in no other way', async () => {
    expect((await client.get('/v1/network', { accept: 'text/csv' })).status).toBe(406)
    const { status, body } = await client.get('/v1/network?minWeight=0')
    expect([status, body.errors[0].pointer]).toEqual([400, '/minWeight'])
  })
})
