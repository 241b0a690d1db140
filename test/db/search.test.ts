import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore, type Store } from '../../db/store.ts'
import { analyse } from '../../src/analyse.ts'
import { DEFAULT_LIMIT } from '../../src/domain/page.ts'
import type { ClaimFilter } from '../../src/domain/stored-claim.ts'
import { createService, type Service } from '../../src/service.ts'

let store: Store
let service: Service
beforeAll(async () => {
  store = await openStore('sqlite::memory:')
  service = createService(store, async (input) => analyse(input))
  const texts = [
    'Norway said its patrol boats would leave the harbour.',
    'Soudan said the café had reopened its harbour terrace.',
    'Westmark said patrols were ending; Westmark said boats were sold.',
    'Norway said the budget was “settled & <closed>”.',
  ]
  for (const [day, text] of texts.entries()) {
    await service.addArticle({
      text,
      title: `Report ${day + 1}`,
      publisher: 'Herald',
      publishedAt: `2024-03-0${day + 1}`,
    })
  }
})
afterAll(() => store.close())

const days = async (q: string, more: ClaimFilter = {}) => {
  const { items } = await service.listClaims({ q, ...more }, {})
  return [...new Set(items.map(({ article }) => Number(article.publishedAt!.slice(-1))))]
}

describe('claims are found', () => {
  test.each<[string, number[]]>([
    ['harbour', [2, 1]],
    ['BOATS', [3, 1]],
    ['patrol boat', [1]],
    ['"patrol boats"', [1]],
    ['"boats patrol"', []],
    ['cafe', [2]],
    ['harb*', [2, 1]],
    ['terrace OR budget', [4, 2]],
    ['harbour -terrace', [1]],
    ['harbour NOT (terrace OR budget)', [1]],
    ['westmark', [3]],
    ['-harbour', []],
    ['', []],
    ['"', []],
  ])('by %j', async (q, expected) => expect(await days(q)).toEqual(expected))

  test('with the other filters', async () => {
    const [claim] = (await service.listClaims({ q: 'budget' }, {})).items
    expect(await days('harbour OR budget', { speaker: claim!.speaker!.id })).toEqual([4, 1])
    expect(await days('harbour', { from: '2024-03-02', publisher: 'Herald' })).toEqual([2])
    expect(await days('harbour', { to: '2024-03-01' })).toEqual([1])
    expect(await days('harbour', { type: 'demand' })).toEqual([])
  })

  test('in any order, page by page, and counted', async () => {
    for (const order of ['newest', 'oldest', 'confidence', 'relevance'] as const) {
      const all = (await service.listClaims({ q: 'said OR boats OR harbour OR patrol' }, {}, order)).items
      const paged = []
      let cursor: string | undefined
      do {
        const page = await service.listClaims({ q: 'said OR boats OR harbour OR patrol' }, { limit: 1, cursor }, order)
        paged.push(...page.items)
        cursor = page.next ?? undefined
      } while (cursor)
      expect(paged.map(({ id }) => id)).toEqual(all.map(({ id }) => id))
      expect(await service.countClaims({ q: 'said OR boats OR harbour OR patrol' })).toBe(all.length)
    }
  })

  test('with the places that match', async () => {
    const { highlight } = (await service.listClaims({ q: 'patrol -budget' }, {})).items.at(-1)!
    expect(highlight!.marks.map(({ start, end }) => highlight!.text.slice(start, end))).toEqual(['patrol'])
  })
})

test('articles are found by title and text, with an excerpt', async () => {
  const { items } = await service.listArticles({ q: 'closed report' }, {}, 'relevance')
  expect(items.map(({ title }) => title)).toEqual(['Report 4'])
  expect(items[0]!.highlight!.text).toContain('<closed>')
  expect(await service.countArticles({ q: 'report', from: '2024-03-03' })).toBe(2)
})

test('what is corrected is found anew, and sorted anew', async () => {
  const { article } = await service.addArticle({
    text: 'Norway said the lighthouse was lit.',
    publishedAt: '2024-03-08',
  })
  const changed = await service.changeArticle(article.id, {
    title: 'Lantern',
    publisher: 'Courier',
    publishedAt: '2023-01-01',
  })
  expect(changed).toMatchObject({ title: 'Lantern', publisher: 'Courier', publishedAt: '2023-01-01', url: null })
  expect((await service.listArticles({ q: 'lantern' }, {})).items).toHaveLength(1)
  expect(
    (await service.listClaims({ q: 'lighthouse', to: '2023-12-31', publisher: 'Courier' }, {})).items,
  ).toHaveLength(1)
  expect((await service.listClaims({}, {}, 'oldest')).items[0]!.articleId).toBe(article.id)
  expect(await service.changeArticle('art_0', { title: 'x' })).toBeNull()
  await service.removeArticle(article.id)
  expect((await service.listClaims({ q: 'lighthouse' }, {})).items).toEqual([])
})

test('no query breaks it', async () => {
  const hostile = fc.array(
    fc.constantFrom(
      '"',
      '*',
      '(',
      ')',
      '-',
      'OR',
      'AND',
      'NOT',
      'NEAR(',
      ':',
      '^',
      '{',
      'boats',
      ' ',
      '\0',
      "'",
      'text:',
    ),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        hostile.map((parts) => parts.join(' ')),
      ),
      async (q) => {
        expect((await service.listClaims({ q }, {}, 'relevance')).items.length).toBe(
          Math.min(await service.countClaims({ q }), DEFAULT_LIMIT),
        )
        expect((await service.listArticles({ q }, {})).items.length).toBe(await service.countArticles({ q }))
      },
    ),
    { numRuns: 200 },
  )
})
