import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore, type Store } from '../../db/store.ts'
import { analyse } from '../../src/analyse.ts'
import { createService, type Service } from '../../src/service.ts'

/** What a demand of each of a dozen years asks beside the same thing. */
const BESIDE = [
  'refund customs fees to Bergen merchants',
  'publish weather records of the lighthouse',
  'lower ferry fares for students',
  'repair the broken bridge at Halden',
  'share vaccine stocks with rural clinics',
  'stop felling birches along the railway',
  'license foreign dentists within weeks',
  'return paintings to the museum',
  'close the noisy quarry',
  'teach the dialect in schools',
  'insure reindeer herders against storms',
  'build shelters for cyclists',
]

let store: Store
let service: Service
beforeAll(async () => {
  store = await openStore('sqlite::memory:')
  service = createService(store, async (input) => analyse(input))
  for (const [year, beside] of BESIDE.entries())
    await service.addArticle({
      text: `Norway demanded that Sweden withdraw its patrol boats from the northern harbour and ${beside}.`,
      publishedAt: `${2001 + year}-03-01`,
    })
})
afterAll(() => store.close())

test('of a dozen quarrels over the same thing the one of these days is meant, however much the others share', async () => {
  const add = async (text: string, publishedAt: string) => (await service.addArticle({ text, publishedAt })).claims[0]!
  const demand = await add('Norway demanded that Sweden withdraw its patrol boats.', '2024-03-01')
  const again = await add(
    'Norway demanded that Sweden withdraw its patrol boats from the northern harbour before the summit of fishermen.',
    '2024-03-03',
  )
  const answer = await add('Sweden rejected a withdrawal of its patrol boats from the northern harbour.', '2024-03-05')
  const { items } = await service.listDisputes({ from: '2024-01-01' }, {})
  expect(items.map(({ claim, repeatedBy }) => [claim.id, repeatedBy[0]?.id])).toEqual([[demand.id, again.id]])
  expect(await service.getClaim(answer.id)).toMatchObject({ responseTo: { claimId: again.id } })
  expect(items[0]!.status).toBe('rejected')
})
