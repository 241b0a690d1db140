import type { Span } from './span.ts'

/** The 17 part-of-speech classes of Universal Dependencies, https://universaldependencies.org/u/pos/ */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const
type Upos = (typeof UPOS)[number]

/**
 * A syntactic word or punctuation mark, cut as in the English UD treebanks: `don't` is `do` + `n't`, `Russia's` is
 * `Russia` + `'s`, a final full stop and every quotation mark is a token of its own, `U.S.` and `Mr.` keep theirs.
 * Tokens never overlap and cover every character that is not white space.
 */
export type Token = Span & {
  /** The characters as they stand in the text. */
  readonly text: string
  /** Lower-cased, with curly quotation marks and apostrophes made straight. What features and lexicons look up. */
  readonly norm: string
}

export type TaggedToken = Token & {
  readonly upos: Upos
  /** Penn Treebank tag as the UD English treebanks write it, e.g. `VBD`, `NNP`, `-LRB-`. */
  readonly xpos: string
  /** Dictionary form in lower case, proper nouns too: `said` → `say`, `NATO` → `nato`. */
  readonly lemma: string
}

/** The Penn tags of verbs that make a clause: pasts, presents, modals. */
export const FINITE_TAGS: ReadonlySet<string> = new Set(['MD', 'VBD', 'VBP', 'VBZ'])

const CURLY = /[‘’“”]/g
const straight = (mark: string) => (mark === '‘' || mark === '’' ? "'" : '"')

/** The `norm` of a token's characters. */
export function normalise(surface: string): string {
  return surface.toLowerCase().replace(CURLY, straight)
}
