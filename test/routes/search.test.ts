import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, openClient } from '../setup/client.ts'

let client: Client
beforeAll(async () => {
  client = await openClient()
  const NEWS = [
    ['2024-03-01', 'Kenya demanded that Uganda reopen the 🚧 border crossing.'],
    ['2024-03-02', 'Kenya said that the border trade was good and the border was calm.'],
    ['2024-03-03', 'Kenya promised a new harbour.'],
  ]
  for (const [publishedAt, text] of NEWS) await client.post('/v1/articles', { text, publishedAt, title: 'Lake news' })
})
afterAll(() => client.close())

type Found = { publishedAt: string; article: { publishedAt: string }; highlight: Highlight }
type Highlight = { text: string; marks: { start: number; end: number }[] }

const marked = ({ text, marks }: Highlight) => marks.map(({ start, end }) => text.slice(start, end))

describe('a search for claims', () => {
  test('finds words of the content and shows where', async () => {
    const { status, body } = await client.get('/v1/claims?q=crossing')
    expect(status).toBe(200)
    expect(body.items.map(({ article }: Found) => article.publishedAt)).toEqual(['2024-03-01'])
    expect(marked(body.items[0].highlight)).toEqual(['crossing'])
  })

  test('counts the marks in the snippet, also in code points', async () => {
    const { highlight }: Found = (await client.get('/v1/claims?q=crossing&offsets=code-point')).body.items[0]
    const { start, end } = highlight.marks[0]!
    expect([...highlight.text].slice(start, end).join('')).toBe('crossing')
  })

  test('marks what it finds also in texts that have control characters', async () => {
    const text = 'Sudan \u0003said that \u0002one wharf\u0003 was lost.'
    const { article } = (await client.post('/v1/articles', { text, publishedAt: '2023-01-01' })).body
    for (const list of ['claims', 'articles']) {
      const { highlight }: Found = (await client.get(`/v1/${list}?q=wharf`)).body.items[0]
      expect(marked(highlight)).toEqual(['wharf'])
      expect(highlight.text).toContain('\u0002one wharf\u0003 was')
    }
    await client.send({ method: 'DELETE', url: `/v1/articles/${article.id}` })
  })

  test('goes with filters, order, count and formats', async () => {
    const { body } = await client.get('/v1/claims?q=border&type=demand&count=true&sort=relevance')
    expect([body.total, body.items.length]).toEqual([1, 1])
    const { text } = await client.get('/v1/claims?q=crossing&format=ndjson')
    expect(marked(JSON.parse(text).highlight)).toEqual(['crossing'])
  })

  test.each(['%22', '(', 'OR', '-', '%F0%9F%9A%A7', '%00', 'NOT'])(
    'for %j, which has no word, finds nothing',
    async (q) => {
      const { status, body } = await client.get(`/v1/claims?q=${q}`)
      expect([status, body.items]).toEqual([200, []])
    },
  )

  test('leaves other lists without highlights', async () => {
    for (const claim of (await client.get('/v1/claims')).body.items) expect(claim).not.toHaveProperty('highlight')
  })
})

describe('a search for articles', () => {
  const days = async (query: string) =>
    (await client.get(`/v1/articles?${query}`)).body.items.map(({ publishedAt }: Found) => publishedAt)

  test('finds words of title and text, newest first or by relevance', async () => {
    expect(await days('q=lake')).toEqual(['2024-03-03', '2024-03-02', '2024-03-01'])
    expect(await days('q=border')).toEqual(['2024-03-02', '2024-03-01'])
    expect((await days('q=border&sort=relevance')).toSorted()).toEqual(['2024-03-01', '2024-03-02'])
    expect(await days('sort=oldest&from=2024-03-02')).toEqual(['2024-03-02', '2024-03-03'])
  })

  test('shows where, and how many there are', async () => {
    const { body } = await client.get('/v1/articles?q=harb*&count=true')
    expect(body.total).toBe(1)
    expect(marked(body.items[0].highlight)).toEqual(['harbour'])
  })

  test('does not take an empty question', async () => {
    const { status, body } = await client.get('/v1/articles?q=')
    expect([status, body.errors[0].pointer]).toEqual([400, '/q'])
  })
})
