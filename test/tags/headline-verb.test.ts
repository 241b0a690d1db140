import { expect, test } from 'vitest'
import { tag } from '../../src/tags/index.ts'
import { tokenize } from '../../src/tokens/index.ts'

/** The verbs of a headline with their lemmas. */
const verbs = (text: string) =>
  tag(tokenize({ text, body: [{ start: 0, end: text.length }] })).flatMap(({ tokens }) =>
    tokens.filter(({ upos, xpos }) => upos === 'VERB' && xpos !== 'VB').map(({ text, lemma }) => `${text} ${lemma}`),
  )

test.each([
  ["Ohio Senate Hopeful Slams 'Do-Nothing' GOP Leaders", 'Slams slam'],
  ['Ohio Senate hopeful slams GOP leaders', 'slams slam'],
  ['Texas Governor Blasts Mayor Over Border Policy', 'Blasts blast'],
  ['Iowa Republican Vows to Fight Farm Bill Cuts', 'Vows vow'],
  ['White House Denies Plan to Close Consulates', 'Denies deny'],
  ["Union Chief Warns of 'Chaos' in Schools", 'Warns warn'],
  ['Mayor Blames State for Flood Delays', 'Blames blame'],
  ["Mayor Calls Stadium Deal a 'Giveaway'", 'Calls call'],
  ['Finance Ministers Fail to Agree on Levy', 'Fail fail'],
  ['Lawmakers Urge Pentagon to Rethink Drone Sale', 'Urge urge'],
])('a headline’s verb is no name: %s', (headline, verb) => {
  expect(verbs(headline)).toContain(verb)
})

test.each([
  'School Board Budget Plans',
  'Harbour Strike Talks Stall',
  'Farm Bill Claims and Counterclaims',
  'The Vows of Senator Hopeful Slams.',
])('what has no object, or is a noun as well, stays as it is: %s', (headline) => {
  expect(verbs(headline).filter((verb) => /^(plans|talks|claims|vows|slams)/i.test(verb))).toEqual([])
})

test('a mark between a space and a word opens a quotation, and a hyphen joins words', () => {
  const text = "Minister Slams 'Do-Nothing' Leaders"
  const [sentence] = tag(tokenize({ text, body: [{ start: 0, end: text.length }] }))
  expect(sentence!.tokens.map(({ text, xpos }) => `${text} ${xpos}`)).toEqual(
    expect.arrayContaining(["' ``", '- HYPH']),
  )
})
