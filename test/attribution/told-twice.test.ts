import { expect, test } from 'vitest'
import { read } from './read.ts'

test.each(['The bank shied away from promising a cut.', 'The minister refrained from accusing Sund of lying.'])(
  'what was not done is told once, and as not done: %s',
  (sentence) => {
    expect(read(sentence)).toMatchObject([{ negated: true }])
  },
)

test('a colon behind a verb of saying is none of the hearer’s words', () => {
  const found = read('She told the newspaper Ouest-Matin: "We have been patient. Our patience is exhausted."')
  expect(found.map(({ source }) => source)).toEqual(['She'])
})

test('a label before a headline says nothing', () => {
  const found = read('EXCLUSIVE: Senator Hanley demanded that the agency hand over the memo.')
  expect(found.map(({ source }) => source)).not.toContain('EXCLUSIVE')
})

test('a source is not the whole of what another claim is told by', () => {
  const found = read(
    '“That is like calling me a doughnut,” the sheriff joked on Monday’s broadcast of The Clay Rudd Show.',
  )
  expect(found.map(({ cue, source }) => [cue, source])).toContainEqual(['joked', 'the sheriff'])
  expect(found.filter(({ source }) => source?.includes('joked'))).toEqual([])
})

test.each([
  ['Iceland hit back, accusing Norway of emptying the stock.', 'accuse'],
  ['Norway hit back, calling the charge absurd.', 'call'],
])('who answers by an act acts once: %s', (sentence, lemma) => {
  expect(read(sentence).map(({ cueLemma }) => cueLemma)).toEqual([lemma])
})

test('who objects by saying something says it once', () => {
  const found = read('Several parents objected, saying that the books were harmless.')
  expect(found.map(({ content }) => content)).toEqual([['that the books were harmless']])
})

test('two findings of a poll are two claims in its own', () => {
  const found = read(
    'A poll released Monday found that 61 percent of voters support the levy and 30 percent oppose it.',
  )
  expect(found.map(({ cueLemma }) => cueLemma)).toEqual(['find', 'support', 'oppose'])
})
