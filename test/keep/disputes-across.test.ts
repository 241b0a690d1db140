import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore, type Store } from '../../db/store.ts'
import { analyse } from '../../src/analyse.ts'
import type { Dispute } from '../../src/domain/dispute.ts'
import { createService, type Service } from '../../src/service.ts'

/** Five papers on one quarrel, written for this test, in order of publication. */
const ARTICLES = [
  {
    publishedAt: '2023-03-02',
    title: 'Morocco sets terms for African Union observers',
    text: `RABAT — Morocco on Thursday demanded that the African Union withdraw its observers from the southern desert, in a list of conditions that diplomats described as unusually blunt.

The Moroccan foreign minister, Karim Bennani, said the observers “must leave the desert posts” before any talks on the border. “We will not negotiate under supervision,” Bennani told reporters in Rabat.

Morocco also accused the African Union of arming tribes along the frontier.`,
  },
  {
    publishedAt: '2023-03-03',
    title: 'African Union rejects Moroccan conditions',
    text: `ADDIS ABABA — The African Union on Friday rejected Morocco's demand that it withdraw its observers from the southern desert.

“Our observers are in the desert at the invitation of all sides, and they will stay,” the union's chairwoman, Grace Mwangi, said. She dismissed the accusation that it had armed tribes on the frontier as “a fairy tale”.`,
  },
  {
    publishedAt: '2023-03-06',
    title: 'Bennani repeats call on observers',
    text: `RABAT — Karim Bennani, Morocco's foreign minister, repeated on Monday his demand that the African Union pull its observers out of the southern desert.

“Every observer must go from the desert, every last one,” Bennani said at a news conference.

Kenya's president, Joseph Otieno, criticised the Moroccan demands. “No country can order the observers of the African Union out of the desert,” Otieno said.`,
  },
  {
    publishedAt: '2023-03-09',
    title: 'Spain backs observers',
    text: `MADRID — Spain said on Thursday that it opposed the withdrawal of African Union observers from the southern desert, as Morocco has demanded.

“The observers keep the peace in the desert,” the Spanish prime minister, Elena Soto, said.`,
  },
  {
    publishedAt: '2023-03-20',
    title: 'Union and Morocco meet',
    text: `GENEVA — Negotiators of Morocco and the African Union met in Geneva on Monday without result.

Morocco's envoy, Samir Alaoui, insisted that the observers must leave the southern desert by summer. The African Union rejected a withdrawal of its observers from the desert posts.

Fishing rights were on the table too. Morocco urged the union to lift a ban on sardine imports.`,
  },
]

let store: Store
let service: Service
let disputes: readonly Dispute[]

beforeAll(async () => {
  store = await openStore('sqlite::memory:')
  service = createService(store, async (input) => analyse(input))
  for (const [at, article] of ARTICLES.entries())
    await service.addArticle({ ...article, url: `https://paper.example/${at}`, publisher: 'Courier' })
  disputes = (await service.listDisputes({}, {})).items
})
afterAll(() => store.close())

describe('a quarrel across five articles', () => {
  const quarrel = () =>
    disputes.find(({ claim }) => claim.article?.title === ARTICLES[0]!.title && claim.type === 'demand')!

  test('is one dispute of the side that asks with the side that is asked', () => {
    expect(quarrel()).toMatchObject({
      speaker: { name: 'Morocco' },
      targets: [{ name: 'African Union' }],
      status: 'rejected',
    })
    expect(quarrel().counts.articles).toBeGreaterThanOrEqual(4)
    const speakers = quarrel().repeatedBy.map(({ speaker }) => speaker!.name)
    expect(speakers).toContain('Samir Alaoui')
  })

  test('is answered against from several articles, each answer with its evidence and never before what it answers', () => {
    const { responses, openedAt } = quarrel()
    const titles = new Set(responses.map(({ claim }) => claim.article?.title))
    expect(titles).toContain(ARTICLES[1]!.title)
    expect(titles).toContain(ARTICLES[3]!.title)
    expect(titles).toContain(ARTICLES[4]!.title)
    for (const { claim, stance } of responses) {
      expect(stance).toBe('against')
      expect(claim.responseTo!.evidence.length).toBeGreaterThan(0)
      expect(claim.article!.publishedAt! >= openedAt.slice(0, 10)).toBe(true)
      expect(['Morocco', 'Karim Bennani', 'Samir Alaoui']).not.toContain(claim.speaker!.name)
    }
  })

  test('leaves other matters of the same sides alone', () => {
    const types = disputes.map(({ claim }) => claim.type)
    expect(types).toContain('accusation')
    expect(types).toContain('request')
    const fish = disputes.find(({ claim }) => claim.type === 'request')!
    expect(fish.counts.claims).toBe(1)
    expect(fish.targets).toMatchObject([{ name: 'African Union' }])
  })
})

