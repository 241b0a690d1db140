import { expect, it } from 'vitest'
import { castOf } from './cast-of.ts'

it.each([
  ['[The minister]s [accused]c [rich countries on Sunday of emptying the sea off West Africa]x.', 'rich countries'],
  ['[Berg]s [accused]c [grocers of squeezing families]x.', 'grocers'],
  ['[The embassy]s [accused]c [“Western states” of a Cold War mentality]x.', 'Western states'],
])('what is accused is people: %s', (marked, people) => {
  expect(castOf(marked, ['accusation']).names[0]!.slice(1)).toEqual([people])
})

it.each([
  ['[The mayor]s [urged]c [worried locals to help the police]x.', 'worried locals'],
  ['[Anna Berg]s [called on]c [foreign powers to leave the island]x.', 'foreign powers'],
  ['[Anna Berg]s [tells]c foreign powers [to leave the island]x.', 'foreign powers'],
  ['[The ministry]s [warned]c [hikers not to enter the gorge]x.', 'hikers'],
])('what is asked to do something is people: %s', (marked, people) => {
  expect(castOf(marked, ['request']).names[0]!.slice(1)).toEqual([people])
})

it.each([
  ['[The court]s [ordered]c [the flags to be lowered]x.'],
  ['[The chancellor]s [expected]c [prices to fall]x.'],
])('what is to be done, or to happen, is not: %s', (marked) => {
  expect(castOf(marked, ['demand']).names[0]!.slice(1)).toEqual([])
})
