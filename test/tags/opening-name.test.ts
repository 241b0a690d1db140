import { expect, test } from 'vitest'
import { tag } from '../../src/tags/index.ts'
import { tokenize } from '../../src/tokens/index.ts'

/** The tags of the first words of a text's last sentence. */
function opening(text: string): string[] {
  const sentences = tag(tokenize({ text, body: [{ start: 0, end: text.length }] }))
  return sentences
    .at(-1)!
    .tokens.slice(0, 2)
    .map(({ text, xpos }) => `${text} ${xpos}`)
}

test.each([
  ['Haught confirmed that the bridge would close.', 'Haught NNP'],
  ['Haught later admitted that the letter was genuine.', 'Haught NNP'],
  ['Orlov on Tuesday rejected a reopening of the bridge.', 'Orlov NNP'],
  ['Orlov late Tuesday rejected a reopening of the bridge.', 'Orlov NNP'],
  ['Ratliff has denied it.', 'Ratliff NNP'],
  ['Haught, the senator’s lawyer, said the charges were old.', 'Haught NNP'],
  ['Trooper Dale Blunt was there. Blunt conceded that it was over.', 'Blunt NNP'],
  ['It was news to Senator Ruth Early. Early accused him of lying.', 'Early NNP'],
  ['May told them that it was over.', 'May NNP'],
  ['May also said that it was over.', 'May NNP'],
  ['Will has denied it.', 'Will NNP'],
  ['We spoke to Dora Kimmerly. Kimmerly, a spokeswoman, said it was true.', 'Kimmerly NNP'],
])('a surname that opens a sentence is a name: %s', (text, name) => {
  expect(opening(text)[0]).toBe(name)
})

test.each([
  'Unshowily warned, they left.',
  'Boldly vowed the mayor to fight.',
  'Quickly said the mayor was wrong.',
  'We spoke to Ruth Early. It was early. Early accused him.',
  'Opposition grew in May.',
  'May they rest in peace.',
  'Will Lund deny it?',
  'Traffic said it all.',
  'Senator Ruth Early spoke. Early is better than late.',
])('a word of English is none: %s', (text) => {
  expect(opening(text)[0]).not.toMatch(/NNP$/)
})

test('a past behind such a name is no participle', () => {
  expect(opening('It was news to Dan Fielding. Fielding added that he was glad.')).toEqual([
    'Fielding NNP',
    'added VBD',
  ])
})
