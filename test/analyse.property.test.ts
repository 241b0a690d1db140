import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readClaims } from '../src/analyse.ts'
import { readArticle } from '../src/article/index.ts'
import type { TextSpan } from '../src/domain/span.ts'
import { readPolnear } from '../training/corpus/polnear.ts'
import { sharedFolder } from '../training/corpus/shared.ts'
import { growth, STRAIGHT } from './setup/growth.ts'

/** All stages, also on what is no English and would be refused: it may stand in the middle of what is. */
const analyse = (text: string) => readClaims(readArticle({ text }))

/** Analyses a text and checks that each span served is what stands there. */
function analyseExactly(text: string): void {
  const { claims, actors, zones } = analyse(text)
  const spans: (TextSpan | null)[] = [
    ...claims.flatMap(({ source, cue, content, dates, evidence }) => [
      source,
      cue,
      ...content,
      ...dates,
      evidence.sentence,
    ]),
    ...actors.flatMap(({ mentions }) => mentions),
  ]
  expect(spans.filter((span) => span && text.slice(span.start, span.end) !== span.text)).toEqual([])
  expect(zones.filter(({ start, end }) => !(start >= 0 && end > start && end <= text.length))).toEqual([])
}

const PHRASES = [
  'Norland',
  'said',
  'that',
  '“',
  '”',
  '"',
  "'",
  '’',
  'Mr. Hale',
  'demanded',
  'rejected the proposal',
  'according to',
  ',',
  '. ',
  ' ',
  '\n\n',
  'U.S.',
  '...',
  '(',
  ')',
  '—',
  'by officials',
  'who',
  'denied',
  'He',
  'the council',
  'must withdraw',
  '😀',
  '\u0301',
  '\u202e',
]

describe('any text is analysed, with exact spans', () => {
  const any = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }))
  const news = fc.array(fc.constantFrom(...PHRASES), { maxLength: 60 }).map((parts) => parts.join(' '))
  test('arbitrary Unicode', () => fc.assert(fc.property(any, analyseExactly), { numRuns: 60 }))
  test('scrambled news, quotation marks out of balance', () =>
    fc.assert(fc.property(news, analyseExactly), { numRuns: 60 }))

  test.each([
    [
      'a line of 200,000 characters',
      `Norland said that ${'the council of the port and the harbour, '.repeat(40)}`.repeat(121).slice(0, 200_000),
    ],
    ['a word of 200,000 characters', 'a'.repeat(200_000)],
    ['a quotation that never ends', `“${'We reject it. '.repeat(500)}`],
    ['lone surrogates', '\ud800 said \udc00 “\ud83d” said Hale.'],
    ['nothing', ''],
    ['line breaks', '\r\n\n\r\u2028\u2029'],
  ])('%s', (_, text) => analyseExactly(text))
})

const repeat = (unit: string) => (length: number) => unit.repeat(Math.ceil(length / unit.length))

/** `Vaaia's parliament met. The Vaaian officials said no. Vabia's …` */
function statesOf(count: number): string {
  const name = (index: number): string =>
    (index < 26 ? '' : name(Math.floor(index / 26))) + String.fromCharCode(97 + (index % 26))
  const states = Array.from({ length: count }, (_, index) => `V${name(index + 26)}`)
  return states.map((state) => `${state}ia’s parliament met. The ${state}ian officials said no.`).join(' ')
}

describe('time grows with the text in a straight line', () => {
  test.each<[string, (length: number) => string, number]>([
    ['full stops', repeat('. '), 2000],
    ['abbreviations', repeat('Mr. '), 2000],
    ['quotation marks', repeat('"'), 2000],
    ['nested quotations', (length) => '“a '.repeat(length / 6) + 'b” '.repeat(length / 6), 2000],
    ['short lines', repeat('Share\n'), 3000],
    ['nested claims', repeat('He said that '), 100],
    ['quotations behind colons', repeat('Lund took a shot: "He was never up to it." '), 2000],
    ['a surname over and over', repeat('Bill Clinton and Clinton '), 2000],
    ['ministers without a state', repeat('Foreign Minister Petric denied it. '), 2000],
    ['ever more states that nobody knows', (length) => statesOf(length / 60), 3000],
    [
      'an article',
      repeat('“We reject it,” Norland said. Mr. Hale demanded that the council withdraw its inspectors.\n\n'),
      2000,
    ],
  ])('%s', (_, make, length) => {
    expect(growth((of) => analyse(make(of)), length)).toBeLessThan(STRAIGHT)
  })
})

const shared = sharedFolder()
describe.skipIf(!shared)('every article of PolNeAR is analysed with exact spans', () => {
  // All of them with CLAIMWIRE_ALL_ARTICLES=1; every eightieth as part of the suite.
  const step = process.env.CLAIMWIRE_ALL_ARTICLES ? 1 : 80
  test.each(['train', 'dev'] as const)(
    '%s',
    (split) => {
      readPolnear(shared!, split).forEach(({ text }, i) => {
        if (i % step === 0) analyseExactly(text)
      })
    },
    1_800_000,
  )
})
