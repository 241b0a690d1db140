import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenize } from '../../src/tokens/index.ts'

const article = (text: string) => ({ text, body: [{ start: 0, end: text.length }] })
const words = (text: string) =>
  tokenize(article(text)).flatMap((sentence) => sentence.tokens.map((token) => token.text))
const sentences = (text: string) => tokenize(article(text)).map(({ start, end }) => text.slice(start, end))

describe('tokens are cut as in the English UD treebanks', () => {
  test.each([
    ["They don't, won't and cannot.", ['They', 'do', "n't", ',', 'wo', "n't", 'and', 'can', 'not', '.']],
    ["Norland’s and the allies' plan", ['Norland', '’s', 'and', 'the', 'allies', "'", 'plan']],
    ["We'd say they've won: it's o'clock", ['We', "'d", 'say', 'they', "'ve", 'won', ':', 'it', "'s", "o'clock"]],
    ['Mr. Hale left the U.S. at 5 p.m.', ['Mr.', 'Hale', 'left', 'the', 'U.S.', 'at', '5', 'p.m.']],
    ['It cost $1,000.50, or 3.5%…', ['It', 'cost', '$', '1,000.50', ',', 'or', '3.5', '%', '…']],
    ['a long-term, non-stop e-mail', ['a', 'long', '-', 'term', ',', 'non-stop', 'e-mail']],
    ['“No—never,” (he said)', ['“', 'No', '—', 'never', ',', '”', '(', 'he', 'said', ')']],
    ["''So it goes,'' ...", ["''", 'So', 'it', 'goes', ',', "''", '...']],
    [
      'see https://example.org/a-b, desk@example.org.',
      ['see', 'https://example.org/a-b', ',', 'desk@example.org', '.'],
    ],
    ["the '90s, 1990s and 20th, $5m", ['the', "'90s", ',', '1990s', 'and', '20th', ',', '$', '5', 'm']],
    ['and/or AT&T U.S.-led', ['and', '/', 'or', 'AT&T', 'U.S.', '-', 'led']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected))
})

describe('sentences end', () => {
  test.each([
    [['The U.S. officials met Sergei A. Roslov.', 'No. 5 was absent.', 'Mr. Hale, of Acme Inc., left.']],
    [['“We agree.”', 'Ms. Berg left the room.']],
    [['"Go away!" he said.', 'She did.']],
    [['“Why now?” Mr. Berg asked.', 'Nobody knew.']],
    [['“It is late.', 'We must go.”', '“Not yet,” said Hale.']],
    [['It happened in the U.S. on Nov. 4 at 5 p.m. local time.', 'He was in the U.S.', 'The talks went on.']],
    [['1. The council in Roe v. Wade agreed etc. and left.', 'But nobody knew [2].']],
    [['What now? he asked himself.', 'We will ... Moscow first.', 'We will see ...', 'But not now.']],
    [['It rained.', 'Then, at 9 p.m., it “stopped!”', '(It was late.)', 'So they left.']],
  ])('%j', (expected) => expect(sentences(expected.join(' '))).toEqual(expected))
})

test('tokens cover every character that is not white space, in order, in any string', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'aB1.,\'"“”’-!?$ \n…') }),
  )
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0
      for (const { start, end, text: surface } of tokenize(article(text)).flatMap((sentence) => sentence.tokens)) {
        expect(text.slice(at, start).trim()).toBe('')
        expect(end).toBeGreaterThan(start)
        expect(surface).toBe(text.slice(start, end))
        at = end
      }
      expect(text.slice(at).trim()).toBe('')
    }),
  )
})
