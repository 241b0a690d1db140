import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, openClient } from '../setup/client.ts'

const NEWS = [
  'Kenya demanded an apology from Uganda over the border posts. Uganda rejected the demand.',
  'Tanzania accused Uganda of closing the lake harbour. Uganda praised Kenya.',
]

let client: Client
const ids: Record<string, string> = {}
beforeAll(async () => {
  client = await openClient()
  for (const text of NEWS) await client.post('/v1/articles', { text })
  for (const { id, name } of (await client.get('/v1/actors')).body.items) ids[name] = id
  await client.post(`/v1/actors/${ids.Kenya}/merge`, { actors: [ids.Tanzania] })
})
afterAll(() => client.close())

describe('the id of an actor that was merged into another', () => {
  test.each([
    'claims?speaker=',
    'claims?target=',
    'claims?actor=',
    'disputes?actor=',
    'disputes?target=',
    'network?actor=',
  ])('%s finds what the other finds', async (list) => {
    const format = list.startsWith('network') ? '' : '&count=true'
    const [merged, shown] = [ids.Tanzania, ids.Kenya].map((id) => client.get(`/v1/${list}${id}${format}`))
    expect((await merged)!.body).toEqual((await shown)!.body)
  })

  test('finds something, also as a table', async () => {
    expect((await client.get(`/v1/claims?speaker=${ids.Tanzania}`)).body.items).toHaveLength(2)
    const rows = (await client.get(`/v1/claims?speaker=${ids.Tanzania}&format=csv`)).text.trim().split('\r\n')
    expect(rows).toHaveLength(3)
    expect((await client.get(`/v1/network?actor=${ids.Tanzania}`)).body.edges.length).toBeGreaterThan(0)
  })

  test('finds its own again once they are split', async () => {
    await client.post(`/v1/actors/${ids.Kenya}/split`, { actor: ids.Tanzania })
    expect((await client.get(`/v1/claims?speaker=${ids.Tanzania}`)).body.items).toHaveLength(1)
  })
})

test('an actor that its own spokesman was merged into is not its own spokesman', async () => {
  await client.post('/v1/articles', { text: 'Eva Lindt, a spokeswoman for Norway, rejected the offer by Sweden.' })
  const found = async (q: string) => (await client.get(`/v1/actors?q=${q}`)).body.items[0]
  const [lindt, norway] = [await found('lindt'), await found('norway')]
  expect([...lindt.onBehalfOf, ...lindt.memberOf].map(({ name }: { name: string }) => name)).toEqual(['Norway'])
  const { body } = await client.post(`/v1/actors/${norway.id}/merge`, { actors: [lindt.id] })
  expect([body.aliases, body.onBehalfOf, body.memberOf]).toEqual([['Eva Lindt'], [], []])
})
