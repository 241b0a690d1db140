import type { TaggedToken } from '../../domain/token.ts'
import { AMERICAN_STATES } from '../../lexicon/american-states.ts'
import { knownBody } from '../../lexicon/bodies.ts'
import { BODY_NOUNS, COMPANY_SUFFIXES, PAPERS_AS_PERSONS } from '../../lexicon/body-nouns.ts'
import { countryNamed, countryOfDemonym } from '../../lexicon/country-forms.ts'
import { isUnionName } from '../../lexicon/implied-nouns.ts'
import { isGivenName, NAMES_OF_WOMEN } from '../../lexicon/is-given-name.ts'
import { countryOfSeat } from '../../lexicon/metonyms.ts'
import { OFFICES_IN_CAPITALS } from '../../lexicon/name-words.ts'
import { PARTY_WORDS } from '../../lexicon/party-words.ts'
import { FIELDS_OF_OFFICE, OFFICES, PERSON_NOUNS, PLURAL_PEOPLE } from '../../lexicon/person-nouns.ts'
import { SURNAMES_FIRST } from '../../lexicon/surnames-first.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import { isCapital, isGlued } from '../token-shape.ts'
import { standsInsideName } from './inside-name.ts'
import { isWholeName, knownNameStart } from './known-name.ts'
import { mayEndName } from './name-end.ts'
import { runStart } from './name-run.ts'
import { isOfficeBeforePerson } from './office-before-person.ts'
import { officeEnd } from './office-tail.ts'
import { standsBehindName, withoutPostNominals } from './post-nominals.ts'
import { fieldEnd, isYetToTake } from './role-head.ts'
import { isNameToo, isTitleAsName } from './title-as-name.ts'
import { isOffice, isRegnal, isTitle } from './titles.ts'

/** Where a chunk's proper name begins, and the title right before it: `Defense Secretary` | `Mr.` | `Ash Carter`. */
export type NameSpan = { readonly start: number; readonly end: number; readonly title: string | null }

/** Those who go by a given name alone, with their title: `Pope Francis`, `Queen Elizabeth II`. */
const REIGNING = wordSet('archbishop, emir, emperor, king, pope, prince, princess, queen, saint, sultan')

/**
 * Finds the proper name that a chunk ends in, or null if its head is a common noun. Body names keep all their words
 * (`House Armed Services Committee`); persons' names lose titles, offices, nationality and party before them.
 */
export function properName(tokens: readonly TaggedToken[], first: number, last: number): NameSpan | null {
  const head = withoutPostNominals(tokens, first, last)
  const known = knownNameStart(tokens, first, head)
  if (known !== null) return { start: known, end: head, title: null }
  if (!mayEndName(tokens, first, head) || isGovernment(tokens, first, head) || isYetToTake(tokens, head)) return null
  const run = runStart(tokens, first, head)
  if (isPoliticalFund(tokens, run, head) || (first === head && standsBehindName(tokens, head))) return null
  const titled = behindTitles(tokens, run, head)
  if (titled === null) return null
  const { title } = titled
  const start = skipDescription(tokens, opensWithParticiple(tokens, titled.start, head) ? 1 : titled.start, head)
  const given = isRegnal(tokens[head]!.text) ? head - 1 : head
  const reigns = title !== null && REIGNING.has(title.toLowerCase()) && start === given
  return { start: reigns ? Math.max(run, start - 1) : start, end: head, title }
}

/** `The Government`, with its capital as in Dublin and Canberra, is a government, and so is `the Federal Government`. */
const isGovernment = (tokens: readonly TaggedToken[], first: number, head: number): boolean =>
  /^(Administration|Government)$/.test(tokens[head]!.text) &&
  tokens[first]!.upos === 'DET' &&
  (head === first + 1 || (head === first + 2 && /^(central|federal|interim|national)$/.test(tokens[first + 1]!.norm)))

/** `a super PAC`, `the Super PAC`: the letters alone say what somebody's fund is, and name none. */
const isPoliticalFund = (tokens: readonly TaggedToken[], run: number, head: number): boolean =>
  tokens[head]!.norm === 'pac' && (run === head || (run === head - 1 && tokens[run]!.norm === 'super'))

