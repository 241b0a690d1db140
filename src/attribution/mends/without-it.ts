import { hashString } from '../../model/hash.ts'
import { WORD } from '../vocabulary.ts'
import { type Mend, withContent } from './mend.ts'

const IT = hashString('it')

/** “*It* is often alleged (without proof) [that he paid them]”: *it* only stands for the clause. */
export const withoutIt: Mend = ({ columns: { norm } }, claim) => {
  const { first, last } = claim.content.interval!
  if (norm[first] !== IT || first + 1 !== claim.cue.first) return claim
  let that = claim.cue.last + 1
  if (norm[that] === WORD.OPEN) {
    while (that < last && norm[that] !== WORD.CLOSE) that++
    that++
  }
  return norm[that] === WORD.THAT && that < last ? withContent(claim, { first: that, last }) : claim
}
