import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { generateArticle } from '../../bench/articles.ts'
import { checkStore } from '../../db/maintenance.ts'
import { type Client, openClient } from '../setup/client.ts'

/**
 * Written for this test: a minister, whom other papers call by his surname alone, which an ambassador bears too, and a
 * company under two names.
 */
const ARTICLES = [
  { publishedAt: '2024-02-01', text: 'Denis Orlov, the Russian ambassador to Peru, praised the weavers of Puno.' },
  {
    publishedAt: '2024-03-01',
    text: `MOSCOW — Russia demanded on Friday that NATO withdraw its missile batteries from the Baltic coast.

Pavel Orlov, Russia's deputy foreign minister, said that NATO must withdraw the missile batteries before any talks on the Baltic coast.`,
  },
  {
    publishedAt: '2024-03-02',
    text: 'BRUSSELS — Estonia demanded that Russia reopen the harbour railway at Narva to grain trains.',
  },
  {
    publishedAt: '2024-03-02',
    text: 'TALLINN — Nordlys Shipping demanded that Estonia repair the harbour cranes at Paldiski before the winter.',
  },
  {
    publishedAt: '2024-03-03',
    text: `BRUSSELS — NATO must withdraw its missile batteries from the Baltic coast, Orlov said on Sunday. Estonia rejected the demand by Russia that NATO withdraw its missile batteries from the Baltic coast.`,
  },
  {
    publishedAt: '2024-03-05',
    text: `TALLINN — Orlov demanded that NATO withdraw missile batteries and radar from the Baltic coast. Orlov criticised the Russian demand that NATO withdraw its missile batteries from the Baltic coast as too mild.`,
  },
  {
    publishedAt: '2024-03-05',
    text: 'HELSINKI — Orlov rejected a reopening of the harbour railway to grain trains. Farmers had waited for weeks.',
  },
  {
    publishedAt: '2024-03-06',
    text: 'TALLINN — Nordlys Lines demanded that Estonia repair the harbour cranes at Paldiski this month. Estonia rejected the demand by Nordlys Shipping that it repair the harbour cranes at Paldiski.',
  },
]

const LISTS = ['disputes', 'network', 'claims', 'actors', 'disputes?status=rejected', 'disputes?q=batteries']

type Actor = { readonly id: string; readonly name: string }

async function open() {
  const client = await openClient()
  for (const article of ARTICLES) await client.post('/v1/articles', article)
  const actors: Actor[] = (await client.get('/v1/actors?limit=200')).body.items
  const state = async () => Promise.all(LISTS.map(async (list) => (await client.get(`/v1/${list}`)).body))
  return { client, actors, state }
}

const merge = (client: Client, into: Actor, other: Actor) =>
  client.post(`/v1/actors/${into.id}/merge`, { actors: [other.id] })
const split = (client: Client, from: Actor, other: Actor) =>
  client.post(`/v1/actors/${from.id}/split`, { actor: other.id })

