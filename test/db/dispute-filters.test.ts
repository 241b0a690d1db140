import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkStore } from '../../db/maintenance.ts'
import { openStore, type Store } from '../../db/store.ts'
import { analyse } from '../../src/analyse.ts'
import type { Dispute, DisputeFilter } from '../../src/domain/dispute.ts'
import { createService, type Service } from '../../src/service.ts'

let store: Store
let service: Service
let all: readonly Dispute[]
const STATES = ['Norway', 'Kenya', 'Sweden', 'Brazil', 'Egypt']
beforeAll(async () => {
  store = await openStore('sqlite::memory:')
  service = createService(store, async (input) => analyse(input))
  for (let n = 0; n < 20; n++) {
    const [one, other] = [STATES[n % 5], STATES[(n * 2 + 1) % 5]]
    const thing = ['patrol boats', 'vaccine stocks', 'border posts'][n % 3]
    await service.addArticle({
      text: `${one} demanded that ${other} withdraw its ${thing} from sector ${n % 4}. ${one}'s foreign minister, Eva Lindt, demanded that ${other} withdraw its ${thing} from sector ${n % 4}. ${other} rejected the demand. ${other} accused ${one} of smuggling ${thing}.`,
      publishedAt: `2024-03-${String((n % 12) + 1).padStart(2, '0')}`,
    })
  }
  const [norway, kenya] = await Promise.all(
    ['norway', 'kenya'].map(async (q) => (await service.listActors({ q }, {})).items[0]!.id),
  )
  await service.mergeActors(norway!, [kenya!])
  all = (await service.listDisputes({}, { limit: 200 })).items
})
afterAll(() => store.close())

const claimsOf = ({ claim, repeatedBy }: Dispute) => [claim, ...repeatedBy]

function holds(dispute: Dispute, { actor, target, type, status, q, from, to }: DisputeFilter): boolean {
  const sides = [dispute.speaker, ...dispute.targets, ...claimsOf(dispute).map(({ speaker }) => speaker)]
  return (
    (actor === undefined || sides.some((side) => side?.id === actor)) &&
    (target === undefined || dispute.targets.some(({ id }) => id === target)) &&
    (status === undefined || dispute.status === status) &&
    (q === undefined || claimsOf(dispute).some(({ content }) => content.some(({ text }) => text.includes(q)))) &&
    claimsOf(dispute).some(
      (claim) =>
        (type === undefined || claim.type === type) &&
        (from === undefined || claim.article.publishedAt! >= from) &&
        (to === undefined || claim.article.publishedAt! <= to),
    )
  )
}

async function everyPage(filter: DisputeFilter): Promise<string[]> {
  const found: string[] = []
  let cursor: string | undefined
  do {
    const page = await service.listDisputes(filter, { limit: 3, cursor })
    found.push(...page.items.map(({ id }) => id))
    cursor = page.next ?? undefined
  } while (cursor)
  return found
}

test('all filters hold together, page by page and as counted, whoever speaks and whoever was merged', async () => {
  const values: Record<keyof DisputeFilter, readonly string[]> = {
    actor: [...new Set(all.flatMap((dispute) => claimsOf(dispute).flatMap(({ speaker }) => speaker?.id ?? [])))],
    target: [...new Set(all.flatMap(({ targets }) => targets.map(({ id }) => id)))],
    type: ['demand', 'accusation', 'proposal'],
    status: ['rejected', 'unanswered', 'accepted'],
    q: ['boats', 'smuggling', 'sector'].slice(0, 2),
    from: ['2024-03-05'],
    to: ['2024-03-08'],
  }
  const names = Object.keys(values) as (keyof DisputeFilter)[]
  let some = 0
  for (const one of names)
    for (const other of names)
      for (const value of values[one])
        for (const second of values[other]) {
          const filter = { [one]: value, [other]: second } as DisputeFilter
          const expected = all.filter((dispute) => holds(dispute, filter)).map(({ id }) => id)
          expect(await everyPage(filter), JSON.stringify(filter)).toEqual(expected)
          expect(await service.countDisputes(filter)).toBe(expected.length)
          if (expected.length > 0) some++
        }
  expect(some).toBeGreaterThan(100)
  expect(await checkStore(store.db)).toEqual([])
})

test('a time finds what was demanded in it, not what was demanded before and after it', async () => {
  const [first, last] = ['2024-05-01', '2024-05-20'].map((publishedAt) => ({
    text: 'Chad demanded that Niger reopen the bridge over the Komadugu river.',
    publishedAt,
    publisher: `The paper of ${publishedAt}`,
  }))
  await service.addArticle(first!)
  await service.addArticle(last!)
  expect(await service.countDisputes({ from: '2024-05-01', to: '2024-05-20' })).toBe(1)
  expect(await service.countDisputes({ from: '2024-05-20', type: 'demand' })).toBe(1)
  expect(await service.countDisputes({ from: '2024-05-05', to: '2024-05-10' })).toBe(0)
})
