import { expect, test } from 'vitest'
import type { Discourse } from '../../../src/actors/discourse.ts'
import { aimsOf } from '../../../src/actors/targets/columns/aims.ts'
import { putAims } from '../../../src/actors/targets/columns/aims-columns.ts'
import type { Look } from '../../../src/actors/targets/look.ts'

const [NORWAY, DENMARK] = [0, 1]
const look = (entity: number, chance: number): Look => ({
  candidates: [{ entity, place: 'content', phrase: 0, ordinal: 0, mentions: 1 }],
  chances: [chance],
  nobody: 1 - chance,
  doers: [],
  words: 3,
})
const as = (type: string) => ({ types: [{ type, probability: 1 }] })

/** Norway accuses Denmark, Denmark praises Norway, somebody criticises Denmark. */
const discourse = {
  attributions: [as('accusation'), as('praise'), as('criticism')],
  speakers: [{ entity: NORWAY, by: '' }, { entity: DENMARK, by: '' }, null],
  registry: { entities: [{}, {}], resolved: [] },
} as unknown as Discourse
const looks = [look(DENMARK, 0.75), look(NORWAY, 0.5), look(DENMARK, 0.25)]
const aims = aimsOf(discourse, looks)

test('aims add up what all the claims are directed at', () => {
  expect(aims.atEntity(DENMARK)).toBe(1)
  expect(aims.bySpeaker(NORWAY, DENMARK)).toBe(0.75)
  expect(aims.claims(NORWAY)).toBe(1)
})

test('what speaks for an entity is not aimed against it', () => {
  expect(aims.against(NORWAY, DENMARK)).toBe(0.75)
  expect(aims.against(DENMARK, NORWAY)).toBe(0)
})

test('a claim is no evidence for its own target', () => {
  const columns: number[] = []
  putAims(0, 0, looks, discourse, aims, (value) => columns.push(value))
  expect(columns[0]).toBe(0.25)
})

test('a row has as many columns whether the speaker is known or not', () => {
  const [known, unknown]: [number[], number[]] = [[], []]
  putAims(0, 0, looks, discourse, aims, (value) => known.push(value))
  putAims(2, 0, looks, discourse, aims, (value) => unknown.push(value))
  expect(unknown).toHaveLength(known.length)
})