describe('a person says that the Orlov of other papers is the minister', () => {
  let client: Client
  let actors: Actor[]
  let before: unknown
  let state: () => Promise<unknown[]>
  let orlov: Actor
  let others: Actor[]
  const disputes = async (query = '') => (await client.get(`/v1/disputes${query}`)).body.items
  const about = async (word: string) => disputes(`?q=${word}`)

  beforeAll(async () => {
    ;({ client, actors, state } = await open())
    before = await state()
    orlov = actors.find(({ name }) => name === 'Pavel Orlov')!
    others = actors.filter(({ name }) => name === 'Orlov')
    expect(others).toHaveLength(3)
    for (const other of others) await merge(client, orlov, other)
  })
  afterAll(() => client.close())

  test('what he demands belongs to the dispute of his state, which he does not answer', async () => {
    const [dispute, ...more] = await about('batteries')
    expect(more).toEqual([])
    expect(dispute).toMatchObject({ speaker: { name: 'Russia' }, targets: [{ name: 'NATO' }], status: 'rejected' })
    const speakers = dispute.responses.map(({ claim }: { claim: { speaker: Actor } }) => claim.speaker.name)
    expect(new Set(speakers)).toEqual(new Set(['Estonia']))
    expect(dispute.repeatedBy.filter(({ speaker }: { speaker: Actor }) => speaker.id === orlov.id)).toHaveLength(3)
  })

  test('what he rejects answers what his state was asked', async () => {
    const [dispute] = await about('railway')
    expect(dispute).toMatchObject({ speaker: { name: 'Estonia' }, status: 'rejected' })
    expect(dispute.responses).toMatchObject([{ claim: { speaker: { name: 'Pavel Orlov' } }, stance: 'against' }])
  })

  test('nothing that is linked to a claim is by its own side', async () => {
    const { items } = (await client.get(`/v1/claims?speaker=${orlov.id}`)).body
    const criticism = items.find(({ type }: { type: string }) => type === 'criticism')
    expect(criticism.responseTo?.rule ?? '').not.toMatch(/^across/u)
  })

  test('a dispute that was joined into another is found by its id', async () => {
    const all = (before as { items: { id: string; speaker: Actor }[] }[])[0]!.items
    const his = all.filter(({ speaker }) => speaker.name === 'Orlov')
    const [joined] = await about('batteries')
    expect(his.length).toBeGreaterThan(0)
    for (const { id } of his) expect((await client.get(`/v1/disputes/${id}`)).body.id).toBe(joined.id)
  })

  test('the database is whole, and reading the articles again changes nothing', async () => {
    const merged = await state()
    for (const { id } of (await client.get('/v1/articles?sort=oldest')).body.items) await client.service.reanalyse(id)
    expect(await checkStore(client.store.db)).toEqual([])
    expect(await state()).toEqual(merged)
  })

  test('a split restores what was there before', async () => {
    for (const other of others) expect((await split(client, orlov, other)).status).toBe(200)
    expect(await checkStore(client.store.db)).toEqual([])
    expect(await state()).toEqual(before)
  })

  test('articles that are deleted while merges hold leave nothing behind', async () => {
    for (const other of others) await merge(client, orlov, other)
    for (const { id } of (await client.get('/v1/articles')).body.items) {
      await client.service.removeArticle(id)
      expect(await checkStore(client.store.db)).toEqual([])
    }
    for (const [index, list] of LISTS.slice(0, 4).entries())
      expect((await state())[index], list).toMatchObject(list === 'network' ? { nodes: [] } : { items: [] })
    expect(await client.store.db.selectFrom('disputes').selectAll().execute()).toEqual([])
  })
})

test('whatever is merged with whom, splitting restores everything', async () => {
  const { client, actors, state } = await open()
  const before = await state()
  const pair = fc.tuple(fc.nat(actors.length - 1), fc.nat(actors.length - 1))
  await fc.assert(
    fc.asyncProperty(fc.array(pair, { minLength: 1, maxLength: 4 }), fc.boolean(), async (pairs, reverse) => {
      const done: [Actor, Actor][] = []
      for (const [into, other] of pairs) {
        const shown = async (at: number): Promise<Actor> => (await client.get(`/v1/actors/${actors[at]!.id}`)).body
        const [to, from] = [await shown(into), await shown(other)]
        if (to.id === from.id) continue
        await merge(client, to, from)
        done.push([to, from])
      }
      expect(await checkStore(client.store.db)).toEqual([])
      for (const [to, from] of reverse ? done.toReversed() : done) {
        const { body: shown } = await client.get(`/v1/actors/${to.id}`)
        expect((await split(client, shown, from)).status).toBe(200)
      }
      expect(await checkStore(client.store.db)).toEqual([])
      expect(await state()).toEqual(before)
    }),
    { numRuns: 15 },
  )
  await client.close()
})

test('an article told apart has sides of its own, until it is merged again', async () => {
  const { client, actors, state } = await open()
  const before = await state()
  const russia = actors.find(({ name }) => name === 'Russia')!
  const { items } = (await client.get('/v1/articles?sort=oldest')).body
  const other = (await client.post(`/v1/actors/${russia.id}/split`, { articles: [items[0].id] })).body
  expect(await checkStore(client.store.db)).toEqual([])
  await merge(client, russia, other)
  expect(await checkStore(client.store.db)).toEqual([])
  const [disputes] = (await state()) as [{ items: { id: string; status: string }[] }]
  const key = ({ id, status }: { id: string; status: string }) => `${id} ${status}`
  expect(disputes.items.map(key)).toEqual((before[0] as typeof disputes).items.map(key))
  await client.close()
})

test('what was apart by what articles say stays apart, also where states are merged and split', async () => {
  const client = await openClient({ checkResponses: false })
  for (let number = 0; number < 30; number++) await client.service.addArticle(generateArticle(number))
  const disputes = async () => (await client.get('/v1/disputes?limit=200')).body
  const before = await disputes()
  const { items }: { items: Actor[] } = (await client.get('/v1/actors?kind=country')).body
  for (const other of items.slice(1, 4)) {
    await merge(client, items[0]!, other)
    expect(await checkStore(client.store.db)).toEqual([])
    await split(client, items[0]!, other)
    expect(await disputes()).toEqual(before)
  }
  await client.close()
})
