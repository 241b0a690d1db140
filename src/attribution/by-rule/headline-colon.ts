import { isCapitalised, isInTitleCase } from '../../domain/casing.ts'
import type { ParsedText } from '../../domain/sentence.ts'
import { DOCUMENT_NOUNS } from '../../lexicon/body-nouns.ts'
import { countryNamed, countryOfCapital } from '../../lexicon/country-forms.ts'
import { isGivenName } from '../../lexicon/is-given-name.ts'
import { isListedPerson } from '../../lexicon/is-listed-person.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import { ADP, AUX, type Columns, PRON, SCONJ, VERB } from '../columns/columns.ts'
import type { Interval } from '../columns/interval.ts'
import { lastWord } from '../columns/last-word.ts'
import { FINITE, WORD, XP } from '../columns/vocabulary.ts'
import { isLabel } from '../no-claim/label-of-piece.ts'
import type { Proposal } from '../proposal.ts'
import { byRule } from './by-rule.ts'

/** No headline has more words, with what stands on its second line. */
const LONGEST = 45
/** Most words of who speaks. */
const LONGEST_SOURCE = 8
/** Most words behind a dash that are who speaks. */
const LONGEST_AFTER_DASH = 4

const SPEAKERS: readonly ReadonlySet<string>[] = [
  DOCUMENT_NOUNS,
  wordSet(`
  agency, camp, campaign, church, commission, committee, company, council, court, firm, government, group, insider, journal, ministry,
  news, newspaper, paper, parliament, party, police, post, regulator, survivor, times, union, watchdog
  `),
]
const mayBeSpeaker = (noun: string): boolean => isListedPerson(noun) || SPEAKERS.some((nouns) => nouns.has(noun))
/** What a body says of a person, and of no event. */
const SAYING = wordSet(
  'accuse, add, announce, argue, ask, call, declare, insist, note, promise, say, tell, tweet, urge, vow, warn, write',
)
/** Of whom somebody speaks or to whom, behind the speaker: `Lund *on Trade*: …`. */
const BEHIND: ReadonlySet<string> = new Set(['on', 'to'])
const OWN = wordSet("i, i'm, my, our, we, we're")
/** Verbs by which somebody is told what stands behind the colon: `Lund *Warns* Holm: …`. */
const TELLING = wordSet('advise, ask, assure, beg, implore, inform, instruct, order, promise, remind, tell, urge, warn')
const DASHES: ReadonlySet<number> = new Set([WORD.DASH, WORD.ENDASH, WORD.HYPHENS, XP.HYPHEN])
const QUOTES: ReadonlySet<string> = new Set(['"', "'"])
const CLAUSES: ReadonlySet<number> = new Set([XP.WP, XP.WDT])

/**
 * `Lund: Harbour Plan Is Dead`, `Report: Minister Knew of Leak`, `Lund Endorses Holm: 'I Trust Her'`, `'We Will Not Go': Harbour
 * Leader Defies Ministry`: the colon of a headline is a cue between who speaks and what is said. What stands before it is a speaker where it
 * is a noun for one, or the name of somebody who speaks in the body; else it may be a topic.
 */
export function headlineTurns(parsed: ParsedText, columns: Columns): Proposal[] {
  const { sentences } = parsed
  const paragraph = sentences[0]?.paragraph
  const body = sentences.findIndex((sentence) => sentence.paragraph !== paragraph)
  if (body < 0) return []
  const first = columns.first[0]!
  const last = columns.last[body - 1]!
  if (last - first > LONGEST || (columns.norm[last] === WORD.STOP && !isInTitleCase(sentences[0]!.tokens))) return []
  const start = behindLabel(columns, first)
  const colon = colonFrom(columns, start)
  const turn = { columns, parsed, start, colon, last }
  if (colon < 0) return speakerLast(turn)
  return quotationFirst(turn) ?? speakerFirst(turn) ?? clauseFirst(turn) ?? []
}

/** `Port to close by March – *sources*` */
function speakerLast({ columns, parsed, start, last }: Turn): Proposal[] {
  let dash = last - 1
  while (dash > start && !isParting(columns, dash)) dash--
  const source = { first: dash + 1, last: lastWord(columns, dash + 1, last) }
  if (dash <= start + 1 || last - dash > LONGEST_AFTER_DASH || !isSpeaker(columns, parsed, source)) return []
  const content = { first: start, last: lastWord(columns, start, dash - 1) }
  return saysSomething(columns, content) ? [byRule(dash, source, content)] : []
}

/** A dash between spaces. */
const isParting = ({ norm, tokens }: Columns, p: number): boolean =>
  DASHES.has(norm[p]!) && tokens[p - 1]!.end < tokens[p]!.start && tokens[p]!.end < tokens[p + 1]!.start

type Turn = {
  readonly columns: Columns
  readonly parsed: ParsedText
  readonly start: number
  readonly colon: number
  readonly last: number
}

/** The first colon of the sentence outside of quotation marks, or -1. */
function colonFrom({ norm, last, sentence, marked }: Columns, start: number): number {
  for (let p = start + 1; p < last[sentence[start]!]!; p++) if (norm[p] === WORD.COLON && !marked[p]) return p
  return -1
}

/** `EXCLUSIVE – | Lund: …`, `The Latest: | Lund: …` */
function behindLabel(columns: Columns, first: number): number {
  for (let p = first + 1; p <= first + 3; p++) {
    const parts = /^[:–—-]$/.test(columns.tokens[p]?.norm ?? '')
    if (parts && isLabel(columns.tokens.slice(first, p).map((token) => token!.norm))) return p + 1
  }
  return first
}

