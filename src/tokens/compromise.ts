import nlp from 'compromise'

type Door = {
  methods: { one: { tokenize: { splitSentences: (text: string, world: unknown) => string[] } } }
  model: { one: { abbreviations: Record<string, true> } }
}
// Typed nowhere: compromise's cheap door to its sentence splitter. `nlp(text)` would run the whole pipeline, thirty times as slow.
const world = (nlp as unknown as { _world: Door })._world

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