test('a demand of several is a dispute with each, and what any of them answers tells where it stands', async () => {
  const store = await openStore('sqlite::memory:')
  const service = createService(store, async (input) => analyse(input))
  const post = (publishedAt: string, text: string) => service.addArticle({ publishedAt, text })
  await post('2024-05-01', 'France demanded that Chad and Niger free the three jailed radio journalists.')
  await post(
    '2024-05-02',
    'Mali rejected the demand by France that Chad and Niger free the three jailed radio journalists.',
  )
  const [open] = (await service.listDisputes({}, {})).items
  expect(open!.targets.map(({ name }) => name)).toEqual(['Chad', 'Niger'])
  for (const { id } of open!.targets) {
    expect((await service.listDisputes({ target: id }, {})).items.map(({ id }) => id)).toEqual([open!.id])
    expect((await service.listDisputes({ actor: id }, {})).items.map(({ id }) => id)).toEqual([open!.id])
  }
  await post('2024-05-03', 'Niger agreed on Friday to free the three jailed radio journalists.')
  const dispute = await service.getDispute(open!.id)
  expect(dispute!.responses.at(-1)).toMatchObject({ claim: { speaker: { name: 'Niger' } }, stance: 'for' })
  expect(dispute!.status).toBe('accepted')
  await store.close()
})

test('one demand is one dispute by whatever verb each paper tells it', async () => {
  const store = await openStore('sqlite::memory:')
  const service = createService(store, async (input) => analyse(input))
  const post = (publishedAt: string, text: string) => service.addArticle({ publishedAt, text })
  await post('2024-05-01', 'Ghana demanded on Wednesday that Togo suspend its referendum on the coastal strip.')
  await post('2024-05-03', 'Ghana urged Togo on Friday to halt the plebiscite about the strip.')
  await post('2024-05-04', 'Ghana demanded that Togo cancel a fair for tourists.')
  const { items } = await service.listDisputes({}, {})
  expect(items.map(({ counts }) => counts.claims).sort()).toEqual([1, 2])
  await store.close()
})

test('what says little is about the matter that its article begins with', async () => {
  const store = await openStore('sqlite::memory:')
  const service = createService(store, async (input) => analyse(input))
  const post = (publishedAt: string, text: string) => service.addArticle({ publishedAt, text })
  await post('2024-05-01', 'Kenya demanded that Uganda pull its border police back from the Sio fishing grounds.')
  await post(
    '2024-05-03',
    `Kenya's foreign minister, Amos Kiprono, said on Friday that there could be no talks until the last Ugandan border policeman had left the Sio fishing grounds.

“We want them out, all of them,” Kiprono said. Kenya also demanded that Uganda pay for a burned school.`,
  )
  await post(
    '2024-05-04',
    `A quarrel over Ugandan border police on the Sio fishing grounds drew in neighbours on Saturday.

Tanzania condemned Kenya's demands.`,
  )
  const { items } = await service.listDisputes({}, {})
  const border = items.find(({ counts }) => counts.articles === 2)
  expect(border?.repeatedBy.map(({ content }) => content[0]!.text)).toContain('“We want them out, all of them,”')
  expect(border?.responses.map(({ claim }) => claim.speaker?.name)).toEqual(['Tanzania'])
  expect(items.map(({ counts }) => counts.articles).sort()).toEqual([1, 2])
  await store.close()
})

test('who is known to speak for a state does so where a paper has the name alone', async () => {
  const store = await openStore('sqlite::memory:')
  const service = createService(store, async (input) => analyse(input))
  const post = (publishedAt: string, text: string) => service.addArticle({ publishedAt, text })
  await post(
    '2024-05-01',
    'Iceland’s fisheries minister, Olaf Hallsson, demanded on Wednesday that the European Union cut its mackerel quota.',
  )
  await post('2024-05-04', 'Olaf Hallsson insisted on Saturday that the European Union must cut its mackerel quota.')
  const { items } = await service.listDisputes({}, {})
  expect(items).toMatchObject([{ speaker: { name: 'Iceland' }, counts: { claims: 2 } }])
  await store.close()
})
