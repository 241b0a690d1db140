import { hashesOf, hashString } from '../../model/hash.ts'
import { ADJ, AUX, type Columns, DET, NOUN, NUM, PRON, PROPN } from '../columns/columns.ts'
import type { Reading } from '../columns/reading.ts'
import { FINITE, WORD, XP } from '../columns/vocabulary.ts'
import { BE } from '../cue/frame.ts'
import type { Proposal } from '../proposal.ts'
import type { Filter } from './filter.ts'

const CALL = hashString('call')
const NAMING = hashesOf('christen dub entitle list name nickname title')
/** How a thing is called by everybody; *often* or *widely*, it may be others' judgement. */
const BY_ALL = hashesOf(
  'also colloquially commonly formally formerly generally informally initially locally normally officially once originally otherwise popularly previously simply typically usually',
)

/** “The plaintiffs *were listed as* Holm and Marsh”, “Lund, *nicknamed* the Queen of Harbours”, “an illness *commonly called* goat flu”. */
export const nameGivenByNobody: Filter = (reading, claim) => {
  const { plainLemma, norm, xpos } = reading.columns
  const { head } = claim
  const isCalled =
    plainLemma[head] === CALL && xpos[head] === XP.VBN && (BY_ALL.has(norm[head - 1]!) || isName(reading, claim))
  const isNamed = NAMING.has(plainLemma[head]!) && (xpos[head] === XP.VBN || xpos[head] === XP.VBD)
  return ((isNamed || isCalled) && isByNobody(reading, claim)) || isTitled(reading.columns, claim)
}

/** “The town *is called* [Saint-Vaast]”. */
const isName = ({ columns }: Reading, { cue, content }: Proposal): boolean => {
  const { last } = content.interval!
  return columns.marked[last] === 0 && last > cue.last && nameEnd(columns, cue.last + 1) === last
}

/**
 * A noun with a name right behind the participle: “wrote a book *called ‘The Road’*”, “a militia *called the Lions* took the town”; or
 * between commas, “the move, *called prorogation*, is rare”.
 */
function isTitled(columns: Columns, { cue, content }: Proposal): boolean {
  const { plainLemma, xpos, upos, norm } = columns
  const named = cue.last
  const isParticiple = xpos[named] === XP.VBN || xpos[named] === XP.VBD
  if (!isParticiple || (plainLemma[named] !== CALL && !NAMING.has(plainLemma[named]!))) return false
  const isReduced = norm[named - 1] === WORD.COMMA || upos[named - 1] === NOUN || upos[named - 1] === PROPN
  if (!isReduced || content.interval!.last <= named) return false
  if (isTermBetweenCommas(columns, named) || isQuotedTerm(columns, named)) return true
  const end = nameEnd(columns, named + 1)
  if (end > 0 && norm[named - 1] === WORD.COMMA && norm[end + 1] === WORD.COMMA) return true
  return end > 0 && (columns.marked[end] ? !OBJECTS.has(upos[end + 1]) : FINITE.has(xpos[end + 1]!))
}

/** One bare noun, as a judgement has an article: “called *a betrayal*”. */
const isTermBetweenCommas = ({ norm, upos }: Columns, named: number) =>
  norm[named - 1] === WORD.COMMA && upos[named + 1] === NOUN && norm[named + 2] === WORD.COMMA

/** “A process *called ‘exfiltration,’*”: one quoted word for a thing of that sort, where nobody calls it so. */
function isQuotedTerm({ tokens, marked, upos, word, chunkFirst, norm }: Columns, named: number): boolean {
  const term = named + 1 + Number(!word[named + 1])
  if (!marked[term] || upos[named - 1] !== NOUN || !/^an?$/.test(tokens[chunkFirst[named - 1]!]?.norm ?? ''))
    return false
  let behind = term + 1
  while (marked[behind] && !word[behind]) behind++
  return marked[behind] === 0 && norm[behind] !== WORD.BY
}

/** What a person calls somebody stands before what he calls him: “called *‘Sunrise’ a failure*”. */
const OBJECTS: ReadonlySet<number | undefined> = new Set([ADJ, DET, NOUN, NUM, PRON, PROPN])
/** Words in small letters that names have. */
const IN_NAMES = /^(?:a|an|and|for|from|in|of|on|the|to|with)$/

/** The last position of a name, with its quotation marks, that starts here; -1 where none does. */
function nameEnd({ tokens, word, marked, sentence }: Columns, from: number): number {
  const isMarked = marked[from] === 1
  let name = -1
  for (let p = from; sentence[p] === sentence[from] && (marked[p] === 1) === isMarked; p++) {
    const { text } = tokens[p]!
    if (!word[p]) {
      if (!isMarked) break
      name = name < 0 ? name : p
    } else if (/^[\p{Lu}\p{N}]/u.test(text)) name = p
    else if (!IN_NAMES.test(text)) return isMarked ? -1 : name
  }
  return name
}

/** A passive without who did it: “was nicknamed”, “Lund, nicknamed”, but not “he nicknamed her” or “was nicknamed so by him”. */
function isByNobody({ columns: { norm, upos } }: Reading, { head, frame, source: { interval } }: Proposal): boolean {
  if (interval && interval.first > head) return false
  const { left, auxiliaries } = frame
  return (
    (auxiliaries & BE) !== 0 ||
    norm[left] === WORD.COMMA ||
    (!interval && (upos[left] === NOUN || upos[left] === PROPN || upos[left] === AUX))
  )
}
