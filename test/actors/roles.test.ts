import { describe, expect, it, test } from 'vitest'
import { castOf } from './cast-of.ts'

const rolesIn = (marked: string) => castOf(marked).actors[0]!.roles

describe('what a person is called before the name', () => {
  it.each([
    ['[Former Secretary of State Ann Lund]s [said]c [no]x.', ['Former Secretary of State']],
    ['[Monsignor Karl Lund]s [said]c [no]x.', ['Monsignor']],
    ['[A longtime CIA analyst, Ann Lund,]s [said]c [no]x.', ['longtime CIA analyst']],
  ])('is a role: %s', (marked, roles) => {
    expect(rolesIn(marked)).toEqual(roles)
  })

  it.each([
    '[A furious Anders Lund]s [said]c [no]x.',
    'In the 62nd minute [Anders Lund]s [said]c [no]x.',
    'By criticising Anders Lund she lost. [Anders Lund]s [said]c [no]x.',
    'Rallies that backed Mr. Lund were few. [Mr. Lund]s [said]c [no]x.',
    'On numerous issues Anders Lund was wrong. [Anders Lund]s [said]c [no]x.',
  ])('is no role: %s', (marked) => {
    expect(rolesIn(marked)).toEqual([])
  })

  it('is in the singular where several bear it', () => {
    const { actors } = castOf('[Forestry professors Ann Lund and Karl Berg]s [said]c [no]x.')
    expect(actors.find(({ name }) => name === 'Ann Lund')!.roles).toEqual(['Forestry professor'])
  })

  it('is given once, the fullest form of it', () => {
    const { actors } = castOf('[U.S. President Ann Lund]s [said]c [no]x. [President Lund]s [said]c [yes]x.')
    expect(actors[0]!.roles).toEqual(['U.S. President'])
  })
})

describe('a name right behind words that tell who its bearer is', () => {
  it.each([
    ['[Afghan Ambassador to the United States Hamid Noori]s [said]c [no]x.', 'Hamid Noori', 'Afghan Ambassador'],
    ['[The mayor of New Orleans Karl Berg]s [said]c [no]x.', 'Karl Berg', 'mayor'],
    ['[American academic and professor Marc Hill]s [said]c [no]x.', 'Marc Hill', 'American academic'],
    ['[White House deputy chief of staff Ann Pell]s [said]c [no]x.', 'Ann Pell', 'White House deputy chief of staff'],
  ])('%s', (marked, name, role) => {
    const { names, actors } = castOf(marked)
    expect(names[0]![0]).toBe(name)
    expect(actors.find((actor) => actor.name === name)!.roles).toContain(role)
  })

  it('is that of another where two are named: [the president and first lady Ann Lund]s', () => {
    expect(castOf('[The president and first lady Ann Lund]s [said]c [no]x.').names[0]![0]).not.toBe('Ann Lund')
  })
})

it('a former secretary of state has that role, and is no member of a state', () => {
  const { actors } = castOf('[Ann Lund]s [said]c [no]x. [The former secretary of state]s [denied]c [it]x.')
  expect(actors).toMatchObject([{ name: 'Ann Lund', roles: ['former secretary of state'], memberOf: [] }])
})

describe('the kind of a name', () => {
  it.each([
    ['[Muslims]s [feared]c [attacks]x.', 'group'],
    ['[CHRISTIANS]s [feared]c [attacks]x.', 'group'],
    ['[Western Europe]s [wants]c [peace]x.', 'group'],
    ['[Texans]s [want]c [peace]x.', 'group'],
    ['[New Yorkers]s [want]c [peace]x.', 'group'],
    ['[The Oregonian]s [wants]c [peace]x.', 'organization'],
    ['[Coca-Cola]s [denied]c [the charge]x.', 'organization'],
    ['[Snack giant Exxon Mobil]s [denied]c [the charge]x.', 'organization'],
    ['[Irving Police Department]s [denied]c [the charge]x.', 'organization'],
    ['[Austin Independent School District]s [denied]c [the charge]x.', 'organization'],
    ['[Ms. Baxter]s [left]c [early]x. [Baxter]s [denied]c [the charge]x.', 'person'],
  ])('%s is a %s', (marked, kind) => {
    expect(castOf(marked).actors[0]!.kind).toBe(kind)
  })
})

describe('what somebody studies', () => {
  it.each([
    ["[The institute's China analyst Karl Lund]s [said]c [no]x.", null],
    ['[North Korea expert Karl Lund]s [said]c [no]x.', null],
    ['[Chinese analyst Karl Lund]s [said]c [no]x.', 'CN'],
  ])('is not where that person is from: %s', (marked, country) => {
    expect(castOf(marked).actors[0]!.country).toBe(country)
  })
})

test('whose president somebody is, is no part of the role', () => {
  const { actors } = castOf('The American Bar Association, [whose president, Ann Lund,]s [said]c [no]x, met.')
  expect(actors.find(({ name }) => name === 'Ann Lund')).toMatchObject({ roles: ['president'], memberOf: [{}] })
})
