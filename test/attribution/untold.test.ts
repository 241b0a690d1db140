import { expect, test } from 'vitest'
import { read } from './read.ts'

const lemmas = (text: string) => read(text).map(({ cueLemma }) => cueLemma)

test.each([
  'Fishermen said they had not been told to stay off the water.',
  'Residents said they were told to boil their water.',
  'The workers said they had never been asked to sign a waiver.',
])('what nobody is named for having told is no claim of its own: %s', (text) => {
  expect(lemmas(text)).toEqual(['say'])
})

test.each([
  ['ask', 'Dunmore has been asked to release the tapes.'],
  ['tell', 'Residents said they had been told by the sheriff to leave.'],
])('but who was told what, or by whom, is: %s: %s', (lemma, text) => expect(lemmas(text)).toContain(lemma))
