import { wordSet } from '../../../lexicon/word-list.ts'
import { hashesOf } from '../../../model/hash.ts'
import { ADJ, ADP, ADV, CCONJ, type Columns, DET, NOUN, NUM, PROPN, SCONJ, VERB } from '../../columns/columns.ts'
import { FINITE, WORD, XP } from '../../columns/vocabulary.ts'
import { type Mend, withSource } from '../mend.ts'

const JOINING: ReadonlySet<number> = hashesOf('and or')
/** “[*Last*] Mr. Lund said”: when or in which order, and nothing of him. */
const NO_DESCRIPTION = wordSet('first, last, next, second, third')
const FORMER = wordSet('deposed, disgraced, exiled, incoming, jailed, ousted, outgoing, retired, suspended')
/** Words with which a phrase may begin before its first noun. */
const LONGEST = 3

/**
 * “[*Current and* former officials] said”, “[*then-*Secretary Berg] wrote”, “[*Newly elected* Senator Lund] told”: a source begins with the
 * first word of its phrase.
 */
export const sourceWithWholePhrase: Mend = ({ columns }, claim) => {
  const source = claim.source.interval
  if (!source) return claim
  const start = withGerund(columns, withPrefix(columns, source.first))
  const whole = withOtherAdjective(columns, start, claim.cue.last)
  const described = withDescription(columns, withFormer(columns, whole))
  const first = withThat(columns, withOffice(columns, described, source.last))
  return first === source.first ? claim : withSource(claim, { first, last: source.last })
}

/** “A figure that *developing* countries denounced”: right behind a relative pronoun it is no verb. */
const withGerund = ({ norm, xpos, upos }: Columns, first: number): number =>
  xpos[first - 1] === XP.VBG &&
  upos[first] === NOUN &&
  (norm[first - 2] === WORD.THAT || norm[first - 2] === WORD.WHICH)
    ? first - 1
    : first

/** “‘It died there,’ *that* person said”: behind a quotation it is a pointer and no conjunction. */
function withThat({ norm, marked, upos, word }: Columns, first: number): number {
  const isBehindQuotation = !word[first - 2] && (marked[first - 2] === 1 || marked[first - 3] === 1)
  return upos[first] === NOUN && norm[first - 1] === WORD.THAT && marked[first - 1] === 0 && isBehindQuotation
    ? first - 1
    : first
}

/** “*Its chief executive*, David Sharpe, denied”: an office that may be taken for an adjective. */
function withOffice({ norm, upos, xpos, sentence, first: starts }: Columns, first: number, last: number): number {
  const start = starts[sentence[first]!]!
  const isParted = norm[first - 1] === WORD.COMMA && norm[last + 1] === WORD.COMMA && upos[first] === PROPN
  if (!isParted || upos[first - 2] !== ADJ || first - start > LONGEST + 1) return first
  return upos[start] === DET || xpos[start] === XP.PRPS ? start : first
}

/** “And *retired* Gen. Holm says”: participles that may be taken for what somebody did. */
function withFormer({ tokens, upos, word }: Columns, first: number): number {
  if (upos[first] !== PROPN || !FORMER.has(tokens[first - 1]?.norm ?? '')) return first
  return upos[first - 2] === CCONJ || !word[first - 2] ? first - 1 : first
}

/** “*then-*Secretary”, “*anti-*tax activists”. */
function withPrefix({ tokens }: Columns, first: number): number {
  const [prefix, hyphen] = [tokens[first - 2], tokens[first - 1]]
  return hyphen?.text === '-' && prefix?.end === hyphen.start && hyphen.end === tokens[first]!.start ? first - 2 : first
}

/** “The talks were secret and *former* officials said so”: an adjective that is said of something else is none of theirs. */
function withOtherAdjective({ upos, norm, word }: Columns, first: number, cueLast: number): number {
  if (upos[first] !== ADJ || upos[first - 2] !== ADJ || !JOINING.has(norm[first - 1]!)) return first
  let start = first - 2
  while (upos[start - 1] === ADJ || upos[start - 1] === DET || upos[start - 1] === NUM) start--
  const before = upos[start - 1]
  const opens = !word[start - 1] || before === ADP || before === CCONJ || before === SCONJ || start - 1 === cueLast
  return opens ? start : first
}

/** Where the sentence begins, if nothing stands there before the source but what describes it. */
function withDescription({ upos, xpos, tokens, sentence, first: starts }: Columns, first: number): number {
  const start = starts[sentence[first]!]!
  if (first === start || first > start + LONGEST) return first
  if (upos[first] !== NOUN && upos[first] !== PROPN && upos[first] !== ADJ) return first
  for (let p = start; p < first; p++) {
    const isDescribing = upos[p] === ADJ || (upos[p] === VERB && !FINITE.has(xpos[p]!))
    const isDegree = upos[p] === ADV && tokens[p]!.norm.endsWith('ly') && p + 1 < first
    if ((!isDescribing && !isDegree) || NO_DESCRIPTION.has(tokens[p]!.norm)) return first
  }
  return start
}