/** Goes over titles and offices at the beginning of a run; null where the run is nothing else, `the Prime Minister`. */
function behindTitles(
  tokens: readonly TaggedToken[],
  run: number,
  head: number,
): Pick<NameSpan, 'start' | 'title'> | null {
  let start = run
  let title: string | null = null
  if (isTitleAsName(tokens, run, head) || isUnion(tokens, run, head)) return { start, title }
  const named = behindLastOffice(tokens, run, head)
  for (let at = run; at <= head; at++) {
    const token = tokens[at]!
    if (officeEnd(tokens, at) === at && isPartOfWord(tokens, at, head)) continue
    // `Jose "Duke" Ilustre`
    if (at > run && standsInsideName(tokens, at)) continue
    if (isNameInstead(tokens, run, at, head)) continue
    if (at === head && OFFICES_IN_CAPITALS.has(token.text)) return null
    if (isTitle(token) && at < head) {
      start = at + 1
      title = token.text
    } else if (isOffice(token) && !isSurname(tokens, run, at, head)) {
      if (holdsBodyNoun(tokens, at, head) || opensBodyWithOf(tokens, at, head)) break
      if (at >= named && (isOfBody(tokens, run, at) || isGeneralOfBody(tokens, run, at))) break
      if (at === head) return endsBody(tokens, run, head) ? { start, title } : null
      start = afterOffice(tokens, at, head)
      title = token.text
    }
  }
  return { start, title }
}

/** Titles that are given names where another's title stands before them: `Rep. Dean Whitlow`. */
const ELECTED = /^(congress(man|woman)|gov|governor|mayor|rep|representative|sen|senator)\.?$/

/**
 * True for a word within a name that is a title or office elsewhere: the `Sheikh` of Hassan Sheikh Mohamud and of Sheikh Hasina, the `Son` of Choe Son
 * Hui, the `Dean` of Rep. Dean Whitlow.
 */
function isNameInstead(tokens: readonly TaggedToken[], run: number, at: number, head: number): boolean {
  const { norm } = tokens[at]!
  const before = at > run ? tokens[at - 1]!.norm : ''
  if (norm === 'son') return at > run && tokens.slice(run, at).some((token) => SURNAMES_FIRST.has(token.norm))
  if (norm === 'sheikh') return isGivenName(before) || (at + 1 === head && NAMES_OF_WOMEN.has(tokens[head]!.norm))
  return ELECTED.test(before) && isNameToo(norm) && at + 1 === head
}

/** `House of Representatives Majority Leader | Tom Brandt`: where the name begins that an office stands right before; else the run. */
function behindLastOffice(tokens: readonly TaggedToken[], run: number, head: number): number {
  for (let at = head - 1; at > run; at--) if (isOfficeBeforePerson(tokens, at)) return at + 1
  return run
}

/** `Guy-Roland Moussavou`: a word of a name with a hyphen is no office. */
const isPartOfWord = (tokens: readonly TaggedToken[], at: number, head: number): boolean =>
  at < head &&
  tokens[at + 1]!.text === '-' &&
  isGlued(tokens, at + 1) &&
  isGlued(tokens, at + 2) &&
  isCapital(tokens[at + 2])

/** `United Mill Workers`: the words are a union’s name, and its last no office. */
const isUnion = (tokens: readonly TaggedToken[], run: number, head: number): boolean =>
  isUnionName(tokens.slice(run, head + 1).map(({ text }) => text))

/** Trades that head no body and govern nothing: with a capital behind another they are surnames. */
const TRADES = wordSet('baker, barber, carpenter, cook, farmer, fisher, potter, shepherd, singer, weaver')

/** The office in `Robert Baker` is a surname, and the trade in `Ginger Baker`. */
const isSurname = (tokens: readonly TaggedToken[], run: number, at: number, head: number): boolean =>
  at === head &&
  at > run &&
  (isGivenName(tokens[at - 1]!.norm) ||
    (TRADES.has(tokens[at]!.norm) && [at - 1, at].every((p) => isCapital(tokens[p]))))

