import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkStore } from '../../db/maintenance.ts'
import { openStore, type Store } from '../../db/store.ts'
import { analyse } from '../../src/analyse.ts'
import { createService, type Service } from '../../src/service.ts'

let store: Store
let service: Service
beforeAll(async () => {
  store = await openStore('sqlite::memory:')
  service = createService(store, async (input) => analyse(input))
})
afterAll(() => store.close())

const add = async (text: string) => {
  const { article, claims } = await service.addArticle({ text })
  return { article: article.id, speaker: claims[0]!.speaker! }
}
const found = async (q: string) => (await service.listClaims({ q }, {})).items.map((claim) => claim.speaker?.name)
const named = async (q: string) => (await service.listActors({ q }, {})).items.map(({ name }) => name)

test('claims are found by the name that their speaker has now: merged, split, renamed', async () => {
  const one = await add('Petra Halloran said that the ferry would sail on Monday.')
  const other = await add('Pim Hallow said that the ferry had sailed on Tuesday.')
  expect([await found('halloran'), await found('hallow')]).toEqual([['Petra Halloran'], ['Pim Hallow']])

  await service.mergeActors(one.speaker.id, [other.speaker.id])
  expect(await found('halloran')).toEqual(['Petra Halloran', 'Petra Halloran'])
  expect(await found('hallow')).toEqual([])
  expect(await checkStore(store.db)).toEqual([])

  await service.splitActor(one.speaker.id, { actor: other.speaker.id })
  expect([await found('halloran'), await found('hallow')]).toEqual([['Petra Halloran'], ['Pim Hallow']])

  await service.mergeActors(one.speaker.id, [other.speaker.id])
  await service.splitActor(one.speaker.id, { articles: [other.article] })
  expect(await found('hallow')).toEqual(['Pim Hallow'])
  expect(await checkStore(store.db)).toEqual([])
})

test('actors are found by the beginnings of the words of one name', async () => {
  await add('Foreign Minister José-María Ostberg of Sweden said that the lock would stay shut.')
  await add('Minister Mary Ost said that the lock would open.')
  expect(await named('ost')).toEqual(expect.arrayContaining(['Mary Ost']))
  expect((await named('ostb josem')).length).toBe(1)
  expect(await named('ostberg mary')).toEqual([])
  for (const q of ['minister', '"', '*', '%', ' ', 'OR', 'NOT ost', 'ost*']) await named(q)
  expect(await named('%')).toEqual([])
})

test('names that no article gives any more are not found', async () => {
  const { article } = await add('Quirin Zabel said that the lock was old.')
  expect(await named('zabel')).toEqual(['Quirin Zabel'])
  await service.removeArticle(article)
  expect(await named('zabel')).toEqual([])
  expect(await checkStore(store.db)).toEqual([])
})

test('disputes are found by what their claims say, while they do', async () => {
  const { article } = await service.addArticle({
    text: 'Norway demanded that Sweden withdraw its patrol boats. Kenya accused Uganda of smuggling timber.',
  })
  const about = async (q: string) => (await service.listDisputes({ q }, {})).items.map(({ claim }) => claim.type)
  expect(await about('boats')).toEqual(['demand'])
  expect(await about('smuggle* timber')).toEqual(['accusation'])
  expect(await about('boats timber')).toEqual([])
  expect(await service.countDisputes({ q: 'boats OR timber' })).toBe(2)
  expect(await service.countDisputes({ q: '"' })).toBe(0)
  await service.changeArticle(article.id, { publishedAt: '2024-01-01' })
  expect(await about('boats')).toEqual(['demand'])
  await service.removeArticle(article.id)
  expect(await about('boats OR timber')).toEqual([])
  expect(await checkStore(store.db)).toEqual([])
})
