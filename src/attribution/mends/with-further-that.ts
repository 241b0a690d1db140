import { CCONJ, type Columns, SCONJ } from '../columns/columns.ts'
import { framesOf } from '../columns/lexicon-columns.ts'
import { WORD } from '../columns/vocabulary.ts'
import { clauseEnd } from './clause-end.ts'
import { type Mend, withContent } from './mend.ts'

const TAKES_CLAUSE = framesOf(['that'])

/** “Told the paper [that the figure was ‘fake’] *and that she should apologize*”: a second *that* goes on with what is said. */
export const withFurtherThat: Mend = ({ columns, lexicon }, claim) => {
  const { first, last } = claim.content.interval!
  if (first < claim.cue.last || columns.quote[last] !== 0) return claim
  if ((lexicon.frames[claim.head]! & TAKES_CLAUSE) === 0 && columns.norm[first] !== WORD.THAT) return claim
  const that = furtherThat(columns, last)
  return that < 0 ? claim : withContent(claim, { first, last: clauseEnd(columns, that) })
}

/** The *that* of “, and that” right behind a position; -1 where there is none. */
function furtherThat({ norm, upos, word, sentence, first, last: lasts }: Columns, last: number): number {
  let joining = last + 1
  while (joining <= lasts[sentence[last]!]! && !word[joining] && norm[joining] !== WORD.SEMICOLON) joining++
  const that = joining + 1
  if (sentence[that] !== sentence[last] || joining < first[sentence[last]!]!) return -1
  return upos[joining] === CCONJ && norm[that] === WORD.THAT && upos[that] === SCONJ ? that : -1
}
