import { describe, expect, it } from 'vitest'
import { castOf } from './cast-of.ts'

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
  it('give no two actors of one article the same kind and name', () => {
    const marked = '[Critics]s [said]c [no]x. Later [the critics]s [said]c [yes]x. [Critics of Norway]s [said]c [no]x.'
    const { actors } = castOf(marked)
    const keys = actors.map(({ kind, name }) => `${kind} ${name.toLowerCase()}`)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
