import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { segment } from '../../src/annotated/segments.ts'
import { type Client, openClient } from '../setup/client.ts'

const TEXT =
  'Norland demanded that the council withdraw its inspectors. “<script>alert(1)</script> & more,” said Ada Berg, the council’s head.'

let client: Client
let page: string
let headers: Record<string, unknown>
beforeAll(async () => {
  client = await openClient()
  const title = '"><img src=x onerror=alert(2)>'
  const { body } = await client.post('/v1/articles', { text: TEXT, title, publisher: '<b>Herald</b>' })
  const answer = await client.get(`/v1/articles/${body.article.id}/annotated`)
  page = answer.text
  headers = answer.headers
})
afterAll(() => client.close())

describe('the annotated page', () => {
  test('marks each claim in the text and lists it, by type in words', () => {
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(page).toMatch(/<a class="cue directive" id="cue-(clm_\w+)" href="#\1" aria-describedby="tip-\1">demanded</)
    expect(page).toMatch(/<li id="clm_\w+" class="directive"><span class="label">demand<\/span>/)
    expect(page).toContain('<mark class="directive">')
  })

  test('says how many claims there are', async () => {
    const { body } = await client.post('/v1/articles', { text: 'Norland demanded that the council withdraw.' })
    const { text } = await client.get(`/v1/articles/${body.article.id}/annotated`)
    expect(text).toContain('<p class="about">1 claim</p>')
  })

  test('takes nothing of the article for markup', () => {
    expect(page).not.toMatch(/<script|<img|<b>/)
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; more')
  })

  test('may run no script and load nothing', () => {
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';style-src 'sha256-[^']+'/)
  })

  test('shows all of the text', () => {
    const article = /<article class="text">(.*)<\/article>/s.exec(page)![1]!
    const shown = article
      .replace(/<span class="tip".*?<\/span>/gs, '')
      .replace(/<span class="label[^>]*>\w+<\/span>/g, '')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
    expect(shown).toBe(TEXT)
  })
})

test('segments neither overlap nor leave a gap', () => {
  const zone = (start: number, end: number) => ({ start, end, kind: 'legal' as const, reason: 'r' })
  const parts = segment(10, [], [zone(2, 5), zone(4, 8)])
  expect(parts.map(({ start, end }) => [start, end])).toEqual([
    [0, 2],
    [2, 4],
    [4, 5],
    [5, 8],
    [8, 10],
  ])
})
