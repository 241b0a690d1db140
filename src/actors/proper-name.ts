import type { TaggedToken } from '../domain/token.ts'
import { AMERICAN_STATES } from '../lexicon/american-states.ts'
import { knownBody } from '../lexicon/bodies.ts'
import { BODY_NOUNS, COLLECTIVE_NOUNS, COMPANY_SUFFIXES } from '../lexicon/body-nouns.ts'
import { countryNamed, countryOfCapital, countryOfDemonym } from '../lexicon/country-forms.ts'
import { countryOfSeat } from '../lexicon/metonyms.ts'
import {
  FEMALE_TITLES,
  MALE_TITLES,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  TITLE_ABBREVIATIONS,
  WIRE_LABELS,
} from '../lexicon/name-words.ts'
import { PARTY_WORDS } from '../lexicon/party-words.ts'
import { MALE_NOUNS, OFFICES, PERSON_NOUNS, PLURAL_PEOPLE, SPOKES_NOUNS } from '../lexicon/person-nouns.ts'
import { isGivenName } from './given-name.ts'
import { endsGivenName } from './hyphenated-name.ts'
import { withoutPostNominals } from './post-nominals.ts'
import { opensSlogan } from './slogan.ts'

/** Where a chunk's proper name begins, and the title right before it: `Defense Secretary` | `Mr.` | `Ash Carter`. */
export type NameSpan = { readonly start: number; readonly end: number; readonly title: string | null }

const REIGNING = new Set([
  'pope',
  'king',
  'queen',
  'prince',
  'princess',
  'emperor',
  'sultan',
  'emir',
  'archbishop',
  'saint',
])

const bare = (norm: string) => norm.replace(/\.$/, '')
const capital = ({ text }: TaggedToken) => /^\p{Lu}/u.test(text)
const isCourtesy = (norm: string) => MALE_TITLES.has(bare(norm)) || FEMALE_TITLES.has(bare(norm))

const ARABIC_ARTICLES = new Set(['ad', 'al', 'an', 'ar', 'as', 'ash', 'az', 'el'])

/** Abbreviations that are words or names too where they have no full stop: `Sen` and `Del`. */
const TITLE_BY_STOP = new Set(['asst', 'del', 'det', 'hon', 'sec', 'sen'])

function isTitle({ norm, text }: TaggedToken): boolean {
  if (isCourtesy(norm)) return true
  return (
    TITLE_ABBREVIATIONS.has(bare(norm)) && (text.endsWith('.') || (/^\p{Lu}/u.test(text) && !TITLE_BY_STOP.has(norm)))
  )
}

/** A word that may stand before a name as what its bearer is: `minister`, `Secretary`, `attorney`. */
function isOffice({ norm, lemma, upos }: TaggedToken): boolean {
  const words = upos === 'VERB' ? [norm] : [norm, lemma] // `Neighbouring Norway` has no office.
  return words.some(
    (word) => OFFICES.has(word) || PERSON_NOUNS.has(word) || SPOKES_NOUNS.has(word) || MALE_NOUNS.has(word),
  )
}

/** `Mr.`, `Sergeant`, `Glenn`: a word with which what a person is called may begin. */
export const opensPersonName = (token: TaggedToken): boolean =>
  capital(token) && (isTitle(token) || isOffice(token) || isGivenName(token.norm))

/**
 * Finds the proper name that a chunk ends in, or null if its head is a common noun. Body names keep all their words
 * (`House Armed Services Committee`); persons' names lose titles, offices, nationality and party before them.
 */
