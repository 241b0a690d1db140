import type { TaggedToken } from '../../domain/token.ts'
import { knownBody } from '../../lexicon/bodies.ts'
import { BODY_NOUNS } from '../../lexicon/body-nouns.ts'
import { countryNamed, countryOfDemonym } from '../../lexicon/country-forms.ts'
import { joinsUnion } from '../../lexicon/implied-nouns.ts'
import { isGivenName } from '../../lexicon/is-given-name.ts'
import { countryOfSeat } from '../../lexicon/metonyms.ts'
import { PARTY_WORDS } from '../../lexicon/party-words.ts'
import { FIELDS_OF_OFFICE } from '../../lexicon/person-nouns.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import { standsInsideName } from '../names/inside-name.ts'
import { isCapital, isPossessive } from '../token-shape.ts'
import { isPersonNoun, kindOfNoun } from './kind-of-noun.ts'

/** What a body is that has two fields: `Food and Drug Administration`, `Peace and Security Council`. */
const HEADS = wordSet(`
administration, agency, association, authority, board, bureau, center, centre, commission, committee, council, department,
directorate, federation, foundation, institute, ministry, office, service, subcommittee, trust, union
`)
/** What a party is called that has two aims: `Freedom and Justice Party`. */
const PARTIES = wordSet('alliance, congress, front, league, movement, party')
/** Nouns for bodies that are fields too: `Trade and Industry Department`. */
const FIELDS = wordSet('business, community, exchange, industry, intelligence, operation, school, university')
/** What officers of bodies smaller than a state have besides the fields of ministers. */
const FIELDS_OF_OFFICERS = wordSet(`
administration, advocacy, budget, campaign, campaigns, clinic, compliance, crime, ethics, evaluation, events, exhibitions, fire, hospital,
legal, marketing, media, membership, music, news, operations, outreach, policy, press, programme, programmes, programs, recruitment,
safety, sales, strategy, technology, training, volunteer
`)
const MOST_WORDS = 5

/**
 * True for the *and* of `the Food and Drug Administration`, `the energy and environment ministry`, `the trade and industry minister`:
 * what stands before it is a field of the body or office, and no body of its own as in `the White House and Justice Department`.
 */
export function joinsFields(tokens: readonly TaggedToken[], and: number): boolean {
  const before = tokens[and - 1]
  if (tokens[and]!.text === ',') return isFieldOfOffice(before) && joinsFieldsOfOffice(tokens, and + 2)
  if (tokens[and]!.norm !== 'and' || !before || !/^(NOUN|PROPN|ADJ|VERB)$/.test(before.upos)) return false
  const isName = isCapital(before)
  if (joinsFieldsOfOffice(tokens, and) || joinsUnion(runBefore(tokens, and), runBehind(tokens, and))) return true
  // A committee’s name, whatever stands behind it: `Ways and Means Chairman Bill Trask`.
  if (before.norm === 'ways' && tokens[and + 1]?.norm === 'means') return isName
  const head = headBehind(tokens, and, isName)
  if (head === null) return false
  // `Freedom and Justice Party`: a justice is a person elsewhere.
  const isAim = (token: TaggedToken) => PARTIES.has(tokens[head]!.norm) && token.norm === 'justice'
  if (![before, tokens[and + 1]!].every((token) => isAim(token) || isField(token))) return false
  const opens = opening(tokens, and - 1, isName)
  return opens !== null && !isActor(tokens.slice(opens, and).map(({ text }) => text))
}

/** `trade and | industry | commissioner Ann Lund`, `farming, forestry and | fisheries | minister`: one office with several fields, and no body called `trade`. */
function joinsFieldsOfOffice(tokens: readonly TaggedToken[], and: number): boolean {
  if (tokens[and]?.norm !== 'and' || !isFieldOfOffice(tokens[and - 1])) return false
  for (let at = and + 1; at < Math.min(tokens.length, and + MOST_WORDS); at++) {
    const { lemma, norm, xpos } = tokens[at]!
    if (at > and + 1 && isPersonNoun(lemma)) return /^NNP?$/.test(xpos)
    // `the finance and budget | committee | chairman`
    if (!isFieldOfOffice(tokens[at]) && (at === and + 1 || !HEADS.has(norm))) return false
  }
  return false
}

