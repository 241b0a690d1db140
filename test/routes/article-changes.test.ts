import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkStore } from '../../db/maintenance.ts'
import { type Client, openClient } from '../setup/client.ts'

const TEXT = 'Norland demanded that the council withdraw its inspectors.'

let client: Client
let path: string
beforeAll(async () => {
  client = await openClient()
  const about = {
    title: 'Inspectors',
    author: 'A. Berg',
    publisher: 'Herald',
    publishedAt: '2024-03-01',
    metadata: { a: 1 },
  }
  path = String((await client.post('/v1/articles', { text: TEXT, ...about })).headers.location)
})
afterAll(() => client.close())

const patch = (payload: object | string, url = path) => client.send({ method: 'PATCH', url, payload })

describe('a correction', () => {
  test('changes what it names, takes away what is null, and leaves the rest', async () => {
    const { status, body } = await patch({ publisher: 'The Herald', author: null, metadata: { b: 2 } })
    expect(status).toBe(200)
    expect(body).toMatchObject({ title: 'Inspectors', publisher: 'The Herald', author: null, metadata: { b: 2 } })
    expect(body.text).toBe(TEXT)
    expect((await client.get(path)).body).toEqual(body)
  })

  test('reaches the claims', async () => {
    await patch({ publishedAt: '2023-05-06', title: 'Standoff' })
    const { body } = await client.get('/v1/claims?from=2023-05-06&to=2023-05-06')
    expect(body.items[0].article).toMatchObject({ publishedAt: '2023-05-06', title: 'Standoff' })
    expect((await client.get('/v1/articles?q=standoff')).body.items).toHaveLength(1)
    expect((await client.get('/v1/articles?q=inspectors+NOT+standoff')).body.items).toHaveLength(0)
  })

  test('of the date dates what the claims name by it, and what they answer stays', async () => {
    const text = 'Kenya demanded on Monday that Uganda reopen the border by Friday. Uganda rejected the demand.'
    const { article } = (await client.post('/v1/articles', { text, publishedAt: '2024-06-12' })).body
    const url = `/v1/articles/${article.id}`
    const claims = async () => (await client.get(`${url}/claims`)).body.items
    const before = await claims()
    const dates = async () =>
      (await claims()).flatMap(({ dates }: { dates: { value: string }[] }) => dates.map(({ value }) => value))
    expect(await dates()).toEqual(['2024-06-10', '2024-06-14'])
    await patch({ publishedAt: '2025-03-06T09:00:00Z' }, url)
    expect(await dates()).toEqual(['2025-03-03', '2025-03-07'])
    await patch({ publishedAt: null }, url)
    expect(await dates()).toEqual([null, null])
    await patch({ publishedAt: '2024-06-12' }, url)
    expect(await claims()).toEqual(before)
    expect(await checkStore(client.store.db)).toEqual([])
  })

  test('of the date leaves the claims of a text that was dropped as they are', async () => {
    const text = 'Kenya demanded that Uganda reopen the harbour by Friday.'
    const { article } = (await client.post('/v1/articles', { text, publishedAt: '2001-06-12' })).body
    await client.service.retain('2002-01-01', 'claims')
    const url = `/v1/articles/${article.id}`
    expect((await patch({ publishedAt: '2025-03-06' }, url)).body.publishedAt).toBe('2025-03-06')
    expect((await client.get(`${url}/claims`)).body.items[0].dates[0].value).toBe('2001-06-15')
  })

  test.each([
    ['url', 'https://a.example/1', 'https://a.example/2'],
    ['publisher', 'Heralt', 'Herald'],
  ])('leaves an article the same, posted with its %s as it was or as it is', async (name, was, is) => {
    const text = `Kenya urged Uganda to correct the ${name}.`
    const { article } = (await client.post('/v1/articles', { text, [name]: was })).body
    await patch({ [name]: is }, `/v1/articles/${article.id}`)
    for (const value of [was, is]) {
      const { status, body } = await client.post('/v1/articles', { text, [name]: value })
      expect([status, body.article.id, body.article[name]]).toEqual([200, article.id, is])
    }
  })

  test('that was thought out for an older state than there is changes nothing', async () => {
    const url = String((await client.post('/v1/articles', { text: `🚢 ${TEXT}`, title: 'Ships' })).headers.location)
    const tagOf = async (path = url, headers = {}) => String((await client.get(path, headers)).headers.etag)
    const change = (title: string, tag: string) =>
      client.send({ method: 'PATCH', url, payload: { title }, headers: { 'if-match': tag } })
    const old = await tagOf()
    // Of two who began with the same, the second is told.
    const both = await Promise.all([change('Mine', old), change('Theirs', old)])
    expect(both.map(({ status }) => status)).toEqual([200, 412])
    expect(both[1]!.body).toMatchObject({
      code: 'precondition-failed',
      detail: expect.stringContaining('GET it again'),
    })
    expect((await client.get(url)).body.title).toBe('Mine')
    expect((await client.send({ method: 'DELETE', url, headers: { 'if-match': old } })).status).toBe(412)
    for (const names of [(tag: string) => tag, (tag: string) => `"x", ${tag}`, () => '*'])
      expect((await change(String(names), names(await tagOf()))).status, String(names)).toBe(200)
    expect((await change('By code points', await tagOf(`${url}?offsets=code-point`))).status).toBe(200)
    expect((await change('Compressed', (await tagOf()).replace(/"$/u, '-gzip"'))).status).toBe(200)
    expect((await change('Weak', `W/${await tagOf()}`)).status).toBe(412)
    const last = { 'if-match': await tagOf() }
    expect((await client.send({ method: 'DELETE', url, headers: last })).status).toBe(204)
    expect((await client.send({ method: 'DELETE', url, headers: last })).status).toBe(404)
  })

  test('of nothing changes nothing', async () => {
    const { body } = await client.get(path)
    expect((await patch({})).body).toEqual(body)
  })

  test.each([
    [{ text: 'Other.' }, '/text'],
    [{ publishedAt: 'yesterday' }, '/publishedAt'],
    [{ url: 'ftp://news.example/' }, '/url'],
    [{ title: '  ' }, '/title'],
  ])('%j does not fit', async (changes, pointer) => {
    const { status, body } = await patch(changes)
    expect([status, body.code, body.errors[0].pointer]).toEqual([422, 'invalid-body', pointer])
  })

  test('needs an article', async () => {
    const { status, body } = await patch({ title: 'A' }, '/v1/articles/art_0')
    expect([status, body.code]).toEqual([404, 'article-not-found'])
  })
})
