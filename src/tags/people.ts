import type { TaggedToken } from '../domain/token.ts'
import { wordSet } from '../lexicon/word-list.ts'

/** Words for people that news is full of and the treebanks are not, so that their plural is taken for a verb in `-s`. */
const PEOPLE = wordSet(`
adversaries, aides, antagonists, appointees, detainees, evacuees, executives, hardliners, holdouts, insurgents, jurists, lobbyists,
loyalists, nominees, returnees, superdelegates, surrogates, technocrats
`)

/** `Aides | to the governor said`: they are no verb. */
export const withPeople = (tokens: readonly TaggedToken[]): TaggedToken[] =>
  tokens.map((token) =>
    token.upos === 'VERB' && PEOPLE.has(token.norm)
      ? { ...token, upos: 'NOUN', xpos: 'NNS', lemma: token.norm.replace(/ies$/, 'y').replace(/s$/, '') }
      : token,
  )
