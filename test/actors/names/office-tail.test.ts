import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

const speakers = (marked: string) => castOf(marked).names.map(([speaker]) => speaker)
const first = (marked: string) => castOf(marked).actors[0]!

describe('words behind an office that belong to it', () => {
  it('are no name', () => {
    expect(first('[Councilwoman-At-Large Jane Reid]s [said]c [no]x.')).toMatchObject({
      name: 'Jane Reid',
      roles: ['Councilwoman-At-Large'],
    })
    expect(first('[Senate President Pro Tempore Jose Ilustre]s [said]c [no]x.')).toMatchObject({
      name: 'Jose Ilustre',
      roles: ['Senate President Pro Tempore'],
    })
    expect(first('[Mayor pro tem Ann Lund]s [said]c [no]x.').name).toBe('Ann Lund')
  })
  it('are left out where the text goes on with the office alone', () => {
    expect(speakers('Councilwoman-At-Large Jane Reid left. [The councilwoman]s [said]c [no]x.')).toEqual(['Jane Reid'])
  })
})

describe('letters for an office', () => {
  it('stand right before a name', () => {
    expect(first('[Texas AG Ken Vole]s [said]c [no]x.')).toMatchObject({
      name: 'Ken Vole',
      roles: ['Texas attorney general'],
    })
    expect(first('[Interior CS Joseph Nkari]s [said]c [no]x.').name).toBe('Joseph Nkari')
    expect(first('[Brenner AG]s [said]c [no]x.')).toMatchObject({ name: 'Brenner AG', kind: 'organization' })
  })
})

describe('a name behind the body to which its bearer is sent', () => {
  it('is the envoy’s', () => {
    expect(speakers('[US Ambassador to the UN Lydia Marchetti]s [said]c [no]x. [Marchetti]s [left]c [it]x.')).toEqual([
      'Lydia Marchetti',
      'Lydia Marchetti',
    ])
  })
})
