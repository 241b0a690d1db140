import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, openClient } from '../setup/client.ts'

let client: Client
let lists: [path: string, of: string][]
beforeAll(async () => {
  client = await openClient()
  for (let n = 1; n < 5; n++) {
    const text = `Kenya demanded that Uganda reopen the border post ${n}. Uganda rejected the demand.`
    await client.post('/v1/articles', { text, title: '=1+1', publishedAt: `2024-03-0${n}`, publisher: 'Lake, Ltd' })
  }
  const { id, articleId, speaker } = (await client.get('/v1/claims?type=demand')).body.items[0]
  expect(id).toMatch(/^clm_/u)
  lists = [
    ['/v1/claims', 'claims'],
    ['/v1/articles', 'articles'],
    ['/v1/actors', 'actors'],
    ['/v1/disputes', 'disputes'],
    [`/v1/articles/${articleId}/claims`, 'claims'],
    [`/v1/actors/${speaker.id}/claims`, 'claims'],
  ]
})
afterAll(() => client.close())

describe('every list', () => {
  test('refuses a cursor that holds another kind of place than its own do', async () => {
    for (const [path] of lists) {
      const { next } = (await client.get(`${path}?limit=1`)).body
      if (next === null) continue
      const [scope, ...key] = JSON.parse(Buffer.from(next, 'base64url').toString())
      for (const other of [null, typeof key[0] === 'number' ? '1' : 1]) {
        const cursor = Buffer.from(JSON.stringify([scope, other, ...key.slice(1)])).toString('base64url')
        expect((await client.get(`${path}?cursor=${cursor}`)).body.code, path).toBe('invalid-cursor')
      }
    }
  })

  test('has nothing of an actor who is not known, as the document says', async () => {
    const { paths } = (await client.get('/openapi.json')).body
    for (const [path, sides] of [
      ['/v1/claims', ['speaker', 'target', 'actor']],
      ['/v1/disputes', ['actor', 'target']],
      ['/v1/network', ['actor']],
    ] as const) {
      for (const side of sides) {
        const { status, body } = await client.get(`${path}?${side}=act_x`)
        expect([status, body.items ?? body.edges]).toEqual([200, []])
        const { description } = paths[path].get.parameters.find(({ name }: { name: string }) => name === side)
        expect(description).toContain('An id that is not known finds nothing.')
      }
    }
  })

  test('is counted where that is asked', async () => {
    for (const [path] of lists) {
      const all = (await client.get(`${path}?limit=200`)).body
      expect([path, all.next, all.total]).toEqual([path, null, undefined])
      expect((await client.get(`${path}?limit=1&count=true`)).body.total).toBe(all.items.length)
    }
  })

  test('comes as NDJSON, all of it, an item a line', async () => {
    for (const [path, name] of lists) {
      const { headers, text } = await client.get(`${path}?limit=1`, { accept: 'application/x-ndjson' })
      expect(headers['content-type']).toBe('application/x-ndjson; charset=utf-8')
      expect(headers['content-disposition']).toBe(`attachment; filename="${name}.ndjson"`)
      const items = text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
      expect(items).toEqual((await client.get(`${path}?limit=200`)).body.items)
    }
  })

  test('comes as CSV, a row each under a row of names, every row as long', async () => {
    for (const [path, name] of lists) {
      const { headers, text } = await client.get(`${path}?format=csv`)
      expect(headers['content-type']).toBe('text/csv; charset=utf-8')
      expect(headers['content-disposition']).toBe(`attachment; filename="${name}.csv"`)
      const [names, ...rows] = text.trimEnd().split('\r\n')
      const { items } = (await client.get(`${path}?limit=200`)).body
      expect(rows.map((row) => row.split(',')[0])).toEqual(items.map(({ id }: { id: string }) => id))
      const cells = (row: string) => row.replaceAll(/"[^"]*"/gu, '').split(',').length
      expect(new Set(rows.map(cells))).toEqual(new Set([cells(names!)]))
    }
  })

  test('is 404 in any format where it hangs on what is not there', async () => {
    for (const format of ['json', 'ndjson', 'csv']) {
      expect((await client.get(`/v1/articles/art_x/claims?format=${format}`)).status).toBe(404)
      expect((await client.get(`/v1/actors/act_x/claims?format=${format}`)).status).toBe(404)
    }
  })
})

test('a date that is none is refused in words that say what would do', async () => {
  const { status, body } = await client.get('/v1/claims?from=yesterday')
  expect([status, body.errors[0].pointer]).toEqual([400, '/from'])
  expect(body.errors[0].detail).toContain('2024-03-01')
})
