import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkStore } from '../../db/maintenance.ts'
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

  test('a claim that is directed at two who were merged since is one', async () => {
    const text = 'Peru demanded that Chile and Bolivia reopen the pass.'
    await client.post('/v1/articles', { text, publishedAt: '2022-05-01' })
    const edges = async () => (await client.get('/v1/network?from=2022-05-01&to=2022-05-01')).body.edges
    const [one, other] = await edges()
    expect([one.weight, other.weight]).toEqual([1, 1])
    await client.post(`/v1/actors/${one.target}/merge`, { actors: [other.target] })
    expect(await edges()).toEqual([one])
    await client.post(`/v1/actors/${one.target}/split`, { actor: other.target })
    expect(await edges()).toHaveLength(2)
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

describe('the network is that of the claims as they are', () => {
  type Claim = {
    id: string
    type: string
    speaker: { id: string } | null
    targets: { id: string }[]
    responseTo: { claimId: string; stance: 'for' | 'against'; confidence: number } | null
  }

  /** The edges that the list of all claims gives. */
  async function expected() {
    const { body } = await own.get('/v1/claims?limit=200')
    const claims = new Map((body.items as Claim[]).map((claim) => [claim.id, claim]))
    const edges = new Map<string, Record<string, number>>()
    const count = (pair: string, what: string) => {
      const edge = edges.get(pair) ?? {}
      edges.set(pair, { ...edge, [what]: (edge[what] ?? 0) + 1 })
    }
    for (const { type, speaker, targets } of claims.values())
      for (const target of targets) if (speaker && speaker.id !== target.id) count(`${speaker.id} ${target.id}`, type)
    for (const { speaker, responseTo } of claims.values()) {
      const pair = `${speaker?.id} ${claims.get(responseTo?.claimId ?? '')?.speaker?.id}`
      if (responseTo && responseTo.confidence >= 0.3 && edges.has(pair)) count(pair, responseTo.stance)
    }
    return Object.fromEntries(edges)
  }
  async function shown() {
    const edges = (await own.get('/v1/network')).body.edges.map((edge: Edge) => {
      const stances = Object.entries({ for: edge.for, against: edge.against }).filter(([, count]) => count > 0)
      return [`${edge.source} ${edge.target}`, { ...edge.types, ...Object.fromEntries(stances) }]
    })
    return Object.fromEntries(edges)
  }
  type Edge = { source: string; target: string; types: Record<string, number>; for: number; against: number }

  let own: Client
  beforeAll(async () => {
    own = await openClient()
    for (const [day, text] of [
      'Chad demanded that Niger reopen the bridge. Niger rejected the demand by Chad. Niger accused Chad of closing it.',
      'Mali urged Chad and Niger to reopen the bridge. Chad rejected the demand. Niger praised Mali.',
      'Niger rejected the demand by Chad that it reopen the bridge. Tom Berg accused Tom Berg’s rival, Ann Lund, of lying.',
    ].entries())
      await own.post('/v1/articles', { text, publishedAt: `2024-05-0${day + 1}` })
  })
  afterAll(() => own.close())
  const actor = async (name: string) => (await own.get(`/v1/actors?q=${name}`)).body.items[0].id
  const articles = async () =>
    (await own.get('/v1/articles?sort=oldest')).body.items.map(({ id }: { id: string }) => id)

  test.each<[what: string, moved: boolean, change: () => Promise<unknown>]>([
    ['stored', false, async () => {}],
    ['analysed again', false, async () => own.service.reanalyse((await articles())[1])],
    [
      'shown under another actor',
      true,
      async () => own.post(`/v1/actors/${await actor('mali')}/merge`, { actors: [await actor('niger')] }),
    ],
    [
      'given a date',
      false,
      async () =>
        own.send({
          method: 'PATCH',
          url: `/v1/articles/${(await articles())[1]}`,
          payload: { publishedAt: '2024-05-09' },
        }),
    ],
    ['told apart again', true, async () => own.post(`/v1/actors/${await actor('mali')}/split`, { actor: ids.niger })],
    [
      'another actor’s in one article',
      true,
      async () => own.post(`/v1/actors/${await actor('chad')}/split`, { articles: [(await articles())[0]] }),
    ],
    ['deleted', true, async () => own.send({ method: 'DELETE', url: `/v1/articles/${(await articles())[0]}` })],
  ])('%s', async (_what, moved, change) => {
    const before = await expected()
    ids.niger ??= await actor('niger')
    await change()
    const edges = await expected()
    expect(Object.keys(edges).length).toBeGreaterThan(1)
    expect(!isDeepStrictEqual(edges, before)).toBe(moved)
    expect(await shown()).toEqual(edges)
    expect(await checkStore(own.store.db)).toEqual([])
  })
})