/** `'We Will Not Go': *Harbour Leader* Defies Ministry` */
function quotationFirst({ columns, parsed, start, colon, last }: Turn): Proposal[] | null {
  const isQuoted = QUOTES.has(columns.tokens[start]!.norm) && QUOTES.has(columns.tokens[colon - 1]!.norm)
  if (!isQuoted || !columns.marked[start + 1]) return null
  let verb = colon + 1
  while (verb <= last && !FINITE.has(columns.xpos[verb]!)) verb++
  const source = { first: colon + 1, last: lastWord(columns, colon + 1, verb - 1) }
  if (!isSpeaker(columns, parsed, source)) return []
  return [byRule(colon, source, { first: start + 1, last: lastWord(columns, start + 1, colon - 1) })]
}

/** `*Lund*: Harbour Plan Is Dead` */
function speakerFirst(turn: Turn): Proposal[] | null {
  const { columns, parsed, start, colon } = turn
  const source = { first: start, last: colon - 1 }
  if (!isSpeaker(columns, parsed, source)) return null
  const content = contentOf(turn)
  return saysSomething(columns, content) ? [byRule(colon, withoutTopic(columns, source), content)] : null
}

/**
 * `*Lund* Endorses Holm: 'I Trust Her'`, `*Lund* Warns Holm: Time Is Up`, where the verb is the cue; not where the verb stands right before
 * the colon, as what was said is its content anyway.
 */
function clauseFirst(turn: Turn): Proposal[] | null {
  const { columns, parsed, start, colon } = turn
  let verb = start + 1
  while (verb < colon && !FINITE.has(columns.xpos[verb]!)) verb++
  const source = { first: start, last: verb - 1 }
  const object = columns.tokens.slice(verb + 1, colon).map((token) => token!.upos)
  if (!object.some((upos) => /^(NOUN|PROPN|PRON)$/.test(upos)) || !isSpeaker(columns, parsed, source)) return null
  const content = contentOf(turn)
  if (TELLING.has(columns.tokens[verb]!.lemma) && !object.includes('VERB')) return [byRule(verb, source, content)]
  const own = columns.tokens[colon + 1]!.norm
  return QUOTES.has(own) || OWN.has(own) ? [byRule(colon, source, content)] : null
}

/** Up to a semicolon, which parts the lines of a headline. */
function contentOf({ columns, colon, last }: Turn): Interval {
  let first = colon + 1
  while (!columns.word[first] && first < last) first++
  let end = colon + 1
  while (end < last && (columns.norm[end + 1] !== WORD.SEMICOLON || columns.marked[end + 1])) end++
  return { first, last: lastWord(columns, first, end) }
}

/** Words in quotation marks, or a clause that is no mere question of the article’s: `Lund: What to Know`. */
function saysSomething({ marked, xpos, upos, tokens }: Columns, { first, last }: Interval): boolean {
  if (marked.subarray(first, last + 1).includes(1)) return true
  if (/^W/.test(tokens[first]!.xpos)) return false
  for (let p = first; p <= last; p++) {
    if (CLAUSES.has(xpos[p]!)) return false
    if (upos[p] === VERB || upos[p] === AUX) return true
  }
  return false
}

/** `Lund | on Trade`: with neither what it is about nor to whom it is said. */
function withoutTopic({ tokens }: Columns, { first, last }: Interval): Interval {
  for (let p = first + 1; p < last; p++) if (BEHIND.has(tokens[p]!.norm)) return { first, last: p - 1 }
  return { first, last }
}

function isSpeaker(columns: Columns, parsed: ParsedText, { first, last }: Interval): boolean {
  if (last < first || last - first >= LONGEST_SOURCE) return false
  let head = first
  while (head <= last && columns.upos[head] !== ADP && !BEHIND.has(columns.tokens[head]!.norm)) head++
  head--
  for (let p = first; p <= head && first < head; p++) if (!isInName(columns, p)) return false
  if (head < first) return false
  const { norm, lemma, text } = columns.tokens[head]!
  const singular = norm.replace(/s$/, '')
  if ([norm, lemma, singular].some(mayBeSpeaker)) return true
  if (!isCapitalised(text) || countryNamed(text) || countryOfCapital(text)) return false
  if (head > first && isGivenName(columns.tokens[head - 1]!.norm)) return true
  return speaksInBody(parsed, norm)
}

const CLAUSAL: ReadonlySet<number | undefined> = new Set([AUX, PRON, SCONJ, VERB])
const isInName = ({ upos, norm }: Columns, p: number) => !CLAUSAL.has(upos[p]!) && norm[p] !== WORD.COLON

/** `Lund said …`, `said Mr. Lund`, `Eva Lund`: names of the body that are a person’s or a body’s who speak there. */
function speaksInBody({ sentences }: ParsedText, name: string): boolean {
  const opening = sentences[0]!.paragraph
  return sentences.some(
    ({ paragraph, tokens }) =>
      paragraph !== opening &&
      tokens.some(({ norm, upos }, at) => {
        if (norm !== name || upos !== 'PROPN') return false
        const [before, next] = [tokens[at - 1], tokens[at + 1]?.upos === 'ADV' ? tokens[at + 2] : tokens[at + 1]]
        if (before && isGivenName(before.norm)) return true
        return next?.upos === 'VERB' && SAYING.has(next.lemma)
      }),
  )
}