export function properName(tokens: readonly TaggedToken[], first: number, last: number): NameSpan | null {
  const head = withoutPostNominals(tokens, first, last)
  if (!capital(tokens[head]!) && !endsInNumber(tokens, first, head) && !endsInLowerCase(tokens, first, head))
    return null
  if (first === head && head === 0 && !isNameTagged(tokens[0]!)) return null
  const start = runStart(tokens, first, head)
  let nameStart = start
  let title: string | null = null
  for (let at = start; at <= head; at++) {
    const token = tokens[at]!
    if (isTitle(token) && at < head) {
      nameStart = at + 1
      title = token.text
    } else if (isOffice(token) && !(at > start && isGivenName(tokens[at - 1]!.norm) && at === head)) {
      if (holdsBodyNoun(tokens, at, head) || isOfBody(tokens, start, at)) break
      if (at === head) return null
      nameStart = afterOffice(tokens, at, head)
      title = token.text
    }
  }
  nameStart = skipDescription(tokens, opensWithParticiple(tokens, nameStart, head) ? 1 : nameStart, head)
  if (title !== null && REIGNING.has(title.toLowerCase()) && nameStart === head)
    nameStart = Math.max(start, nameStart - 1)
  return { start: nameStart, end: head, title }
}

/** `Legislative Analyst's Office`, `Teachers' Union`: a body that is named after whose it is, the people or office before it. */
export function ownedBodyName(
  tokens: readonly TaggedToken[],
  owner: { readonly first: number; readonly head: number },
  { start, end }: NameSpan,
): NameSpan | null {
  const whose = tokens[owner.head]!
  const body = tokens[end]!
  if (start !== owner.head + 2 || !capital(whose) || !capital(body) || !BODY_NOUNS.has(body.norm)) return null
  if (!isOffice(whose) && !PLURAL_PEOPLE.has(whose.norm)) return null
  return { start: runStart(tokens, owner.first, owner.head), end, title: null }
}

/** A word that opens a sentence has a capital whatever it is: trust the tagger, but not with common words for people. */
function isNameTagged({ upos, xpos, norm, text }: TaggedToken): boolean {
  if (PLURAL_PEOPLE.has(norm) || COLLECTIVE_NOUNS.has(norm)) return false
  if (countryNamed(text) || countryOfCapital(text) || countryOfSeat(text) || knownBody(text)) return true
  return (upos === 'PROPN' && xpos !== 'NNPS') || isGivenName(norm)
}

/** `Kim Jong-un`: the part behind the hyphen has no capital of its own. */
function endsInLowerCase(tokens: readonly TaggedToken[], first: number, head: number): boolean {
  if (endsGivenName(tokens, head)) return true
  const [name, hyphen, part] = [tokens[head - 2], tokens[head - 1], tokens[head]!]
  if (head - 2 < first || !name || !capital(name) || hyphen!.text !== '-') return false
  return hyphen!.start === name.end && part.start === hyphen!.end && name.upos === 'PROPN' && part.upos === 'PROPN'
}

/** `Channel 4`, `the Group of 77`. */
function endsInNumber(tokens: readonly TaggedToken[], first: number, head: number): boolean {
  if (head <= first || tokens[head]!.upos !== 'NUM') return false
  const before = tokens[head - 1]!.norm === 'of' && head > first + 1 ? head - 2 : head - 1
  return capital(tokens[before]!)
}

/** Goes left over capitals, initials, particles, hyphens and nicknames. */
function runStart(tokens: readonly TaggedToken[], first: number, head: number): number {
  let start = head
  for (let at = head - 1; at >= first; at--) {
    const token = tokens[at]!
    // `the All Progressives Front`: a determiner of a name has a capital, and another determiner before it.
    const named = (capital(token) && tokens[at - 1]?.upos === 'DET') || (at > first && opensSlogan(tokens[at - 1]!))
    const opens = (token.upos === 'DET' && !named) || token.upos === 'PRON' || (at === first && token.upos === 'ADV')
    if (opens || token.xpos === 'POS' || endsWireLabel(tokens, at)) break
    if (capital(token) || /^(&|\d+(st|nd|rd|th))$/.test(token.norm) || linksName(tokens, at, first)) {
      if (capital(token)) start = at
      continue
    }
    break
  }
  return withArticle(tokens, first, start)
}

/** The hyphen of `EXCLUSIVE-Lutece to cut jobs`. */
const endsWireLabel = (tokens: readonly TaggedToken[], at: number): boolean =>
  at === 1 && tokens[1]!.text === '-' && /^\p{Lu}+$/u.test(tokens[0]!.text) && WIRE_LABELS.has(tokens[0]!.norm)

