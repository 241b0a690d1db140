import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkStore } from '../../db/maintenance.ts'
import { type Client, openClient } from '../setup/client.ts'

const NEWS = [
  'Kenya demanded an apology from Uganda over the border posts. Uganda rejected the demand.',
  'Tanzania accused Uganda of closing the lake harbour. Uganda praised Kenya.',
]

let client: Client
const ids: Record<string, string> = {}
beforeAll(async () => {
  client = await openClient()
  for (const text of NEWS) await client.post('/v1/articles', { text })
  for (const { id, name } of (await client.get('/v1/actors')).body.items) ids[name] = id
  await client.post(`/v1/actors/${ids.Kenya}/merge`, { actors: [ids.Tanzania] })
})
afterAll(() => client.close())

describe('the id of an actor that was merged into another', () => {
  test.each([
    'claims?speaker=',
    'claims?target=',
    'claims?actor=',
    'disputes?actor=',
    'disputes?target=',
    'network?actor=',
  ])('%s finds what the other finds', async (list) => {
    const format = list.startsWith('network') ? '' : '&count=true'
    const [merged, shown] = [ids.Tanzania, ids.Kenya].map((id) => client.get(`/v1/${list}${id}${format}`))
    expect((await merged)!.body).toEqual((await shown)!.body)
  })

  test('finds something, also as a table', async () => {
    expect((await client.get(`/v1/claims?speaker=${ids.Tanzania}`)).body.items).toHaveLength(2)
    const rows = (await client.get(`/v1/claims?speaker=${ids.Tanzania}&format=csv`)).text.trim().split('\r\n')
    expect(rows).toHaveLength(3)
    expect((await client.get(`/v1/network?actor=${ids.Tanzania}`)).body.edges.length).toBeGreaterThan(0)
  })

  test('finds its own again once they are split', async () => {
    await client.post(`/v1/actors/${ids.Kenya}/split`, { actor: ids.Tanzania })
    expect((await client.get(`/v1/claims?speaker=${ids.Tanzania}`)).body.items).toHaveLength(1)
  })
})

test('an actor that its own spokesman was merged into is not its own spokesman', async () => {
  await client.post('/v1/articles', { text: 'Eva Lindt, a spokeswoman for Norway, rejected the offer by Sweden.' })
  const found = async (q: string) => (await client.get(`/v1/actors?q=${q}`)).body.items[0]
  const [lindt, norway] = [await found('lindt'), await found('norway')]
  expect([...lindt.onBehalfOf, ...lindt.memberOf].map(({ name }: { name: string }) => name)).toEqual(['Norway'])
  const { body } = await client.post(`/v1/actors/${norway.id}/merge`, { actors: [lindt.id] })
  expect([body.aliases, body.onBehalfOf, body.memberOf]).toEqual([['Eva Lindt'], [], []])
})

test('a merge is made at one moment, whoever deletes the articles of its actors', async () => {
  const text = 'Fiji demanded that Samoa return the ferry. Samoa rejected the demand.'
  const { id } = (await client.post('/v1/articles', { text })).body.article
  const found = async (q: string) => (await client.get(`/v1/actors?q=${q}`)).body.items[0]
  const [fiji, samoa] = [await found('fiji'), await found('samoa')]
  // It is in one article, though both of its names are.
  const [merged, removed] = await Promise.all([
    client.service.mergeActors(fiji.id, [samoa.id]),
    client.service.removeArticle(id),
  ])
  expect([merged?.mergedFrom.length, merged?.articles, removed]).toEqual([1, 1, true])
})

describe('somebody who bears the name in one article', () => {
  const [coach, senator] = [
    'Coach Tom Berg said the team would win. The referee rejected Tom Berg’s complaint.',
    'Senator Tom Berg accused the council of hiding the report.',
  ]
  const post = async (text: string) => (await client.post('/v1/articles', { text })).body.article.id
  const actorNamed = async (q: string) => (await client.get(`/v1/actors?q=${q}`)).body.items[0].id
  const speakers = async () => {
    const { items } = (await client.get('/v1/claims?q="tom berg"&type=accusation')).body
    return items.map(({ speaker }: { speaker: { id: string } }) => speaker.id)
  }

  test('can be told apart again after the two were merged, and the article read again', async () => {
    const article = await post(coach!)
    await post(senator!)
    const berg = await actorNamed('tom+berg')
    const split = async () => (await client.post(`/v1/actors/${berg}/split`, { articles: [article] })).body
    const known = new Set([berg])
    for (let time = 0; time < 3; time++) {
      const { id, articles } = await split()
      expect([known.has(id), articles]).toEqual([false, 1])
      known.add(id)
      expect((await client.get(`/v1/actors/${berg}`)).body.articles).toBe(1)
      await client.service.reanalyse(article)
      expect((await client.get(`/v1/actors/${id}`)).body.articles).toBe(1)
      await client.post(`/v1/actors/${berg}/merge`, { actors: [id] })
      expect((await client.get(`/v1/actors/${berg}`)).body.articles).toBe(2)
    }
    expect(await speakers()).toEqual([berg])
    await client.send({ method: 'DELETE', url: `/v1/articles/${article}` })
    expect((await client.post('/v1/articles', { text: coach! })).status).toBe(201)
  })

  test('is one, as whom merges show several of the same article', async () => {
    const article = await post('Lara Nilsen accused Piet Maas of lying. Piet Maas rejected the accusation.')
    const [nilsen, maas] = [await actorNamed('lara+nilsen'), await actorNamed('piet+maas')]
    await client.post(`/v1/actors/${nilsen}/merge`, { actors: [maas] })
    const { status, body } = await client.post(`/v1/actors/${nilsen}/split`, { articles: [article] })
    expect([status, body.articles, body.counts]).toEqual([200, 1, { accusation: 1, rejection: 1 }])
    expect([body.name, ...body.aliases].sort()).toEqual(['Lara Nilsen', 'Piet Maas'])
    await client.service.reanalyse(article)
    expect((await client.get(`/v1/actors/${body.id}`)).body).toEqual(body)
    expect(await checkStore(client.store.db)).toEqual([])
  })

  test('is looked for in however many articles are named', async () => {
    const articles = Array.from({ length: 40_000 }, (_, index) => `art_${index}`)
    const { status, body } = await client.post(`/v1/actors/${ids.Kenya}/split`, { articles })
    expect([status, body.code]).toEqual([409, 'nothing-to-split'])
  })
})
