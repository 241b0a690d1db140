import { describe, expect, it } from 'vitest'
import type { Discourse } from '../../src/actors/discourse.ts'
import { addEntity, type Registry } from '../../src/actors/entity.ts'
import { indexBody, newBodyIndex } from '../../src/actors/identity/body.ts'
import { indexPerson, newPersonIndex } from '../../src/actors/identity/person.ts'
import { actsFrom } from '../../src/actors/states/metonym.ts'
import { castOf } from './cast-of.ts'

const NOBODY = { kind: 'person', gender: 'unknown', plural: false, country: null } as const

describe('hostile texts', () => {
  it.each([
    ['possessives of possessives', "Ann's "],
    ['endless conjunction', 'Tom and '],
    ['names without a verb', 'Ann Berg, '],
    ['pronouns alone', 'He said he knew. '],
    ['titles alone', '(Mr. '],
    ['prepositions after bodies', 'Department of Justice of '],
  ])('%s are read to the end', (_what, piece) => {
    const { actors } = castOf(`${piece.repeat(300)}[Anna Berg]s [said]c [no]x.`)
    for (const { name } of actors) expect(name.length).toBeLessThan(400)
  })
  it('joins no members over a row of commas that ends in other words', () => {
    const { participants } = castOf(`[Anna Berg${', '.repeat(200)}so Tom Wolf]s [said]c [no]x.`)
    expect(participants).toHaveLength(1)
  })
  it('with ever more bearers of a surname make none of them dearer to find', () => {
    const registry: Registry = { entities: [], resolved: [] }
    const persons = newPersonIndex()
    for (let i = 0; i < 1000; i++) indexPerson(persons, addEntity(registry, NOBODY), [`Ann${i}`, 'Berg'])
    expect(persons.bySurname.get('berg')!.length).toBeLessThan(100)
  })
  it('with ever more actors make it no dearer to find who acts from Brussels', () => {
    const union = addEntity({ entities: [], resolved: [] }, { ...NOBODY, kind: 'organization' })
    const bodies = newBodyIndex()
    indexBody(bodies, union, ['European', 'Union'])
    const unread = () => {
      throw new Error('looked through all actors')
    }
    const registry = { entities: new Proxy([], { get: unread }), resolved: [] }
    const discourse = { registry, names: { bodies, countries: new Map() } } as unknown as Discourse
    expect(actsFrom(['Brussels'], discourse)).toBe(union)
  })
  it('give no two actors of one article the same kind and name', () => {
    const marked = '[Critics]s [said]c [no]x. Later [the critics]s [said]c [yes]x. [Critics of Norway]s [said]c [no]x.'
    const { actors } = castOf(marked)
    const keys = actors.map(({ kind, name }) => `${kind} ${name.toLowerCase()}`)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
