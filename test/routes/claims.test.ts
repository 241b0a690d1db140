import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { csvCell } from '../../routes/csv.ts'
import { type Client, openClient } from '../setup/client.ts'

const TEXT = 'Kenya demanded that Uganda reopen the border 🚧 crossing. “Uganda will not 🚦 wait,” the minister said.'

let client: Client
beforeAll(async () => {
  client = await openClient()
  for (let i = 0; i < 3; i++) {
    const publishedAt = `2024-03-0${i + 1}`
    await client.post('/v1/articles', { text: `${TEXT} It was day ${i}.`, publisher: `Herald ${i}`, publishedAt })
  }
})
afterAll(() => client.close())

type Claim = {
  id: string
  articleId: string
  type: string
  cue: { start: number; end: number; text: string }
  article: { publishedAt: string }
}

describe('pages', () => {
  test('follow one another by Link, without a gap or a repeat', async () => {
    const all = (await client.get('/v1/claims')).body.items.map(({ id }: Claim) => id)
    const seen: string[] = []
    let url: string | undefined = '/v1/claims?limit=2'
    while (url) {
      const { body, headers } = await client.get(url)
      seen.push(...body.items.map(({ id }: Claim) => id))
      url = /^<(.*)>; rel="next"$/.exec(String(headers.link))?.[1]
    }
    expect(seen).toEqual(all)
    expect(seen.length).toBeGreaterThan(3)
  })

  test('say how many match in all where that is asked', async () => {
    const { body } = await client.get('/v1/claims?limit=1&type=demand&count=true')
    expect(body).toMatchObject({ total: 3, items: [{ type: 'demand' }] })
    expect((await client.get('/v1/claims?limit=1')).body.total).toBeUndefined()
  })
})

describe('filters', () => {
  test('all hold at once', async () => {
    const { body } = await client.get('/v1/claims?type=demand&from=2024-03-02&to=2024-03-02&publisher=Herald%201')
    expect(body.items.map(({ article }: Claim) => article.publishedAt)).toEqual(['2024-03-02'])
  })

  test('sort by date', async () => {
    const { body } = await client.get('/v1/claims?type=demand&sort=oldest')
    expect(body.items.map(({ article }: Claim) => article.publishedAt)).toEqual([
      '2024-03-01',
      '2024-03-02',
      '2024-03-03',
    ])
  })
})

describe('representations', () => {
  test('NDJSON has all claims, a line each', async () => {
    const { headers, text } = await client.get('/v1/claims?type=demand', { accept: 'application/x-ndjson' })
    expect(headers['content-type']).toBe('application/x-ndjson; charset=utf-8')
    expect(headers.vary).toContain('Accept')
    const { body } = await client.get('/v1/claims?type=demand')
    expect(
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(body.items)
  })

  test('CSV has a row each under a row of names', async () => {
    const { headers, text } = await client.get('/v1/claims?type=demand&format=csv', { accept: 'text/html' })
    expect(headers['content-type']).toBe('text/csv; charset=utf-8')
    const rows = text.trim().split('\r\n')
    expect(rows).toHaveLength(4)
    expect(rows[0]).toMatch(/^id,articleId,publisher,/)
    expect(rows[1]).toContain(',demand,')
  })

  test.each([
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-1', "'-1"],
    ['a, "b"\nc', '"a, ""b""\nc"'],
    ['plain', 'plain'],
    [-1, '-1'],
    [null, ''],
  ])('the cell %j is written as %j', (value, cell) => expect(csvCell(value)).toBe(cell))
})

describe('offsets', () => {
  const claimOf = async (query: string): Promise<Claim> => {
    const { body } = await client.get(`/v1/claims?sort=oldest&${query}`)
    return body.items.findLast(({ article }: Claim) => article.publishedAt === '2024-03-01')
  }

  test('count UTF-16 code units, or code points where that is asked', async () => {
    const units = await claimOf('')
    const points = await claimOf('offsets=code-point')
    const { text } = (await client.get(`/v1/articles/${units.articleId}`)).body
    expect(text.slice(units.cue.start, units.cue.end)).toBe(units.cue.text)
    expect([...text].slice(points.cue.start, points.cue.end).join('')).toBe(points.cue.text)
    expect(points.cue.start).toBeLessThan(units.cue.start)
  })
})
