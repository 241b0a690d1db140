import nlp from 'compromise'

/** A term as compromise's tokenizer gives it: `pre + text + post` of all terms in order rebuild the input. */
export type CompromiseTerm = { readonly text: string; readonly pre: string; readonly post: string }

type Fragment = { fromString(text: string, world: unknown): CompromiseTerm[][] }
// compromise's cheap door to its tokenizer alone is its internal world; `nlp(text)` would run the whole pipeline.
const world = (nlp as unknown as { _world: { methods: { one: { tokenize: Fragment } } } })._world

/** Sentences of terms, by compromise's own tokenizer. Quadratic on some hostile inputs: give it bounded pieces. */
export function compromiseTerms(piece: string): CompromiseTerm[][] {
  return world.methods.one.tokenize.fromString(piece, world)
}
