import { expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

const targetOf = (marked: string) => castOf(marked, ['accusation']).names[0]!.slice(1)

it.each([
  ['[Anna Berg]s [accused]c [leading members of parliament of plotting]x.', 'leading members of parliament'],
  ['[Anna Berg]s [accused]c [relatives of the ousted president of theft]x.', 'relatives of the ousted president'],
  ['[Anna Berg]s [accused]c [the head of the school board of theft]x.', 'head of the school board'],
])('whose they are belongs to what the unnamed go by: %s', (marked, name) => {
  expect(targetOf(marked)).toEqual([name])
})

it.each([
  ['[Anna Berg]s [accused]c [supporters of theft]x.', 'supporters'],
  ['[Anna Berg]s [accused]c [lawmakers of her own party of theft]x.', 'lawmakers'],
])('but not what they are accused of, nor whose is not told: %s', (marked, name) => {
  expect(targetOf(marked)).toEqual([name])
})