/**
 * `Legislative Analyst's Office`, `Teachers' Union`, `Bishops' Conference of the Philippines`: a body that is named after whose it is, the people or
 * office before it.
 */
export function ownedBodyName(
  tokens: readonly TaggedToken[],
  owner: { readonly first: number; readonly head: number },
  { start, end }: NameSpan,
): NameSpan | null {
  const whose = tokens[owner.head]!
  const state = whose.norm === 'people' && start === owner.head + 2 ? stateOfPeople(tokens, owner, end) : null
  if (state !== null) return state
  const isBody = (token: TaggedToken) => isCapital(token) && BODY_NOUNS.has(token.norm)
  const arePeople = PLURAL_PEOPLE.has(whose.norm) || (/s$/.test(whose.norm) && isForPerson(whose.norm.slice(0, -1)))
  const isBodyOf =
    /(s|^people)$/.test(whose.norm) && arePeople && isBody(tokens[start]!) && tokens[start + 1]?.norm === 'of'
  if (start !== owner.head + 2 || !isCapital(whose) || !(isBodyOf || isBody(tokens[end]!))) return null
  if (!isOffice(whose) && !arePeople) return null
  return { start: runStart(tokens, owner.first, owner.head), end, title: null }
}

/** `the Lao People's Democratic Republic`, `the Democratic People's Republic of Korea`: the state, and nothing that its people have. */
function stateOfPeople(
  tokens: readonly TaggedToken[],
  owner: { readonly first: number; readonly head: number },
  end: number,
): NameSpan | null {
  const start = runStart(tokens, owner.first, owner.head)
  const words = tokens.slice(start, end + 1).map(({ text }) => text)
  const isState = countryNamed(words.join(' ').replace(/ (?=['’]s )/u, '')) !== undefined
  return isState ? { start, end, title: null } : null
}

const isForPerson = (noun: string): boolean => PERSON_NOUNS.has(noun) || OFFICES.has(noun)

/** Skips the office's field: `Secretary of State | Hillary Clinton`. */
function afterOffice(tokens: readonly TaggedToken[], office: number, head: number): number {
  if (tokens[office + 1]?.norm !== 'of') return officeEnd(tokens, office) + 1
  const field = fieldEnd(tokens, office + 2)
  if (FIELDS_OF_OFFICE.has(tokens[office + 2]!.norm) && field < head) return field + 1
  for (let at = office + 3; at <= head; at++) if (isGivenName(tokens[at]!.norm)) return at
  return Math.min(office + 3, head)
}

/** True if the rest of the run is the name of a body: `Attorney General's Office`, `Governors Association`, `General Motors`. */
function holdsBodyNoun(tokens: readonly TaggedToken[], at: number, head: number): boolean {
  const { norm, lemma } = tokens[head]!
  if (at + 1 === head && tokens[at]!.norm === 'general' && COMPANY_SUFFIXES.has(norm)) return true
  // `Qin Gang`
  if (norm === 'gang' && SURNAMES_FIRST.has(tokens[head - 1]!.norm)) return false
  return at < head && (BODY_NOUNS.has(norm) || BODY_NOUNS.has(lemma)) && !isGivenName(tokens[head - 1]!.norm)
}

/** True if a name's last word, an office or what people are called, is a body's here. */
const endsBody = (tokens: readonly TaggedToken[], run: number, head: number): boolean =>
  isPartnership(tokens, run, head) || isPaper(tokens, run, head) || isGuard(tokens, run, head)

/** `the Norland Coast Guard`, `the National Guard`: no one who guards. */
const isGuard = (tokens: readonly TaggedToken[], run: number, head: number): boolean =>
  head > run && isCapital(tokens[head]) && BODY_NOUNS.has(`${tokens[head - 1]!.norm} ${tokens[head]!.norm}`)

/** `Halcyon Land Partners`: a firm, and not those who are in it. */
const isPartnership = (tokens: readonly TaggedToken[], run: number, head: number): boolean =>
  head - run >= 2 && /^(associates|partners)$/.test(tokens[head]!.norm)

/** `the Boston Courier`, `the Kansas City Star`, `the Economist said`: a paper, and nobody who carries one. */
function isPaper(tokens: readonly TaggedToken[], run: number, head: number): boolean {
  if (!PAPERS_AS_PERSONS.has(tokens[head]!.norm) || !tokens.slice(run, head + 1).every(isCapital)) return false
  // In a headline all nouns may be in capitals; `the Star of David`.
  const next = tokens[head + 1]
  return head > run || (tokens[run - 1]?.norm === 'the' && /^\p{Ll}/u.test(next?.text ?? '') && next!.norm !== 'of')
}

/** `Communist | Party of Norland`: what looks like a person's party or office is a word of a body's name. */
const opensBodyWithOf = (tokens: readonly TaggedToken[], at: number, head: number): boolean =>
  at + 2 < head && BODY_NOUNS.has(tokens[at + 1]!.norm) && isCapital(tokens[at + 1]) && tokens[at + 2]!.norm === 'of'

/** `Directorate | General of Civil Aviation`. */
const isGeneralOfBody = (tokens: readonly TaggedToken[], run: number, at: number): boolean =>
  tokens[at]!.norm === 'general' && at > run && BODY_NOUNS.has(tokens[at - 1]!.norm) && tokens[at + 1]?.norm === 'of'

/** True if the people at an index are those of a body: `Army Corps of Engineers`, `Union of Postal Workers`. */
function isOfBody(tokens: readonly TaggedToken[], start: number, people: number): boolean {
  let link = people - 1
  while (link > start && isCapital(tokens[link])) link--
  const body = tokens[link - 1]
  return link > start && /^(of|for)$/.test(tokens[link]!.norm) && isCapital(body) && BODY_NOUNS.has(body!.norm)
}

/** `Understated Perez raises his profile`: the participle that opens a headline is no given name; `Downing Street` is one name. */
function opensWithParticiple(tokens: readonly TaggedToken[], start: number, head: number): boolean {
  const { text, norm } = tokens[0]!
  if (start > 0 || head === 0 || !/^\p{Lu}\p{Ll}{3,}(ed|ing)$/u.test(text) || isGivenName(norm)) return false
  return !isKnown(tokens.slice(0, head + 1).map((token) => token.text))
}

/** A seat of power or a body of this name. */
const isKnown = (words: readonly string[]): boolean =>
  countryOfSeat(words.join(' ')) !== undefined || knownBody(words.join(' ')) !== undefined

/** Leaves out what only describes: `Russian | Sergei Ryabkov`, `Republican | Donald Trump`. */
function skipDescription(tokens: readonly TaggedToken[], start: number, head: number): number {
  let at = start
  while (at < head) {
    const { text, norm } = tokens[at]!
    const describes = countryOfDemonym(text) !== undefined || PARTY_WORDS.has(norm) || norm === 'marine'
    const place = (AMERICAN_STATES.has(text) || countryNamed(text) !== undefined) && at < head - 1
    if (!(describes || place) || !isGivenName(tokens[at + 1]!.norm)) break
    at++
  }
  return at
}

const NICKNAME = / ["“‘'](?<nickname>[^"“”‘’']+)["”’'](?= )/u

/** `Joric` of `Jose "Joric" Ilustre`; undefined for a name without such. */
export const nicknameIn = (text: string): string | undefined => NICKNAME.exec(text)?.groups?.nickname

/** The name's words as printed, hyphenated parts together, without a nickname, a short name in brackets or a comma between them that is not the body's own. */
export function nameWords(text: string, tokens: readonly TaggedToken[], { start, end }: NameSpan): string[] {
  const name = text.slice(tokens[start]!.start, tokens[end]!.end)
  const bare = isWholeName(name) ? name : name.replace(/ \([^()]*\)(?= )|,(?= )/gu, '').replace(NICKNAME, '')
  return bare.split(/\s+/).filter((word) => word !== '')
}
