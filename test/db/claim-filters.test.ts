import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkStore } from '../../db/maintenance.ts'
import { openStore, type Store } from '../../db/store.ts'
import { analyse } from '../../src/analyse.ts'
import { CLAIM_ORDERS, type ClaimFilter, type ClaimOrder, type StoredClaim } from '../../src/domain/stored-claim.ts'
import { createService, type Service } from '../../src/service.ts'

let store: Store
let service: Service
let all: readonly StoredClaim[]
const STATES = ['Norway', 'Kenya', 'Sweden', 'Brazil', 'Egypt']
beforeAll(async () => {
  store = await openStore('sqlite::memory:')
  service = createService(store, async (input) => analyse(input))
  for (let n = 0; n < 24; n++) {
    const [one, other, third] = [0, 1, 3].map((step) => STATES[(n * 2 + step) % STATES.length])
    await service.addArticle({
      text: `${one} demanded that ${other} reopen harbour ${n}. ${other} rejected the demand. “The boats will stay,” said Eva Lindt of ${third}. ${third} accused ${one} of smuggling boats.`,
      publisher: ['Herald', 'L’Écho "du" soir', undefined][n % 3],
      publishedAt: `2024-03-${String((n % 12) + 1).padStart(2, '0')}`,
    })
  }
  // An actor of several bases, and one told apart.
  const [norway, kenya, lindt] = await Promise.all(
    ['norway', 'kenya', 'lindt'].map(async (q) => (await service.listActors({ q }, {})).items[0]!.id),
  )
  await service.mergeActors(norway!, [kenya!])
  const said = (await service.listClaims({ speaker: lindt! }, {})).items
  await service.splitActor(lindt!, { articles: said.slice(0, 3).map(({ articleId }) => articleId) })
  all = (await service.listClaims({}, { limit: 200 })).items
})
afterAll(() => store.close())

const holds = (claim: StoredClaim, filter: ClaimFilter): boolean => {
  const [from, to] = [filter.from ?? '', filter.to ?? '9']
  const targets = claim.targets.map(({ id }) => id)
  return (
    (filter.type === undefined || claim.type === filter.type) &&
    (filter.quotation === undefined || claim.quotation === filter.quotation) &&
    (filter.country === undefined || claim.speaker?.country === filter.country) &&
    (filter.publisher === undefined || claim.article.publisher === filter.publisher) &&
    (filter.article === undefined || claim.articleId === filter.article) &&
    (filter.speaker === undefined || claim.speaker?.id === filter.speaker) &&
    (filter.target === undefined || targets.includes(filter.target)) &&
    (filter.actor === undefined || claim.speaker?.id === filter.actor || targets.includes(filter.actor)) &&
    claim.confidence >= (filter.minConfidence ?? 0) &&
    claim.article.publishedAt! >= from &&
    claim.article.publishedAt! <= to &&
    (filter.q === undefined || claim.content.some(({ text }) => text.toLowerCase().includes(filter.q!)))
  )
}

async function everyPage(filter: ClaimFilter, order: ClaimOrder, limit: number): Promise<StoredClaim[]> {
  const found: StoredClaim[] = []
  let cursor: string | undefined
  do {
    const page = await service.listClaims(filter, { limit, cursor }, order)
    expect(page.items.length).toBeGreaterThan(0)
    found.push(...page.items)
    cursor = page.next ?? undefined
  } while (cursor)
  return found
}

