import { expect, test } from 'vitest'
import { tag } from '../../src/tags/index.ts'
import { tokenize } from '../../src/tokens/index.ts'

/** The words of a text's first sentence that are tagged as names. */
function names(text: string): string[] {
  const [sentence] = tag(tokenize({ text, body: [{ start: 0, end: text.length }] }))
  return sentence!.tokens.flatMap(({ text, upos }) => (upos === 'PROPN' ? [text] : []))
}

test.each([
  ['Take Back Norland said the vote was rigged.', ['Take', 'Back', 'Norland']],
  ['Kick It Out condemned the chants.', ['Kick', 'It', 'Out']],
  ['Win Without War said the ban must end.', ['Win', 'Without', 'War']],
  ['Fight for the Future said the bill was bad.', ['Fight', 'Future']],
  ['Forward Together said it would not take part.', ['Forward', 'Together']],
])('a campaign that is named by what it asks for: %s', (text, found) => expect(names(text)).toEqual(found))

test.each([
  ['Now Norland said the vote was rigged.', ['Norland']],
  ['Let Karl Lund say what he wants.', ['Karl', 'Lund']],
  ['Do Lund supporters want a vote?', ['Lund']],
])('an order or an adverb that opens a sentence is none: %s', (text, found) => expect(names(text)).toEqual(found))

test('the Holy See sees nothing by its name', () => {
  expect(names('The Holy See rejected the offer.')).toContain('See')
})
