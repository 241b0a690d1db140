import { DET, NOUN, PRON, PROPN } from '../../columns/columns.ts'
import { framesOf } from '../../columns/lexicon-columns.ts'
import { WORD } from '../../columns/vocabulary.ts'
import { type Mend, withContent } from '../mend.ts'

const TELLING = framesOf(['recipient'])

/** “Promised *parents* [that grades would rise]”: those who are told are none of what they are told, nor with “assured *residents* [the work would go on]”. */
export const afterHearer: Mend = ({ columns, lexicon }, claim) => {
  const { upos, norm, chunkLast, chunkFirst } = columns
  const { first, last } = claim.content.interval!
  if (first !== claim.cue.last + 1 || (lexicon.frames[claim.head]! & TELLING) === 0 || chunkFirst[first] !== first)
    return claim
  const hearer = chunkLast[first]!
  const goesOn = norm[hearer + 1] === WORD.THAT || upos[hearer + 1] === DET || upos[hearer + 1] === PRON
  if (!goesOn || hearer + 1 >= last) return claim
  return upos[hearer] === NOUN || upos[hearer] === PROPN ? withContent(claim, { first: hearer + 1, last }) : claim
}
