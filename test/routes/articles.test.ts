import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, openClient } from '../setup/client.ts'

let client: Client
beforeAll(async () => {
  client = await openClient()
})
afterAll(() => client.close())

const TEXT = 'Norland demanded that the council withdraw its inspectors.'
const PAGE = `<html><head><title>Row over inspectors</title><meta property="og:site_name" content="The Herald"></head><body>
<nav>Home Politics Sport</nav><article><h1>Row over inspectors</h1><p>${TEXT} The council, which had sent them in spring, said
on Friday that it would not, and that the inspectors would stay until their work was done.</p><p>Both sides will meet again
next week, officials said.</p></article><script>alert(1)</script></body></html>`

describe('input', () => {
  test('plain text is an article of nothing but text', async () => {
    const { status, body } = await client.post('/v1/articles', TEXT, { 'content-type': 'text/plain' })
    expect([status, body.article.text, body.article.title]).toEqual([201, TEXT, null])
  })

  test('other charsets are decoded', async () => {
    const payload = Buffer.from('José demanded that the café be closed.', 'latin1')
    const headers = { 'content-type': 'text/plain; charset=iso-8859-1' }
    const { body } = await client.send({ method: 'POST', url: '/v1/extract', payload, headers })
    expect(body.article.text).toBe('José demanded that the café be closed.')
  })

  test('a web page gives its readable text, which offsets refer to', async () => {
    const { body } = await client.post('/v1/extract', { html: PAGE, author: 'A. Berg' })
    expect(body.article).toMatchObject({ title: 'Row over inspectors', publisher: 'The Herald', author: 'A. Berg' })
    expect(body.article.text).toMatch(/^Norland demanded that .*\n\nBoth sides/s)
    expect(body.article.text).not.toMatch(/alert|Sport/)
    for (const { cue } of body.claims) expect(body.article.text.slice(cue.start, cue.end)).toBe(cue.text)
  })

  test('a page without text has none', async () => {
    const { status, body } = await client.post('/v1/extract', { html: '<p> </p>' })
    expect([status, body.code]).toEqual([422, 'no-text'])
  })

  test('a page of more tags than can be read is refused before it is', async () => {
    const { status, body } = await client.post('/v1/extract', { html: '<div>'.repeat(80_000) })
    expect([status, body.code]).toEqual([422, 'invalid-body'])
    expect(body.errors).toEqual([
      { in: 'body', pointer: '/html', detail: 'has more than 60000 tags, opening and closing ones counted' },
    ])
  })

  test('a page says as little of itself as a client may', async () => {
    const long = '🐟'.repeat(2000)
    const names = [`<meta property="og:site_name" content="a${long}">`, `<meta name="author" content="${long}">`]
    const html = PAGE.replace(/<title>.*<body>/su, `<title>a${long}</title>${names.join('')}</head><body>`)
    const { title, publisher, author } = (await client.post('/v1/extract', { html })).body.article
    expect([title.length, publisher.length, author.length]).toEqual([999, 299, 300])
    expect([title, publisher, author].every((text) => text.isWellFormed())).toBe(true)
  })

  test('text and html together do not fit, nor neither', async () => {
    const both = await client.post('/v1/extract', { text: 'a', html: 'b' })
    expect(both.body.errors).toEqual([{ in: 'body', pointer: '/html', detail: 'cannot be given beside text' }])
    expect((await client.post('/v1/extract', { title: 'a' })).body.errors[0].pointer).toBe('/text')
  })

  test('a lone surrogate keeps its place', async () => {
    const { body } = await client.post('/v1/extract', '{"text":"\\ud83d Norland demanded that it stop."}', {
      'content-type': 'application/json',
    })
    expect(body.article.text).toBe('\ufffd Norland demanded that it stop.')
    expect(body.claims[0].cue.start).toBe(10)
  })

  test('a lone surrogate is one U+FFFD in what is said of an article too, stored or not', async () => {
    const about = { title: 'A \ud83d', publisher: '\udfff Herald', url: 'https://a.example/\ud800' }
    const plain = { title: 'A \ufffd', publisher: '\ufffd Herald', url: 'https://a.example/\ufffd' }
    expect((await client.post('/v1/extract', { text: TEXT, ...about })).body.article).toMatchObject(plain)
    const { headers, body } = await client.post('/v1/articles', { text: TEXT, ...about })
    expect(body.article).toMatchObject(plain)
    const url = String(headers.location)
    const changed = await client.send({ method: 'PATCH', url, payload: { author: 'B. \udfff' } })
    expect(changed.body).toMatchObject({ ...plain, author: 'B. \ufffd' })
  })

  test('null says nothing, of the text too', async () => {
    const { status, body } = await client.post('/v1/extract', { text: null, html: PAGE, title: null })
    expect([status, body.article.title]).toEqual([200, 'Row over inspectors'])
    const { errors } = (await client.post('/v1/extract', { text: null })).body
    expect(errors).toEqual([{ in: 'body', pointer: '/text', detail: 'is needed, or html' }])
  })

  test('a day that a page gives and that there is not is no date', async () => {
    const dated = (day: string) =>
      PAGE.replace('</head>', `<meta property="article:published_time" content="${day}"></head>`)
    const dateOf = async (day: string) =>
      (await client.post('/v1/extract', { html: dated(day) })).body.article.publishedAt
    expect(await dateOf('2024-03-01T12:00:00Z')).toBe('2024-03-01')
    expect(await dateOf('2024-02-30')).toBeNull()
    expect(await dateOf('2024-13-45')).toBeNull()
    expect(await dateOf('0001-01-01T00:00:00')).toBeNull()
  })

  test('a year in which no news was published is refused, and nothing is filtered by it in vain', async () => {
    for (const publishedAt of ['0001-01-01', '1699-12-31T23:59:59Z', '2200-01-01', '9999-12-31']) {
      const { status, body } = await client.post('/v1/articles', { text: TEXT, publishedAt })
      expect([status, body.errors]).toEqual([
        422,
        [{ in: 'body', pointer: '/publishedAt', detail: 'lies before 1700 or after 2199' }],
      ])
    }
    for (const publishedAt of ['1700-01-01', '2199-12-31T23:59:59Z']) {
      const { status, headers } = await client.post('/v1/articles', { text: TEXT, publishedAt, publisher: publishedAt })
      expect(status).toBe(201)
      for (const list of ['articles', 'claims', 'disputes'])
        expect((await client.get(`/v1/${list}?from=0001-01-01&to=9999-12-31&q=inspectors`)).status).toBe(200)
      expect((await client.send({ method: 'DELETE', url: String(headers.location) })).status).toBe(204)
    }
  })
})

describe('a batch', () => {
  test('answers for each article by itself, in order', async () => {
    const articles = [{ text: `${TEXT} Again.` }, { text: 5 }, { text: ' ' }, { text: `${TEXT} Again.` }]
    const { status, body } = await client.post('/v1/articles/batch', { articles })
    expect(status).toBe(207)
    expect(body.items.map((item: { status: number }) => item.status)).toEqual([201, 422, 422, 200])
    expect(body.items[1].problem).toMatchObject({ code: 'invalid-body', errors: [{ pointer: '/text' }] })
    expect((await client.get(body.items[0].location)).body.id).toBe(body.items[3].article.id)
  })

  test('has at most 100', async () => {
    const articles = Array.from({ length: 101 }, () => ({ text: TEXT }))
    expect((await client.post('/v1/articles/batch', { articles })).status).toBe(422)
  })
})
