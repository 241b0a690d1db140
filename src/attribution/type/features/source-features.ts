import type { TypeContext } from '../context.ts'
import type { AddFeature } from './feature-list.ts'

const WORD_LIMIT = 20
const LENGTH_LIMIT = 5
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON'])

/** Who speaks, names by their kind only: “*critics*”, “the *ministry*”, “he”. */
export function sourceFeatures({ source }: TypeContext, add: AddFeature, both: AddFeature): void {
  const head = source.findLast(({ upos }) => NOMINAL.has(upos))
  if (!head) add('source', 'missing')
  else both('source', head.upos === 'PROPN' ? 'a name' : head.lemma, head.xpos === 'NNS' ? 2 : 1)
  for (const { lemma, upos } of source.slice(0, WORD_LIMIT))
    if (upos === 'NOUN' || upos === 'ADJ') both('sourceWord', lemma)
  add('source', 'of this length', Math.min(LENGTH_LIMIT, source.length))
}
