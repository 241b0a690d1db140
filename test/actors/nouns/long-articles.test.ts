import { expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

const last = (marked: string) => castOf(marked).names.at(-1)![0]
const rolesOf = (marked: string, name: string) => castOf(marked).actors.find((actor) => actor.name === name)?.roles

it.each([
  [
    'Senator Dale Pruitt, a second-term Democrat from Maine, met President Warren Hale. [The Maine senator]s [said]c [no]x.',
    'Dale Pruitt',
  ],
  ['President Warren Hale met Senator Dale Pruitt. [The senator]s [said]c [no]x.', 'Dale Pruitt'],
  ['The Navy wrote to Congress. [The service]s [said]c [no]x.', 'Navy'],
  ['The Armed Services Committee met. [The panel]s [said]c [no]x.', 'Armed Services Committee'],
  ['The Safety Investigation Authority met. [The agency]s [said]c [no]x.', 'Safety Investigation Authority'],
  [
    '[One of the officials]s [said]c [the president had asked his staff]x. [The other]s [said]c [no]x.',
    'other official',
  ],
  ['Three people were there. [One of them, a consultant who knows them,]s [said]c [no]x.', 'consultant'],
  [
    'Estonia’s prime minister, Ivo Tamm, met his Finnish counterpart, Elina Saari. [The Finnish prime minister]s [said]c [no]x.',
    'Elina Saari',
  ],
  ['Johanna Berg is a nurse. [Berg]s [said]c [no]x. [The Bergen woman]s [said]c [yes]x.', 'Johanna Berg'],
  ['Records of The Arizona Ledger were lost. [The newspaper]s [said]c [no]x.', 'Arizona Ledger'],
])('is called again by a noun: %s', (marked, name) => {
  expect(last(marked)).toBe(name)
})

it.each([
  [
    'Chief Justice Ann Lund and Justice Paul Stone met. [Justice Stone]s [said]c [that the law was void and had been so]x. [The chief justice]s [said]c [yes]x.',
    'Stone',
    ['Justice'],
  ],
  ['[Mr. Tamm, whose sister was on board,]s [said]c [no]x.', 'Tamm', []],
  ['[A person close to the campaign]s [said]c [no]x.', 'person close to the campaign', []],
])('is no more than the text says: %s', (marked, name, roles) => {
  expect(rolesOf(marked, name) ?? rolesOf(marked, `Paul ${name}`)).toEqual(roles)
})

it('the super PAC is no person by its state and what it does', () => {
  expect(last('[A spokeswoman for the super PAC, Arizona Rising,]s [said]c [no]x.')).toBe(
    'spokeswoman for the super PAC',
  )
})

it('whom something makes do something is not called so', () => {
  expect(last('The court ruled, prompting [opposition leaders]s to [call]c [for protests]x.')).toBe(
    'opposition leaders',
  )
})
