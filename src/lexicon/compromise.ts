// Without its third part, which is for asking after what it tagged.
import nlp from 'compromise/two'
import type { Span } from '../domain/span.ts'

type World = {
  readonly methods: {
    readonly one: { readonly tokenize: { splitSentences(text: string, world: unknown): string[] } }
  }
  readonly model: {
    readonly one: {
      readonly abbreviations: Readonly<Record<string, true>>
      readonly lexicon: Readonly<Record<string, string | readonly string[]>>
    }
  }
}
// Typed nowhere: compromise's cheap door to its sentence splitter. `nlp(text)` would run the whole pipeline, thirty times as slow.
const world = (nlp as unknown as { _world: World })._world

/** compromise's sentences, which cover the piece. Its time grows with the square of hostile input: bound the piece. */
export function compromiseSentences(piece: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const { length } of world.methods.one.tokenize.splitSentences(piece, world)) {
    spans.push({ start, end: start + length })
    start += length
  }
  return start === piece.length ? spans : [{ start: 0, end: piece.length }]
}

/** True for a word of compromise's list of abbreviations: lower case, without its full stop (`gov`, `inc`, `nov`). */
export function isKnownAbbreviation(word: string): boolean {
  return Object.hasOwn(world.model.one.abbreviations, word)
}

/**
 * The words and word groups that compromise knows (MIT licence): lower-case word → its classes as one string, e.g.
 * `putin` → `LastName`, `gave up` → `PastTense,PhrasalVerb`.
 */
export const COMPROMISE_LEXICON: ReadonlyMap<string, string> = new Map(
  Object.entries(world.model.one.lexicon).map(([word, classes]) => [word, String(classes)]),
)