/** `al-Shabab`: the Arabic article is part of the name that it is glued to. */
function withArticle(tokens: readonly TaggedToken[], first: number, start: number): number {
  const [article, hyphen] = [tokens[start - 2], tokens[start - 1]]
  if (start - 2 < first || hyphen!.text !== '-' || !ARABIC_ARTICLES.has(article!.norm)) return start
  return hyphen!.start === article!.end && tokens[start]!.start === hyphen!.end ? start - 2 : start
}

/** A particle, hyphen, slash or small word between two capitalised words of a name. */
function linksName(tokens: readonly TaggedToken[], at: number, first: number): boolean {
  const { norm, end } = tokens[at]!
  const joined = tokens[at + 1]!.start === end
  if (/^[-–/]$/.test(norm)) return joined && at > first
  if (NAME_PARTICLES.has(norm)) return true
  return (/^(of|for|on|and|in|to|the)$/.test(norm) && at > first) || (joined && /^['’`]$/.test(norm))
}

/** Skips the office's field: `Secretary of State | Hillary Clinton`. */
function afterOffice(tokens: readonly TaggedToken[], office: number, head: number): number {
  if (tokens[office + 1]?.norm !== 'of') return office + 1
  for (let at = office + 3; at <= head; at++) if (isGivenName(tokens[at]!.norm)) return at
  return Math.min(office + 3, head)
}

/** True if the rest of the run is the name of a body: `Attorney General's Office`, `Governors Association`, `General Motors`. */
function holdsBodyNoun(tokens: readonly TaggedToken[], at: number, head: number): boolean {
  if (at + 1 === head && tokens[at]!.norm === 'general' && COMPANY_SUFFIXES.has(tokens[head]!.norm)) return true
  for (let i = at + 1; i <= head; i++) {
    const { norm, lemma } = tokens[i]!
    if ((BODY_NOUNS.has(norm) || BODY_NOUNS.has(lemma)) && i === head && !isGivenName(tokens[i - 1]!.norm)) return true
  }
  return false
}

/** True if the people at an index are those of a body: `Army Corps of Engineers`, `Union of Postal Workers`. */
function isOfBody(tokens: readonly TaggedToken[], start: number, people: number): boolean {
  let link = people - 1
  while (link > start && capital(tokens[link]!)) link--
  const body = tokens[link - 1]
  return link > start && /^(of|for)$/.test(tokens[link]!.norm) && capital(body!) && BODY_NOUNS.has(body!.norm)
}

/** `Understated Perez raises his profile`: the participle that opens a headline is no given name. */
function opensWithParticiple(tokens: readonly TaggedToken[], start: number, head: number): boolean {
  const { text, norm } = tokens[0]!
  return start === 0 && head > 0 && /^\p{Lu}\p{Ll}{3,}(ed|ing)$/u.test(text) && !isGivenName(norm)
}

/** Leaves out what only describes: `Russian | Sergei Ryabkov`, `Republican | Donald Trump`. */
function skipDescription(tokens: readonly TaggedToken[], start: number, head: number): number {
  let at = start
  while (at < head) {
    const { text, norm } = tokens[at]!
    const describes = countryOfDemonym(text) !== undefined || PARTY_WORDS.has(norm)
    const place = (AMERICAN_STATES.has(text) || countryNamed(text) !== undefined) && at < head - 1
    if (!(describes || place) || !isGivenName(tokens[at + 1]!.norm)) break
    at++
  }
  return at
}

/** The name's words as printed, hyphenated parts together, `Jr.` and the like left out of the last word's reckoning. */
export function nameWords(text: string, tokens: readonly TaggedToken[], { start, end }: NameSpan): string[] {
  return text
    .slice(tokens[start]!.start, tokens[end]!.end)
    .split(/\s+/)
    .filter((word) => word !== '')
}

/** True for `Jr.`, `III`: no surname. */
export function isSuffix(word: string): boolean {
  return NAME_SUFFIXES.has(bare(word.toLowerCase()))
}
