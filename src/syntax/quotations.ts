import type { Quotation, Sentence } from '../domain/sentence.ts'
import { bySpan, type Span, trim } from '../domain/span.ts'
import type { TaggedToken } from '../domain/token.ts'
import { isFragment } from './quotation-fragment.ts'
import { type Mark, type MarkKind, quotationMarks } from './quotation-marks.ts'

/** A quotation whose end has not come yet: segments of earlier paragraphs, and where the current one starts. */
type Open = { readonly kind: MarkKind; readonly segments: Span[]; from: number; paragraph: number }

/** Nobody quotes deeper than this. Every character lies in so many quotations at most, whatever the text. */
const DEEPEST = 4

type Found = { readonly segments: readonly Span[]; readonly closed: boolean }

type State = {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly marks: readonly Mark[]
  /** Outermost first. */
  readonly open: Open[]
  readonly openOfKind: Record<MarkKind, number>
  readonly found: Found[]
  /** Per mark: how many marks of its kind close after it in its paragraph, less those that open. */
  readonly closesAhead: readonly number[]
  /** Per mark: the next mark of its kind in its paragraph closes. */
  readonly nextCloses: readonly boolean[]
  readonly paragraphs: ReadonlyMap<number, Span>
}

/**
 * Pairs the quotation marks of an article: nested ones, those reopened in each paragraph and closed once, unbalanced
 * ones (the end is guessed, `closed` is false), curly and straight mixed. Linear in the number of tokens.
 * @returns quotations in order of their starts, an outer one before those inside it.
 */
export function pairQuotations(text: string, sentences: readonly Sentence<TaggedToken>[]): Quotation[] {
  const state = start(text, sentences)
  state.marks.forEach((mark, i) => {
    const outer = state.open[0]
    const reopened = outer && outer.paragraph !== mark.paragraph && enterParagraph(state, outer, mark)
    if (!reopened) readMark(state, mark, i)
  })
  const outer = state.open[0]
  if (outer) abandon(state, 0, state.paragraphs.get(outer.paragraph)!.end)
  return nest(state.found).map((span) => ({ ...span, fragment: isFragment(span, sentences) }))
}

function start(text: string, sentences: readonly Sentence[]): State {
  const marks = quotationMarks(text, sentences)
  const closesAhead: number[] = []
  const nextCloses: boolean[] = []
  let balance = { double: 0, single: 0, angle: 0 }
  let next: Partial<Record<MarkKind, Mark>> = {}
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i]!
    if (mark.paragraph !== marks[i + 1]?.paragraph) {
      balance = { double: 0, single: 0, angle: 0 }
      next = {}
    }
    closesAhead[i] = balance[mark.kind]
    nextCloses[i] = next[mark.kind]?.turn === 'close'
    if (mark.turn) balance[mark.kind] += mark.turn === 'close' ? 1 : -1
    next[mark.kind] = mark
  }
  const paragraphs = new Map<number, Span>()
  for (const { paragraph, start, end } of sentences) {
    paragraphs.set(paragraph, { start: paragraphs.get(paragraph)?.start ?? start, end })
  }
  const openOfKind = { double: 0, single: 0, angle: 0 }
  return { text, sentences, marks, open: [], openOfKind, found: [], closesAhead, nextCloses, paragraphs }
}

/** Carries the outermost quotation into the next paragraph or gives it up. True if the mark did no more than reopen it. */
function enterParagraph(state: State, outer: Open, mark: Mark): boolean {
  const before = state.paragraphs.get(outer.paragraph)!
  const follows = mark.paragraph === outer.paragraph + 1 && mark.kind === outer.kind
  const reopens = follows && mark.first && mark.turn !== 'close'
  if (!reopens && !(follows && mark.turn === 'close' && mark.kind !== 'single')) {
    abandon(state, 0, before.end)
    return false
  }
  abandon(state, 1, before.end)
  outer.segments.push({ start: outer.from, end: before.end })
  outer.from = reopens ? mark.start : state.paragraphs.get(mark.paragraph)!.start
  outer.paragraph = mark.paragraph
  return reopens
}

function readMark(state: State, mark: Mark, i: number): void {
  const isOpen = state.openOfKind[mark.kind] > 0
  const turn = mark.turn ?? (isOpen ? 'close' : 'open')
  if (turn === 'open') open(state, mark, state.closesAhead[i]! >= 2)
  else if (!isOpen) guessStart(state, mark)
  else if (!(mark.possessive && state.nextCloses[i])) close(state, mark)
}

/** A mark that opens right inside one of its own kind means that the close of that one is missing, if none is left over. */
function open(state: State, mark: Mark, mayNest: boolean): void {
  const missing = state.open.at(-1)?.kind === mark.kind && !mayNest
  if (missing || state.open.length === DEEPEST) {
    abandon(state, state.open.length - 1, trim(state.text, { start: state.open.at(-1)!.from, end: mark.start }).end)
  }
  state.open.push({ kind: mark.kind, segments: [], from: mark.start, paragraph: mark.paragraph })
  state.openOfKind[mark.kind]++
}

function close(state: State, mark: Mark): void {
  let depth = state.open.length - 1
  while (state.open[depth]!.kind !== mark.kind) depth--
  abandon(state, depth + 1, mark.start)
  const { kind, segments, from } = state.open.pop()!
  state.openOfKind[kind]--
  state.found.push({ segments: [...segments, { start: from, end: mark.end }], closed: true })
}

/** Ends the quotations from a depth on where their close is missing. Lone single marks were apostrophes after all. */
function abandon(state: State, depth: number, end: number): void {
  for (const { kind, segments, from } of state.open.splice(depth)) {
    state.openOfKind[kind]--
    if (kind !== 'single') state.found.push({ segments: [...segments, { start: from, end }], closed: false })
  }
}

/** `We agree," he said.`: a quotation whose opening mark got lost starts with its sentence. */
function guessStart(state: State, mark: Mark): void {
  if (mark.kind === 'single' || !/[,.!?…]/.test(state.text.charAt(mark.start - 1))) return
  const sentence = state.sentences[mark.sentence]!
  const taken = state.found.at(-1)?.segments.at(-1)?.end ?? 0
  const { start, end } = trim(state.text, { start: Math.max(sentence.start, taken), end: mark.end })
  if (state.open.length === 0) state.found.push({ segments: [{ start, end }], closed: true })
}

function nest(found: readonly Found[]): Omit<Quotation, 'fragment'>[] {
  const spans = found.map(({ segments, closed }) => {
    return { start: segments[0]!.start, end: segments.at(-1)!.end, segments, closed }
  })
  const enclosing: Span[] = []
  return spans.sort(bySpan).map((span) => {
    while (enclosing.length > 0 && enclosing.at(-1)!.end <= span.start) enclosing.pop()
    enclosing.push(span)
    return { ...span, depth: enclosing.length - 1 }
  })
}
