import { DAYS_AND_MONTHS } from '../../lexicon/calendar.ts'
import { IDIOMS, type Idiom } from '../../lexicon/idioms.ts'
import { hashesOf, hashString } from '../../model/hash.ts'
import { ADJ, ADP, ADV, type Columns, DET, PRON, VERB } from '../columns/columns.ts'
import type { Interval } from '../columns/interval.ts'
import type { Reading } from '../columns/reading.ts'
import { WORD, XP } from '../columns/vocabulary.ts'
import { cueExtent } from '../cue/extent.ts'
import { BE, emptyFrame, readFrame } from '../cue/frame.ts'
import { SHARED } from '../cue/silent-senses.ts'
import { type Proposal, proposalOf } from '../proposal.ts'
import type { AttributionModel } from '../weights.ts'

const HAVE = 1
const DO = 32
/** How many words may come between two of an idiom: “took *another sharp* swipe at”. */
const BETWEEN = 2
const FILLERS: ReadonlySet<number | undefined> = new Set([ADJ, ADV, DET, PRON])

/** Verbs of a sentence that are looked at: only noise has more (`tore into tore into …`). */
const MOST_IN_SENTENCE = 16

/** What courts and councils throw out and strike down. */
const CASES = hashesOf(
  'act appeal ban bill case challenge charge claim complaint conviction count evidence indictment injunction law lawsuit map ' +
    'measure motion order petition plan policy proposal provision rule ruling sentence statute suit verdict warrant',
)
/** Words besides those of the lexicon that are gone back on or stood by. */
const WORDS: ReadonlySet<number> = new Set([
  ...hashesOf('account comment decision deadline gun guns name petition position price reporting stance word work'),
  ...SHARED,
])

/** Where something is posted. */
const PLATFORMS = hashesOf('bluesky facebook instagram telegram threads tiktok truth twitter x')

type Pattern = { readonly words: readonly number[]; readonly inCue: number; readonly idiom: Idiom }

const byVerb = new Map<number, Pattern[]>()
for (const [phrase, idiom] of Object.entries(IDIOMS)) {
  const [cue = '', content = ''] = phrase.split(' / ')
  const [verb, ...rest] = cue.split(' ')
  const words = [...rest, ...content.split(' ')].filter((word) => word !== '').map(hashString)
  const key = hashString(verb!)
  byVerb.set(key, [...(byVerb.get(key) ?? []), { words, inCue: rest.length, idiom }])
}

/**
 * “The senator *tore into* the plan”, “then *went back on* it”: positions that are taken by fixed phrases, of which each is too rare to be
 * learned. Only what somebody does outside of quotation marks is taken for one.
 */
export function idiomClaims(reading: Reading, model: AttributionModel): Proposal[] {
  const { columns } = reading
  const found: Proposal[] = []
  let [sentence, looked] = [-1, 0]
  for (let head = 0; head < columns.size; head++) {
    if (columns.upos[head] !== VERB || columns.quote[head] !== 0) continue
    if (columns.sentence[head] !== sentence) [sentence, looked] = [columns.sentence[head]!, 0]
    const patterns = byVerb.get(columns.plainLemma[head]!)
    if (!patterns || looked++ >= MOST_IN_SENTENCE) continue
    const claim = claimAt(reading, head, patterns, model)
    if (claim) found.push(claim)
  }
  return found
}

function claimAt(reading: Reading, head: number, patterns: readonly Pattern[], model: AttributionModel) {
  const { columns } = reading
  for (const { words, inCue, idiom } of patterns) {
    const cue = match(columns, head, words, inCue)
    if (!cue || !isDone(columns, head) || !hasObject(reading, cue.last + 1, idiom)) continue
    const { first } = cueExtent(reading, head, model.extent)
    const claim = proposalOf(reading, head, { first: Math.min(first, cue.first), last: cue.last }, model)
    if (claim?.source.interval && claim.content.interval?.first === cue.last + 1) return claim
  }
  return null
}

/** The cue from the verb on, or null where the words do not follow. */
function match(columns: Columns, head: number, words: readonly number[], inCue: number): Interval | null {
  let [at, last] = [head, head]
  for (const [i, word] of words.entries()) {
    let next = at + 1
    while (columns.norm[next] !== word && next <= at + BETWEEN && isBetween(columns, next)) next++
    if (columns.norm[next] !== word || columns.sentence[next] !== columns.sentence[head]) return null
    at = next
    if (i < inCue) last = at
  }
  return { first: head, last }
}

/** “Took *another sharp* swipe at”, “balked *Tuesday* at”, “backed away *on Thursday* from”. */
function isBetween(columns: Columns, p: number): boolean {
  const day = columns.norm[p] === WORD.ON ? p + 1 : p
  return FILLERS.has(columns.upos[p]) || DAYS_AND_MONTHS.has(columns.tokens[day]?.norm ?? '')
}

const frame = emptyFrame()

/** In a tense and in the active: “tore into”, “has torn into”, “did not sign off on”, “, tearing into”. */
function isDone(columns: Columns, head: number): boolean {
  readFrame(columns, head, frame)
  const tag = columns.xpos[head]
  if (tag === XP.VBD || tag === XP.VBZ || tag === XP.VBP) return true
  if (tag === XP.VBG) return (frame.auxiliaries & BE) !== 0 || columns.norm[head - 1] === WORD.COMMA
  if (tag === XP.VB) return (frame.auxiliaries & DO) !== 0
  return (frame.auxiliaries & (HAVE | BE)) === HAVE
}

/** “Whom he *lit into* at a debate” has its object before it; who *weighed in on X* has none. */
function hasObject({ columns, phraseHead }: Reading, p: number, { object }: Idiom): boolean {
  if (columns.sentence[p]! < 0 || !columns.word[p] || columns.upos[p] === ADP) return false
  if (PLATFORMS.has(columns.plainLemma[p]!)) return false
  if (!object) return true
  return (object === 'case' ? CASES : WORDS).has(phraseHead[p]!)
}
