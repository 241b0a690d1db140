import { expect, test } from 'vitest'
import { tag } from '../../src/tags/index.ts'
import { tokenize } from '../../src/tokens/index.ts'

const tagOf = (text: string, word: string) =>
  tag(tokenize({ text, body: [{ start: 0, end: text.length }] }))
    .flatMap(({ tokens }) => tokens)
    .find((token) => token.text === word)!.xpos

test.each([
  ['The council signed off on the deal on Monday.', 'signed'],
  ['The prime minister hit out at the opposition.', 'hit'],
  ['The senator doubled down on the charge.', 'doubled'],
  ['The leader backed down from his threat to quit.', 'backed'],
  ['The king voiced concern about the fires.', 'voiced'],
  ['The premier expressed regret over the deaths.', 'expressed'],
])('a sentence has a verb: %s', (sentence, verb) => expect(tagOf(sentence, verb)).toBe('VBD'))

test.each([
  ['A bill signed off on Monday will cut taxes.', 'signed'],
  ['The men accused by the bank.', 'accused'],
])('but a participle stays one: %s', (sentence, participle) => expect(tagOf(sentence, participle)).toBe('VBN'))
