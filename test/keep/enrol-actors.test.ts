import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openStore, type Store } from '../../db/store.ts'
import { analyse } from '../../src/analyse.ts'
import type { AnalysedActor, Analysis } from '../../src/domain/analysis.ts'
import { createService, type Service } from '../../src/service.ts'

/** The actors of an article, as its text lists them: `Sergei Orlov (foreign minister, NL); Orlov`. */
function actorsIn(text: string): AnalysedActor[] {
  return text.split('; ').map((item, index) => {
    const [, name, role, country, alias] = /^([^(=]+?)(?: \(([^,]*), (\w\w)\))?(?: = (.+))?$/u.exec(item)!
    return {
      id: `local_${index}`,
      name: name!,
      kind: /^[A-Z ]+$|Organisation|Board/u.test(name!) ? 'organization' : 'person',
      country: country ?? null,
      aliases: alias ? [alias] : [],
      roles: role ? [role] : [],
      members: [],
      memberOf: [],
      onBehalfOf: [],
      mentions: [],
    }
  })
}

let store: Store
let service: Service
const version = '1'

beforeEach(async () => {
  store = await openStore('sqlite::memory:')
  service = createService(store, async (input): Promise<Analysis> => {
    const base = analyse({ text: 'Norland said it would stay.' })
    const actors = actorsIn(input.text)
    const claims = actors.map((speaker, index) => ({
      ...base.claims[0]!,
      id: `clm_${input.publishedAt}_${index}`,
      speaker: { ...speaker, resolvedBy: 'name' },
    }))
    return { ...base, version, claims, actors }
  })
})
afterEach(() => store.close())

let day = 0
const post = (text: string) => {
  day++
  return service.addArticle({
    text,
    url: `https://a.example/${day}`,
    publishedAt: new Date(Date.UTC(2024, 0, day)).toISOString(),
  })
}
const speakers = async (text: string) => (await post(text)).claims.map(({ speaker }) => speaker!.id)
const state = async () => {
  const tables = [
    'actors',
    'actor_keys',
    'actor_names',
    'actor_ties',
    'appearances',
    'claims',
    'claim_targets',
  ] as const
  return Promise.all(tables.map((table) => store.db.selectFrom(table).selectAll().execute().then(sorted)))
}
const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort()

describe('across articles', () => {
  test('one person under two spellings is one actor, with its roles over time', async () => {
    const [first] = await speakers('Sergei Orlov (foreign minister, NL)')
    const [again] = await speakers('Sergey Orlov (prime minister, NL) = Orlov')
    expect(again).toBe(first)
    const actor = (await service.getActor(first!))!
    expect(actor).toMatchObject({ name: 'Sergei Orlov', country: 'NL', articles: 2 })
    expect(Object.values(actor.counts)).toEqual([2])
    expect(actor.aliases).toEqual(['Sergey Orlov', 'Orlov'])
    expect(actor.roleHistory.map(({ role }) => role)).toEqual(['foreign minister', 'prime minister'])
  })

  test('a bare surname is its own in each article, but for the one whom country and office point to', async () => {
    const [orlov] = await speakers('Sergei Orlov (foreign minister, NL)')
    const [bare] = await speakers('Orlov')
    const [elsewhere] = await speakers('Orlov')
    const [office] = await speakers('Orlov (foreign minister, NL)')
    expect(new Set([orlov, bare, elsewhere]).size).toBe(3)
    expect(office).toBe(orlov)
  })

  test('a bare surname is the one who speaks for a state that its article is about, if there is one only', async () => {
    const [orlov] = await speakers('Sergei Orlov (foreign minister, NL)')
    const [lindt] = await speakers('Eva Lindt (farmer, NL)')
    expect((await speakers('Orlov; Dutch farmers'))[0]).toBe(orlov)
    expect((await speakers('Mr Orlov; Farmers of the Netherlands'))[0]).toBe(orlov)
    expect((await speakers('Orlov; Swedish farmers'))[0]).not.toBe(orlov)
    expect((await speakers('Lindt; Dutch farmers'))[0]).not.toBe(lindt)
    await speakers('Pavel Orlov (president, NL)')
    expect((await speakers('Orlov; Dutch farmers'))[0]).not.toBe(orlov)
  })

  test('an acronym that an article spells out ties the two; removing the article parts them again', async () => {
    const [short] = await speakers('HSB')
    const [long] = await speakers('Harbour Safety Board')
    expect(long).not.toBe(short)
    const before = await state()
    const { article, claims } = await post('Harbour Safety Board = HSB')
    expect(claims[0]!.speaker!.id).toBe(long)
    expect((await service.getActor(short!))!.id).toBe(long)
    expect((await service.listClaims({ speaker: long! }, {})).items).toHaveLength(3)
    await service.removeArticle(article.id)
    expect(await state()).toEqual(before)
  })

  test('actors are found by the beginnings of their names, kind and country', async () => {
    await speakers('Sergei Orlov (foreign minister, NL); Eva Lindt (envoy, SE); HSB')
    const names = async (filter: object) => (await service.listActors(filter, {})).items.map(({ name }) => name)
    expect(await names({ q: 'orl' })).toEqual(['Sergei Orlov'])
    expect(await names({ q: 'lindt e' })).toEqual(['Eva Lindt'])
    expect(await names({ q: '%' })).toEqual([])
    expect(await names({ kind: 'organization' })).toEqual(['HSB'])
    expect(await names({ country: 'SE' })).toEqual(['Eva Lindt'])
  })
})

describe('a person can correct it', () => {
  test('merge shows two as one, holds for later articles, and split restores what was', async () => {
    const [one, other] = await speakers('Ivan Petrov; Vanya Petrov')
    const [third] = await speakers('I-van Petrovsky')
    const before = await state()
    await service.mergeActors(other!, [third!])
    await service.mergeActors(one!, [other!])
    expect((await service.listClaims({ speaker: one! }, {})).items).toHaveLength(3)
    expect((await service.getActor(third!))!.id).toBe(one)
    expect((await service.getActor(one!))!.mergedFrom.map(({ id }) => id)).toEqual([other])
    const later = await post('Vanya Petrov')
    expect(later.claims[0]!.speaker).toMatchObject({ id: one, name: 'Ivan Petrov' })
    await service.removeArticle(later.article.id)
    expect((await service.splitActor(one!, { actor: other! }))!.id).toBe(other)
    expect((await service.getActor(third!))!.id).toBe(other)
    await service.splitActor(other!, { actor: third! })
    expect(await state()).toEqual(before)
  })

  test('split tells apart two of one name, and merge takes it back', async () => {
    const [actor] = await speakers('Ivan Petrov')
    const { article } = await post('Ivan Petrov; Eva Lindt')
    const apart = (await service.splitActor(actor!, { articles: [article.id] }))!
    expect(apart.id).not.toBe(actor)
    expect((await service.listClaims({ speaker: actor! }, {})).items).toHaveLength(1)
    expect((await service.listClaims({ speaker: apart.id }, {})).items.map(({ articleId }) => articleId)).toEqual([
      article.id,
    ])
    expect(await speakers('Ivan Petrov')).toEqual([actor])
    await service.mergeActors(actor!, [apart.id])
    expect((await service.listClaims({ speaker: actor! }, {})).items).toHaveLength(3)
  })

  test('what cannot be done is refused', async () => {
    const [actor] = await speakers('Ivan Petrov')
    expect(await service.mergeActors('act_0', [actor!])).toBeNull()
    await expect(service.mergeActors(actor!, ['act_0'])).rejects.toMatchObject({ code: 'unknown-actor' })
    await expect(service.splitActor(actor!, { articles: ['art_0'] })).rejects.toMatchObject({
      code: 'nothing-to-split',
    })
    await expect(service.splitActor(actor!, { actor: 'act_0' })).rejects.toMatchObject({ code: 'nothing-to-split' })
  })
})
