import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

const speakers = (marked: string) => castOf(marked).names.map(([speaker]) => speaker)
const first = (marked: string) => castOf(marked).actors[0]!

describe('the name of a body', () => {
  it('keeps its Arabic article', () => {
    expect(first('[The militant group al-Shabab]s [rejected]c [it]x.')).toMatchObject({
      name: 'al-Shabab',
      kind: 'organization',
    })
    expect(speakers('Yahya al-Mutahar left. [Al-Mutahar]s [said]c [no]x.')).toEqual(['Yahya al-Mutahar'])
  })
  it('stands behind the noun that says what it is', () => {
    expect(first('[The airline Skerry]s [said]c [no]x.')).toMatchObject({ name: 'Skerry', kind: 'organization' })
  })
  it('is whole where a source ends before it does', () => {
    expect(first('[The Regional Authority]s on Development [said]c [no]x.').name).toBe(
      'Regional Authority on Development',
    )
  })
  it('ends where another body’s begins', () => {
    const { names } = castOf('[Brazil]s [threatened]c [to take the European Union to the World Trade Organization]x.', [
      'threat',
    ])
    expect(names[0]).not.toContain('European Union to the World Trade Organization')
  })
  it('is meant by the noun for an alliance', () => {
    expect(speakers('The European Union met Serbia. [The bloc]s [said]c [no]x.')).toEqual(['European Union'])
  })
  it('may be that of an American state whose capital acts', () => {
    expect(first('[Columbus]s [refused]c [to help]x.')).toMatchObject({
      name: 'Ohio',
      kind: 'organization',
      country: 'US',
    })
  })
})

describe('a name behind a comma', () => {
  it('is not that of who leads those described', () => {
    const marked = '[The coalition that won, led by the former prime minister Ida Lund,]s [said]c [no]x.'
    expect(speakers(marked)).not.toContain('Ida Lund')
  })
  it('is the town’s of which the words before it speak', () => {
    expect(speakers('[An aid worker in the state capital, Malakal,]s [said]c [no]x.')).not.toContain('Malakal')
  })
  it('is not that of the body whose member is named', () => {
    const { mentions } = castOf('[Lund, the panel’s ranking member,]s [said]c [no]x.')
    expect(mentions.filter(({ actor }) => actor === 0)).toHaveLength(2)
  })
})
