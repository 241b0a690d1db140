import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { openStore, type Store } from '../db/store.ts'
import { ClaimPage } from '../openapi/schemas/claim.ts'
import { DisputePage } from '../openapi/schemas/dispute.ts'
import { Network } from '../openapi/schemas/network.ts'
import { ActorPage } from '../openapi/schemas/registered-actor.ts'
import { TimelinePage } from '../openapi/schemas/timeline.ts'
import { analyse } from '../src/analyse.ts'
import type { Failure } from '../src/domain/failure.ts'
import { createService, type Service } from '../src/service.ts'

const TEXT = 'Norland demanded that the council withdraw its inspectors. The council said it would stay.'

let store: Store
let service: Service

beforeEach(async () => {
  store = await openStore('sqlite::memory:')
  service = createService(store, async (input) => analyse(input))
})
afterEach(() => store.close())

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: Failure) => error.code,
  )

describe('posting an article', () => {
  test('stores its claims with exact spans, in order', async () => {
    const { created, article, claims } = await service.addArticle({
      text: TEXT,
      title: 'Norland',
      metadata: { desk: 1 },
    })
    expect(created).toBe(true)
    expect(article).toMatchObject({ title: 'Norland', url: null, copyOf: null, metadata: { desk: 1 }, claimCount: 2 })
    expect(claims.map(({ cue }) => cue.text)).toEqual(['demanded', 'said'])
    for (const { cue } of claims) expect(TEXT.slice(cue.start, cue.end)).toBe(cue.text)
    expect(claims[0]).toMatchObject({ articleId: article.id, speaker: { name: 'Norland' } })
  })

  test('gives the first back where it is there already', async () => {
    const first = await service.addArticle({ text: TEXT, url: 'https://a.example/1' })
    const again = await service.addArticle({ text: TEXT, url: 'https://a.example/1', title: 'Later' })
    expect(again).toEqual({ ...first, created: false })
  })

  test('knows the same text elsewhere as a copy of the first', async () => {
    const first = await service.addArticle({ text: TEXT, publisher: 'Herald' })
    const copy = await service.addArticle({ text: TEXT, publisher: 'Courier' })
    const other = await service.addArticle({ text: TEXT, publisher: 'Gazette' })
    expect([copy.article.copyOf, other.article.copyOf]).toEqual([first.article.id, first.article.id])
    await service.removeArticle(first.article.id)
    expect((await service.getArticle(copy.article.id))!.copyOf).toBeNull()
    expect((await service.getArticle(other.article.id))!.copyOf).toBe(copy.article.id)
  })

  test('at the same time from two sides stores it once', async () => {
    const answers = await Promise.all([service.addArticle({ text: TEXT }), service.addArticle({ text: TEXT })])
    expect(answers.map(({ created }) => created).sort()).toEqual([false, true])
    expect((await service.listArticles({}, {})).items).toHaveLength(1)
  })

  test('while it is deleted answers what was there, or stores it again', async () => {
    const { article, claims } = await service.addArticle({ text: TEXT })
    const [before, removed] = await Promise.all([service.addArticle({ text: TEXT }), service.removeArticle(article.id)])
    expect([before.created, before.claims, removed]).toEqual([false, claims, true])
    await service.addArticle({ text: TEXT })
    const [, after] = await Promise.all([service.removeArticle(article.id), service.addArticle({ text: TEXT })])
    expect([after.created, after.article.id, after.claims]).toEqual([true, article.id, claims])
  })

  test('refuses what it cannot read', async () => {
    expect(await failure(service.addArticle({ text: ' \n' }))).toBe('no-text')
    const german = createService(store, async (input) => ({ ...analyse(input), language: 'de' }))
    expect(await failure(german.extract({ text: TEXT }))).toBe('not-english')
  })
})

describe('reading', () => {
  test('claims by type, speaker, article, quotation and confidence', async () => {
    const { article, claims } = await service.addArticle({ text: TEXT })
    const ids = async (filter: Parameters<Service['listClaims']>[0]) =>
      (await service.listClaims(filter, {})).items.map(({ id }) => id)
    expect(await ids({ type: 'demand' })).toEqual([claims[0]!.id])
    expect(await ids({ speaker: claims[1]!.speaker!.id })).toEqual([claims[1]!.id])
    expect(await ids({ article: article.id, quotation: 'indirect', minConfidence: 0.5 })).toHaveLength(2)
    expect(await ids({ minConfidence: 1 })).toEqual([])
  })

  test('pages stay whole while articles come and go', async () => {
    const post = (n: number) => service.addArticle({ text: `Norland said it had ${n} boats.` })
    const posted = [await post(1), await post(2), await post(3), await post(4)]
    const first = await service.listClaims({}, { limit: 2 })
    await post(5)
    await service.removeArticle(posted[2]!.article.id)
    const second = await service.listClaims({}, { limit: 2, cursor: first.next! })
    expect([...first.items, ...second.items].map(({ articleId }) => articleId)).toEqual(
      [3, 2, 1, 0].map((n) => posted[n]!.article.id),
    )
    expect(second.next).toBeNull()
  })

  test('refuses a cursor that it did not give out', async () => {
    const articles = await service.addArticle({ text: TEXT })
    expect(await failure(service.listClaims({}, { cursor: 'nonsense' }))).toBe('invalid-cursor')
    const { next } = (await service.articleClaims(articles.article.id, { limit: 1 }))!
    expect(await failure(service.listClaims({}, { cursor: next! }))).toBe('invalid-cursor')
  })

  test('answers null for what is not there', async () => {
    expect(await service.getArticle('art_0')).toBeNull()
    expect(await service.articleClaims('art_0', {})).toBeNull()
    expect(await service.getClaim('clm_0')).toBeNull()
    expect(await service.explainClaim('clm_0')).toBeNull()
    expect(await service.getDispute('dsp_0')).toBeNull()
    expect(await service.removeArticle('art_0')).toBe(false)
  })
})

