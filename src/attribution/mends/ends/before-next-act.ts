import { hashesOf, hashString } from '../../../model/hash.ts'
import { ADV, AUX, VERB } from '../../columns/columns.ts'
import { lastWord } from '../../columns/last-word.ts'
import { FINITE, WORD, XP } from '../../columns/vocabulary.ts'
import { endOf, type Mend, withContent } from '../mend.ts'

const JOINING: ReadonlySet<number> = hashesOf('and but then')

/** “She said [she was confident] *and asked* both capitals to talk”: what the same source does next is none of what it said. */
export const beforeNextAct: Mend = ({ columns: { norm, upos, xpos, word, quote } }, claim, { after }) => {
  const { first, last } = claim.content.interval!
  const source = claim.source.interval
  if (!source || source.first > claim.cue.first || first < claim.cue.last) return claim
  for (const other of after) {
    const [from, start] = [other.source.interval, other.cue.first]
    if (from?.first !== source.first || from.last !== source.last || start <= first || start > last) continue
    // “Wondered [how they can train people *and then expect* them to rest]”: what he did next would be in the past.
    if (xpos[claim.head] === XP.VBD && (xpos[start] === XP.VB || xpos[start] === XP.VBP)) continue
    let joining = start - 1
    while (joining > first && upos[joining] === ADV) joining--
    if (!JOINING.has(norm[joining]!) || quote[joining] !== 0 || endOf(other) < last) continue
    let end = joining - 1
    while (end > first && (!word[end] || JOINING.has(norm[end]!))) end--
    if (end > first) return withContent(claim, { first, last: end })
  }
  return claim
}

/** “Said [it would recall its envoy], *and gave* Valdia a week”: what somebody did is not joined to what he would do. */
export const beforeNextDeed: Mend = ({ columns: { norm, upos, xpos, word, quote } }, claim) => {
  const { first, last } = claim.content.interval!
  if (first <= claim.cue.last || xpos[claim.head] !== XP.VBD) return claim
  let verb = first
  while (verb < last && !FINITE.has(xpos[verb]!)) verb++
  if (xpos[verb] !== XP.MD) return claim
  for (let p = verb + 1; p < last - 1; p++) {
    // “… ‘for talks,’ *and gave*”
    const joining = word[p + 1] ? p + 1 : p + 2
    if (norm[p] !== WORD.COMMA || !JOINING.has(norm[joining]!) || quote[joining] !== 0) continue
    const deed = upos[joining + 1] === ADV ? joining + 2 : joining + 1
    if (xpos[deed] === XP.VBD && upos[deed] === VERB) return withContent(claim, { first, last: p - 1 })
  }
  return claim
}

const BUT = hashString('but')
const NO = hashString('no')
const GIVING: ReadonlySet<number> = hashesOf('gave offered provided')
const TELLING: ReadonlySet<number> = hashesOf('comment disclose elaborate explain identify name reveal say specify')

/** “Said [it would publish the data], *but did not say* when”: what is held back is told by the reporter. */
export const beforeWithholding: Mend = ({ columns }, claim) => {
  const { norm, upos, plainLemma, quote, sentence } = columns
  const { first, last } = claim.content.interval!
  if (first <= claim.cue.last || columns.xpos[claim.head] !== XP.VBD) return claim
  for (let p = first + 1; p < last && sentence[p] === sentence[claim.head]; p++) {
    if (norm[p] !== BUT || quote[p] !== 0) continue
    const isHeld = upos[p + 1] === AUX && norm[p + 2] === WORD.NOT && TELLING.has(plainLemma[p + 3]!)
    if (isHeld || (GIVING.has(norm[p + 1]!) && norm[p + 2] === NO))
      return withContent(claim, { first, last: lastWord(columns, first, p - 1) })
  }
  return claim
}