test('all filters hold together in every order, page by page, and as counted', async () => {
  const of = <T>(values: readonly (T | null | undefined)[]) =>
    fc.option(fc.constantFrom(...new Set(values.filter((value) => value != null))), { nil: undefined, freq: 1 })
  const filters = fc.record({
    type: of(all.map(({ type }) => type)),
    quotation: of(all.map(({ quotation }) => quotation)),
    country: of(all.map(({ speaker }) => speaker?.country)),
    publisher: of(all.map(({ article }) => article.publisher)),
    article: of(all.slice(0, 5).map(({ articleId }) => articleId)),
    speaker: of(all.map(({ speaker }) => speaker?.id)),
    target: of(all.flatMap(({ targets }) => targets.map(({ id }) => id))),
    actor: of(all.map(({ speaker }) => speaker?.id)),
    minConfidence: of([0.3, 0.8, 0.93, 0.99, ...all.slice(0, 3).map(({ confidence }) => confidence)]),
    from: of(['2024-03-02', '2024-03-07']),
    to: of(['2024-03-05', '2024-03-11']),
    q: of(['boats', 'harbour']),
  })
  // Few filters at a time, so that something is found.
  const some = fc.tuple(
    filters,
    fc.subarray(
      [
        'type',
        'quotation',
        'country',
        'publisher',
        'article',
        'speaker',
        'target',
        'actor',
        'minConfidence',
        'from',
        'to',
        'q',
      ] as const,
      { maxLength: 3 },
    ),
  )
  await fc.assert(
    fc.asyncProperty(
      some,
      fc.constantFrom(...CLAIM_ORDERS),
      fc.integer({ min: 3, max: 60 }),
      async ([values, names], order, limit) => {
        const filter: ClaimFilter = Object.fromEntries(names.map((name) => [name, values[name]]))
        const expected = all.filter((claim) => holds(claim, filter))
        expect(await service.countClaims(filter)).toBe(expected.length)
        if (expected.length === 0) {
          expect(await service.listClaims(filter, {}, order)).toEqual({ items: [], next: null })
          return
        }
        const found = await everyPage(filter, order, limit)
        const ids = found.map(({ id }) => id)
        if (order === 'relevance' && filter.q !== undefined) {
          expect(ids.toSorted()).toEqual(expected.map(({ id }) => id).toSorted())
          return
        }
        const sorted = order === 'oldest' ? expected.toReversed() : expected
        if (order === 'confidence')
          expect(found.map(({ confidence }) => confidence)).toEqual(
            expected.map(({ confidence }) => confidence).toSorted((a, b) => b - a),
          )
        else expect(ids).toEqual(sorted.map(({ id }) => id))
        expect(new Set(ids)).toEqual(new Set(expected.map(({ id }) => id)))
      },
    ),
    { numRuns: 400 },
  )
  expect(await checkStore(store.db)).toEqual([])
})

test('what no claim has, however odd, finds none', async () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', '"', 'x" OR "', 'art_', 'act', 'act_"', 'art_1) OR (a', 'a OR b'),
  )
  await fc.assert(
    fc.asyncProperty(
      odd,
      fc.constantFrom('speaker', 'target', 'actor', 'article', 'publisher', 'country'),
      async (value, name) => {
        for (const order of CLAIM_ORDERS)
          expect((await service.listClaims({ [name]: value, type: 'demand' }, {}, order)).items).toEqual([])
      },
    ),
    { numRuns: 100 },
  )
})

test('a claim is filtered by what is known of it now', async () => {
  const { article, claims } = await service.addArticle({
    text: 'Chile said that the mine would reopen.',
    publisher: 'Herald',
  })
  const filter = { article: article.id, publisher: 'Courier' }
  expect(await service.countClaims(filter)).toBe(0)
  await service.changeArticle(article.id, { publisher: 'Courier' })
  expect(await service.countClaims(filter)).toBe(claims.length)
  expect(await service.countClaims({ ...filter, publisher: 'Herald' })).toBe(0)
  await service.removeArticle(article.id)
  expect(await service.countClaims(filter)).toBe(0)
  expect(await checkStore(store.db)).toEqual([])
})

test.each([{ q: 'boats' }, { type: 'accusation', publisher: 'Herald' }, { minConfidence: 0.9 }] as ClaimFilter[])(
  'pages of %j neither repeat nor hide claims while others come and go',
  async (filter) => {
    for (const order of ['newest', 'oldest', 'confidence'] as const) {
      const before = await everyPage(filter, order, 200)
      const seen: string[] = []
      let cursor: string | undefined
      for (let n = 0; cursor !== undefined || n === 0; n++) {
        const page = await service.listClaims(filter, { limit: 4, cursor }, order)
        seen.push(...page.items.map(({ id }) => id))
        cursor = page.next ?? undefined
        const publishedAt = `2024-03-${String((n % 12) + 1).padStart(2, '0')}`
        const text = `Brazil accused Egypt of hiding boats ${order} ${n}.`
        const { article } = await service.addArticle({ text, publisher: 'Herald', publishedAt })
        // The place that the cursor names may be the one that goes.
        await service.removeArticle(n % 2 ? article.id : page.items.at(-1)!.articleId)
      }
      expect(new Set(seen).size).toBe(seen.length)
      const kept = new Set((await everyPage(filter, order, 200)).map(({ id }) => id))
      const expected = before.filter(({ id }) => kept.has(id)).map(({ id }) => id)
      expect(expected.filter((id) => !seen.includes(id))).toEqual([])
    }
  },
)
