import type { Sentence } from '../domain/sentence.ts'
import type { Span } from '../domain/span.ts'
import type { Token } from '../domain/token.ts'

/** Marks that open and close each other. */
export type MarkKind = 'double' | 'single' | 'angle'

/** A quotation mark in the text. Apostrophes, feet and inches are no marks. */
export type Mark = Span & {
  readonly kind: MarkKind
  /** What its shape and its neighbours say; null where they leave it open. */
  readonly turn: 'open' | 'close' | null
  readonly sentence: number
  readonly paragraph: number
  /** True if nothing stands before it in its paragraph. */
  readonly first: boolean
  /** True for `s’` before a word: the end of a quotation or a possessive. */
  readonly possessive: boolean
}

type Shape = { readonly kind: MarkKind; readonly turn: 'open' | 'close' | null }

const SHAPES: ReadonlyMap<string, Shape> = new Map([
  ['"', { kind: 'double', turn: null }],
  ['＂', { kind: 'double', turn: null }],
  ["''", { kind: 'double', turn: null }],
  ['``', { kind: 'double', turn: 'open' }],
  ['“', { kind: 'double', turn: 'open' }],
  ['„', { kind: 'double', turn: 'open' }],
  ['‟', { kind: 'double', turn: 'open' }],
  ['”', { kind: 'double', turn: 'close' }],
  ['’’', { kind: 'double', turn: 'close' }],
  ['‘‘', { kind: 'double', turn: 'open' }],
  ["'", { kind: 'single', turn: null }],
  ['‘', { kind: 'single', turn: 'open' }],
  ['`', { kind: 'single', turn: 'open' }],
  ['’', { kind: 'single', turn: 'close' }],
  ['«', { kind: 'angle', turn: 'open' }],
  ['»', { kind: 'angle', turn: 'close' }],
])

const MARK_CHARACTER = /["＂“”„‟'‘’`«»]/
const GAP_BEFORE = /[\s([{—–/-]/
const GAP_AFTER = /[\s)\]},.;:!?…—–-]/

/** What stands beside a mark: a gap, another mark, or text that the mark clings to. */
function side(character: string, gap: RegExp): 'gap' | 'mark' | 'text' {
  if (character === '' || gap.test(character)) return 'gap'
  return MARK_CHARACTER.test(character) ? 'mark' : 'text'
}

/** `said "we` opens, `go," he` closes, `"'We` and `us,'"` follow the side that is no mark. */
function turnByNeighbours(before: string, after: string): 'open' | 'close' | null {
  const left = side(before, GAP_BEFORE)
  const right = side(after, GAP_AFTER)
  if (left === right) return null
  if (left === 'text' || right === 'gap') return 'close'
  return 'open'
}

/** Where shape and neighbours contradict each other the neighbours win, but for `’`, which is an apostrophe then. */
function turnOf(shape: Shape, surface: string, before: string, after: string): 'open' | 'close' | null {
  const turn = turnByNeighbours(before, after)
  if (surface === '’' || surface === '‘' || surface === '„') return shape.turn
  return turn ?? shape.turn
}

/** Whether a mark stands for feet or inches: both of those in `6'2"` and `5' 10"`. */
function isMeasure(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 6), start)
  return /\d['’′]\s?\d{1,2}$/.test(before) || (/\d$/.test(before) && /^\s?\d/.test(text.slice(end, end + 2)))
}

/** Finds the quotation marks of an article in order. Linear in the number of tokens. */
export function quotationMarks(text: string, sentences: readonly Sentence<Token>[]): Mark[] {
  const marks: Mark[] = []
  sentences.forEach((sentence, index) => {
    const opensParagraph = sentences[index - 1]?.paragraph !== sentence.paragraph
    const { paragraph } = sentence
    sentence.tokens.forEach((token, position) => {
      const { start, end, text: surface } = token
      const shape = SHAPES.get(surface)
      if (!shape || isMeasure(text, token)) return
      const first = opensParagraph && position === 0
      const last = position === sentence.tokens.length - 1
      const before = first ? '' : text.charAt(start - 1)
      const after = last ? '' : text.charAt(end)
      const turn = turnOf(shape, surface, before, after)
      if (surface === '’' && turnByNeighbours(before, after) === 'open') return
      const possessive = shape.kind === 'single' && /s/i.test(before) && /^\s+\p{L}/u.test(text.slice(end, end + 4))
      marks.push({ start, end, kind: shape.kind, turn, sentence: index, paragraph, first, possessive })
    })
  })
  return marks
}