test('removing an article takes its claims and the actors that no other article names', async () => {
  const first = await service.addArticle({ text: 'Norland said it would stay.' })
  await service.addArticle({ text: 'Norland said it would leave.' })
  await service.addArticle({ text: 'Suderland said it would stay.' })
  expect(await service.removeArticle(first.article.id)).toBe(true)
  expect((await service.listClaims({}, {})).items).toHaveLength(2)
  const names = await store.db.selectFrom('actors').select('name').orderBy('name').execute()
  expect(names.map(({ name }) => name)).toEqual(['Norland', 'Suderland'])
})

test('a demand and what answered it make a dispute', async () => {
  const service = createService(store, async (input) => {
    const analysis = analyse(input)
    const [demand, answer] = analysis.claims
    const responseTo = { claimId: demand!.id, stance: 'against', confidence: 0.8, rule: 'test', evidence: [] } as const
    return { ...analysis, claims: [demand!, { ...answer!, responseTo }] }
  })
  const { claims } = await service.addArticle({ text: TEXT })
  const { items } = await service.listDisputes({ status: 'rejected', actor: claims[0]!.speaker!.id }, {})
  expect(items).toHaveLength(1)
  expect(items[0]).toMatchObject({
    claim: { id: claims[0]!.id },
    status: 'rejected',
    responses: [{ stance: 'against' }],
  })
  expect(items[0]!.responses[0]!.claim.responseTo).toMatchObject({ claimId: claims[0]!.id, stance: 'against' })
  expect(await service.getDispute(items[0]!.id)).toEqual(items[0])
  expect((await service.listDisputes({ status: 'accepted' }, {})).items).toEqual([])
})

test('what is old goes part by part, each article once, also of one day', async () => {
  const nothing = { version: '1', language: 'en', zones: [], claims: [], actors: [] }
  const service = createService(store, async () => nothing)
  for (let n = 0; n < 120; n++)
    await service.addArticle({
      text: TEXT,
      url: `https://a.example/${n}`,
      publishedAt: n < 110 ? '2001-02-03' : '2009-08-07',
    })
  expect(await service.retain('2005-01-01', 'claims')).toBe(110)
  expect(await service.retain('2005-01-01', 'claims')).toBe(0)
  expect(await service.retain('2005-01-01', 'nothing')).toBe(110)
  expect(await service.countArticles({})).toBe(10)
})

test('what is read while articles are deleted is as it was at one moment', async () => {
  const texts = [
    'Chad demanded that Niger reopen the old river bridge at Malanville.',
    'Niger rejected the demand by Chad that it reopen the old river bridge at Malanville.',
    'Chad demanded that Niger reopen the old river bridge at Malanville. Ann Lund, a spokeswoman for Mali, said it was closed.',
  ]
  const { items } = (await service.addArticle({ text: texts[0]! })) && (await service.listActors({}, {}))
  const chad = items.find(({ name }) => name === 'Chad')!.id
  const reads: Readonly<Record<string, [z.ZodType, () => Promise<unknown>]>> = {
    claims: [ClaimPage, () => service.listClaims({ q: 'bridge' }, {}, 'relevance')],
    disputes: [DisputePage, () => service.listDisputes({}, {})],
    actors: [ActorPage, () => service.listActors({}, {})],
    network: [Network, () => service.network({})],
    timeline: [TimelinePage, () => service.actorTimeline(chad, {})],
  }
  const torn: string[] = []
  for (const [what, [schema, read]] of Object.entries(reads)) {
    // A deletion begins ever later in the course of a reading.
    for (let turns = 0; turns < 150; turns += 10) {
      const added = []
      for (const text of texts) added.push(await service.addArticle({ text, publisher: `${what} ${turns}` }))
      for (const { article } of added.toReversed()) {
        const reading = read()
        for (let turn = 0; turn < turns; turn++) await null
        const deleted = service.removeArticle(article.id)
        const sent = await reading.then(JSON.stringify, String)
        if (sent.startsWith('{') ? !schema.safeParse(JSON.parse(sent)).success : true) torn.push(`${what} ${turns}`)
        await deleted
      }
    }
  }
  expect(torn).toEqual([])
})
