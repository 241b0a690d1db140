import { wordSet } from '../../../lexicon/word-list.ts'
import { hashesOf, hashString } from '../../../model/hash.ts'
import { type Columns, NUM } from '../../columns/columns.ts'
import type { Interval } from '../../columns/interval.ts'
import { WORD, XP } from '../../columns/vocabulary.ts'
import { type Mend, withSource } from '../mend.ts'

const IN = hashString('in')
/** “An alliance, *most of* [whom] regard …”: whom they are of is told before. */
const RELATIVES: ReadonlySet<number> = hashesOf('which whom')

/** Words before which a *not* or an *at* says how many it were. */
const COUNTED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['at', wordSet('least, most')],
  ['not', wordSet('a, all, every, everybody, everyone, many, one')],
])

/** “*Only* a few”, “*very* few”, “*nearly* half”: what says how many of them it were, before a number or one of these words. */
const ABOUT = wordSet('about, almost, barely, hardly, just, nearly, only, roughly, very')
const AMOUNTS = wordSet('all, every, everybody, everyone, few, half, many')
/** “*More than* half”, “*as many as* 40”, “*up to* a third”: what a number is compared with. */
const COMPARISONS = [
  ['more', 'than'],
  ['fewer', 'than'],
  ['less', 'than'],
  ['as', 'many', 'as'],
  ['as', 'few', 'as'],
  ['up', 'to'],
  ['upwards', 'of'],
]
/** “Only *a few*”, “nearly *a third*”. */
const SHARES = wordSet('dozen, few, fifth, handful, half, hundred, majority, minority, quarter, third')
/** “*Most* of them”, “*few* in Galway”: how many of those named behind it. */
const PARTS = wordSet(
  'all, both, dozens, each, few, half, hundreds, many, most, none, scores, several, some, thousands',
)

/**
 * “[*Neither Taipei nor Beijing*] has responded”, “[*at least two* of them] say”, “[*not a single minister*] objected”, “[*only a few* voters]
 * believe it”, “[*more than* a dozen mayors] wrote”, “[*several of* the passengers] complained”: without its first words the source would be others, or more.
 */
export const sourceWithQuantity: Mend = ({ columns }, claim) => {
  const source = claim.source.interval
  if (!source) return claim
  const first = quantityStart(columns, source)
  return first === source.first ? claim : withSource(claim, { first, last: source.last })
}

/** Where a phrase begins with all that says how many of them are meant: “*at least two of* them”. */
export function quantityStart(columns: Columns, phrase: Interval): number {
  let first = partOf(columns, phrase)
  first -= comparison(columns, first)
  while (columns.sentence[first - 1] === columns.sentence[phrase.first] && counts(columns, first - 1)) first--
  return first
}

/** Where a part of those begins with whom a source begins; else the source's own first position. “Some of *Lund's* promises” are all hers. */
function partOf({ norm, tokens, upos, xpos, sentence }: Columns, { first, last }: Interval): number {
  const part = first - 2
  if (sentence[part] !== sentence[first] || RELATIVES.has(norm[first]!) || xpos[last] === XP.POS) return first
  const isCounted = upos[part] === NUM && (norm[first - 1] === WORD.OF || upos[first] === NUM)
  if (norm[first - 1] !== WORD.OF && norm[first - 1] !== IN) return first
  return isCounted || PARTS.has(tokens[part]!.norm) ? part : first
}

/** How many words right before a number compare it. */
function comparison({ tokens, upos }: Columns, number: number): number {
  const [{ norm }, next] = [tokens[number]!, tokens[number + 1]?.norm ?? '']
  if (upos[number] !== NUM && !AMOUNTS.has(norm) && !SHARES.has(norm) && (norm !== 'a' || !SHARES.has(next))) return 0
  const found = COMPARISONS.find((words) =>
    words.every((word, at) => tokens[number - words.length + at]?.norm === word),
  )
  if (!found) return 0
  // “*No* fewer than six”, “*well* over”: and how they compare.
  return /^(far|no|not|well)$/.test(tokens[number - found.length - 1]?.norm ?? '') ? found.length + 1 : found.length
}

/** True for a word that says how many are meant by what it stands before. */
function counts({ tokens, upos }: Columns, p: number): boolean {
  const [word, next, behind] = [tokens[p]!.norm, tokens[p + 1]!.norm, tokens[p + 2]?.norm ?? '']
  if (word === 'neither' || COUNTED.get(word)?.has(next)) return true
  if (!ABOUT.has(word)) return false
  return upos[p + 1] === NUM || AMOUNTS.has(next) || ABOUT.has(next) || (next === 'a' && SHARES.has(behind))
}
