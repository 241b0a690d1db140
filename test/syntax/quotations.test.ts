import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contains, overlaps } from '../../src/domain/span.ts'
import { parse } from '../../src/syntax/index.ts'
import { tag } from '../../src/tags/index.ts'
import { tokenize } from '../../src/tokens/index.ts'

const quotations = (text: string) =>
  parse(text, tag(tokenize({ text, body: [{ start: 0, end: text.length }] }))).quotations
const surfaces = (text: string) => quotations(text).map(({ start, end }) => text.slice(start, end))

describe('pairs marks', () => {
  test.each([
    ['“We agree,” said Hale. “We do not,” said Berg.', ['“We agree,”', '“We do not,”']],
    ['"We agree," said Hale. "We do not," said Berg.', ['"We agree,"', '"We do not,"']],
    ["''We agree,'' said Hale, and left.", ["''We agree,''"]],
    ['“We agree," said Hale. "We do not,” said Berg.', ['“We agree,"', '"We do not,”']],
    ['“He told us ‘no’ twice,” she said.', ['“He told us ‘no’ twice,”', '‘no’']],
    ['"He told us \'no,\'" she said.', ['"He told us \'no,\'"', "'no,'"]],
    ["''He told us 'no,''' she said.", ["''He told us 'no,'''", "'no,'"]],
    ['\'He told us "no" twice,\' she said.', ['\'He told us "no" twice,\'', '"no"']],
    ['„Wir gehen“, sagte er. « Non », dit-elle.', ['„Wir gehen“', '« Non »']],
  ])('%s', (text, expected) => expect(surfaces(text)).toEqual(expected))
})

describe('leaves alone what is no quotation mark', () => {
  test.each([
    ["The allies' plan, the envoys' reply and the '90s"],
    ['It wasn’t the ministers’ fault, ’twas ours'],
    ['He is 6\'2" tall and the board 5\' 10" long'],
    ["Rock 'n' roll isn't dead"],
  ])('%s', (text) => expect(surfaces(text)).toEqual([]))

  test('a possessive inside single marks', () => {
    expect(surfaces("'The allies' plan is dead,' he said.")).toEqual(["'The allies' plan is dead,'"])
  })
})

describe('runs over paragraphs', () => {
  test('opened in each and closed once', () => {
    const text = '“One is here.\n\n“Two is there.\n\n“Three is nowhere,” said Hale.\n\n“Four,” said Berg.'
    const found = quotations(text)
    expect(found).toHaveLength(2)
    expect(found[0]!.segments.map(({ start, end }) => text.slice(start, end))).toEqual([
      '“One is here.',
      '“Two is there.',
      '“Three is nowhere,”',
    ])
    expect(found[0]!.closed).toBe(true)
  })

  test('opened once and closed in the next', () => {
    const [found] = quotations('“One is here.\n\nTwo is there,” said Hale.')
    expect(found).toMatchObject({
      closed: true,
      segments: [
        { start: 0, end: 13 },
        { start: 15, end: 29 },
      ],
    })
  })
})

describe('guesses where a mark is missing', () => {
  test('the end is that of the paragraph', () => {
    const text = '“One is here, said Hale.\n\nBerg left. “Two,” she said.'
    expect(surfaces(text)).toEqual(['“One is here, said Hale.', '“Two,”'])
    expect(quotations(text).map(({ closed }) => closed)).toEqual([false, true])
  })

  test('or the next mark that opens', () => {
    expect(surfaces('“One is here, said Hale. “Two,” he went on.')).toEqual(['“One is here, said Hale.', '“Two,”'])
  })

  test('the start is that of the sentence', () => {
    expect(surfaces('It rained. We agree,” said Hale.')).toEqual(['We agree,”'])
  })
})

test('tells fragments from utterances', () => {
  const text =
    'He named “specific steps” and “The Long Night.” “Not now,” he said. She said, “Never.” They called it “a lie that failed us all” and “Why?”'
  expect(quotations(text).map(({ fragment }) => fragment)).toEqual([true, true, false, false, false, false])
})

test('quotations nest or stand apart, and their segments lie inside them, in any text', () => {
  const anyText = fc.string({ unit: fc.constantFrom(...'ab \n.,"“”\'‘’«»`s'), maxLength: 80 })
  fc.assert(
    fc.property(anyText, (text) => {
      const found = quotations(text)
      found.forEach((one, i) => {
        expect(one.end).toBeGreaterThan(one.start)
        for (const segment of one.segments) expect(contains(one, segment)).toBe(true)
        const outside = found.slice(0, i).filter((other) => overlaps(other, one))
        expect(outside.every((other) => contains(other, one))).toBe(true)
        expect(one.depth).toBe(outside.length)
      })
    }),
    { numRuns: 500 },
  )
})
