import nlp from 'compromise'

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

/** Lengths of compromise's sentences, in order; they add up to the piece's. Quadratic on hostile input: bound the piece. */
export function compromiseSentences(piece: string): number[] {
  const lengths = world.methods.one.tokenize.splitSentences(piece, world).map((sentence) => sentence.length)
  const total = lengths.reduce((sum, length) => sum + length, 0)
  return total === piece.length ? lengths : [piece.length]
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
