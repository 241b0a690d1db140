import { afterAll, beforeAll, expect, test } from 'vitest'
import { dropArticleText } from '../../src/keep/keep-article.ts'
import { type Client, openClient } from '../setup/client.ts'

const TEXT = `Advertisement\n\n🚢🚢 Norway demanded on Friday that Sweden withdraw its patrol boats from the harbour. Sweden’s foreign minister, Eva Lindt 🌊, rejected the demand: “We 🌊 will stay in the harbour.”`
const points = [...TEXT]
let client: Client
let stored: { article: { id: string }; claims: { id: string; groupId: string; speaker: { id: string } }[] }
beforeAll(async () => {
  client = await openClient()
  await client.post('/v1/articles', { text: TEXT, metadata: { start: 60, end: 61 } })
  const { id } = (await client.get('/v1/articles')).body.items[0]
  stored = { article: { id }, claims: (await client.get(`/v1/articles/${id}/claims`)).body.items }
})
afterAll(() => client.close())

type Span = { start: number; end: number; text: string }

/** Every span of an answer that says its own text. */
function spansOf(answer: unknown): Span[] {
  if (answer === null || typeof answer !== 'object') return []
  const own = 'start' in answer && 'text' in answer ? [answer as Span] : []
  return [...own, ...Object.values(answer).flatMap(spansOf)]
}

function expectPoints(answer: unknown): void {
  const spans = spansOf(answer)
  expect(spans.length).toBeGreaterThan(0)
  expect(spans.map(({ start, end }) => points.slice(start, end).join(''))).toEqual(spans.map(({ text }) => text))
}

test.each([
  ['extract', async () => client.post('/v1/extract?offsets=code-point', { text: TEXT })],
  ['addArticle', async () => client.post('/v1/articles?offsets=code-point', { text: TEXT })],
  ['listClaims', () => client.get('/v1/claims?offsets=code-point')],
  ['getClaim', () => client.get(`/v1/claims/${stored.claims[0]!.id}?offsets=code-point`)],
  ['listArticleClaims', () => client.get(`/v1/articles/${stored.article.id}/claims?offsets=code-point`)],
  ['listActorClaims', () => client.get(`/v1/actors/${stored.claims[0]!.speaker.id}/claims?offsets=code-point`)],
  ['timeline', () => client.get(`/v1/actors/${stored.claims[0]!.speaker.id}/timeline?offsets=code-point`)],
  ['getClaimGroup', () => client.get(`/v1/claim-groups/${stored.claims[0]!.groupId}?offsets=code-point`)],
  ['listDisputes', () => client.get('/v1/disputes?offsets=code-point')],
  [
    'lines',
    async () => {
      const { text } = await client.get('/v1/claims?offsets=code-point&format=ndjson')
      return {
        body: text
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line)),
      }
    },
  ],
] as [string, () => Promise<{ body: unknown }>][])('%s counts code points', async (_what, ask) => {
  expectPoints((await ask()).body)
})

test('an article’s zones are counted so too, and what the client said of it stays', async () => {
  for (const ask of [
    () => client.get(`/v1/articles/${stored.article.id}?offsets=code-point`),
    () => client.send({ method: 'PATCH', url: `/v1/articles/${stored.article.id}?offsets=code-point`, payload: {} }),
  ]) {
    const { zones, metadata } = (await ask()).body
    expect(zones).toMatchObject([{ start: 0, end: 13 }])
    expect(metadata).toEqual({ start: 60, end: 61 })
  }
})

test('what a search found is counted in the text that it shows', async () => {
  const { highlight } = (await client.get('/v1/articles?q=lindt&offsets=code-point')).body.items[0]
  const [{ start, end }] = highlight.marks
  expect([...highlight.text].slice(start, end).join('')).toBe('Lindt')
})

test('other values are refused', async () => {
  expect((await client.get('/v1/claims?offsets=bytes')).body.code).toBe('invalid-parameter')
})

test('a claim is counted so when its article’s text was dropped', async () => {
  await client.store.db.transaction().execute((trx) => dropArticleText(trx, stored.article.id))
  expectPoints((await client.get('/v1/claims?offsets=code-point')).body)
})
