import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkStore } from '../../db/maintenance.ts'
import { type Client, openClient } from '../setup/client.ts'

/** Written for this test: one company under two names, which several papers have say the same. */
const DEMAND = 'that Estonia repair the rusty harbour cranes at Paldiski before the winter'

let client: Client
beforeEach(async () => {
  client = await openClient()
})
afterEach(async () => {
  expect(await checkStore(client.store.db)).toEqual([])
  await client.close()
})

/** Stores an article in which somebody demands it; answers the article's and the demand's ids. */
async function demanded(by: string, publisher: string) {
  const text = `TALLINN — ${by} demanded ${DEMAND}.`
  const { body } = await client.post('/v1/articles', { text, publisher })
  return { article: body.article.id as string, claim: body.claims[0].id as string }
}
const groupOf = async (claim: string): Promise<string> => (await client.get(`/v1/claims/${claim}`)).body.groupId
const group = async (id: string) => (await client.get(`/v1/claim-groups/${id}`)).body
const actor = async (name: string): Promise<string> =>
  (await client.get('/v1/actors?limit=200')).body.items.find((one: { name: string }) => one.name === name).id
const merge = async (into: string, other: string) =>
  client.post(`/v1/actors/${await actor(into)}/merge`, { actors: [await actor(other)] })

describe('claims of two actors that are merged', () => {
  test('are one group where they say the same, until the actors are split', async () => {
    const one = await demanded('Nordlys Shipping', 'Herald')
    const other = await demanded('Nordlys Lines', 'Courier')
    const [first, second] = [await groupOf(one.claim), await groupOf(other.claim)]
    expect(second).not.toBe(first)
    const lines = await actor('Nordlys Lines')
    await merge('Nordlys Shipping', 'Nordlys Lines')
    expect(await groupOf(other.claim)).toBe(first)
    expect(await group(first)).toMatchObject({ id: first, count: 2, publishers: ['Herald', 'Courier'] })
    expect(await group(second)).toEqual(await group(first))
    await client.post(`/v1/actors/${await actor('Nordlys Shipping')}/split`, { actor: lines })
    expect([await groupOf(one.claim), await groupOf(other.claim)]).toEqual([first, second])
    expect((await group(first)).count).toBe(1)
  })

  test('of which one is stored after the merge are one group as well', async () => {
    await demanded('Nordlys Shipping', 'Herald')
    await client.post('/v1/articles', {
      text: 'TALLINN — Nordlys Lines welcomed the offer of Estonia to pay for tugs.',
    })
    await merge('Nordlys Shipping', 'Nordlys Lines')
    const later = await demanded('Nordlys Lines', 'Courier')
    expect((await group(await groupOf(later.claim))).publishers).toEqual(['Herald', 'Courier'])
  })

  test('before groups followed merges are one group once the articles are analysed again', async () => {
    const one = await demanded('Nordlys Shipping', 'Herald')
    const other = await demanded('Nordlys Lines', 'Courier')
    await merge('Nordlys Shipping', 'Nordlys Lines')
    // What the migration finds in a database of that time.
    await client.store.db.updateTable('claim_groups').set({ shown_id: null }).execute()
    expect(await groupOf(other.claim)).not.toBe(await groupOf(one.claim))
    for (const { article } of [one, other]) await client.service.reanalyse(article)
    expect(await groupOf(other.claim)).toBe(await groupOf(one.claim))
  })

  test('stay one group where the article goes with which it began', async () => {
    const one = await demanded('Nordlys Shipping', 'Herald')
    const other = await demanded('Nordlys Lines', 'Courier')
    const last = await demanded('Nordlys Marine', 'Gazette')
    await merge('Nordlys Shipping', 'Nordlys Lines')
    await merge('Nordlys Shipping', 'Nordlys Marine')
    expect((await group(await groupOf(last.claim))).count).toBe(3)
    await client.send({ method: 'DELETE', url: `/v1/articles/${one.article}` })
    expect(await groupOf(last.claim)).toBe(await groupOf(other.claim))
    expect((await group(await groupOf(other.claim))).count).toBe(2)
  })
})

test('the claims of an actor that an article means another by have a group of their own', async () => {
  const one = await demanded('Nordlys Shipping', 'Herald')
  const other = await demanded('Nordlys Shipping', 'Courier')
  expect(await groupOf(other.claim)).toBe(await groupOf(one.claim))
  const id = await actor('Nordlys Shipping')
  const { body } = await client.post(`/v1/actors/${id}/split`, { articles: [one.article] })
  expect(await groupOf(other.claim)).not.toBe(await groupOf(one.claim))
  expect((await group(await groupOf(one.claim))).publishers).toEqual(['Herald'])
  await client.post(`/v1/actors/${id}/merge`, { actors: [body.id] })
  expect((await group(await groupOf(one.claim))).count).toBe(2)
})