/** The capitalised words right before and right behind an *and*. */
function runBefore(tokens: readonly TaggedToken[], and: number): string[] {
  let first = and
  while (and - first < MOST_WORDS && isCapital(tokens[first - 1])) first--
  return tokens.slice(first, and).map(({ text }) => text)
}

function runBehind(tokens: readonly TaggedToken[], and: number): string[] {
  let end = and + 1
  while (end - and <= MOST_WORDS && isCapital(tokens[end])) end++
  return tokens.slice(and + 1, end).map(({ text }) => text)
}

const isFieldOfOffice = (token: TaggedToken | undefined): boolean =>
  token !== undefined && (FIELDS_OF_OFFICE.has(token.norm) || FIELDS_OF_OFFICERS.has(token.norm))

/** Where the noun of the body stands, behind one field more: `Drug | Administration`; null for another noun. */
function headBehind(tokens: readonly TaggedToken[], and: number, isName: boolean): number | null {
  for (let at = and + 1; at <= and + MOST_WORDS; at++) {
    const token = tokens[at]
    // `Justice and Progress | (JP) | Party`
    if (token && standsInsideName(tokens, at)) continue
    if (!token || !/^(NOUN|PROPN|ADJ)$/.test(token.upos) || isCapital(token) !== isName) return null
    const isHead = HEADS.has(token.norm) || (isName && PARTIES.has(token.norm))
    if (at > and + 1 && isHead && !goesOn(tokens, at, isName)) return at
  }
  return null
}

/** `Drug Administration | Commission`: a name whose head is yet to come. */
const goesOn = (tokens: readonly TaggedToken[], at: number, isName: boolean): boolean =>
  /^(NOUN|PROPN)$/.test(tokens[at + 1]?.upos ?? '') && isName && isCapital(tokens[at + 1])

/** Where the words before *and* begin, which an article, an owner or a body's name opens; null for other words. */
function opening(tokens: readonly TaggedToken[], last: number, isName: boolean): number | null {
  let first = last
  while (first > 0 && last - first < MOST_WORDS && isName && isCapital(tokens[first - 1]) && isWord(tokens[first - 1]!))
    first--
  const before = tokens[isName ? beforeDescription(tokens, first - 1) : first - 1]
  if (before?.upos === 'DET' || isPossessive(tokens, first - 1)) return first
  if (!isName) return before !== undefined && countryOfDemonym(before.text) ? first : null
  return first < last ? first : null
}

/** `the | main opposition | Justice and Progress Party`: the index before what describes a party. */
function beforeDescription(tokens: readonly TaggedToken[], last: number): number {
  let at = last
  while (/^(coalition|former|governing|largest|main|new|opposition|ruling|small|then)$/.test(tokens[at]?.text ?? ''))
    at--
  return at
}

const isWord = ({ upos }: TaggedToken): boolean => /^(NOUN|PROPN|ADJ)$/.test(upos)

/** A word for what a body deals with: none for people, a body, a country, a party, nor letters. */
function isField(token: TaggedToken): boolean {
  const { text, norm, lemma } = token
  if (/^\p{Lu}{2}|\./u.test(text) || isGivenName(norm) || PARTY_WORDS.has(norm)) return false
  if (FIELDS.has(norm)) return true
  if (countryNamed(text) || countryOfDemonym(text) || BODY_NOUNS.has(norm) || BODY_NOUNS.has(lemma)) return false
  const kind = kindOfNoun(token, undefined)
  return kind !== 'person' && kind !== 'group' && kind !== 'organization'
}

/** `the Pentagon and State Department`, `Karl Lund and Justice Department officials`. */
const isActor = (words: readonly string[]): boolean =>
  knownBody(words.join(' ')) !== undefined ||
  countryOfSeat(words.join(' ')) !== undefined ||
  isGivenName(words[0]!.toLowerCase())
