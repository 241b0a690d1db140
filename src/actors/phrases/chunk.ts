import { FINITE_TAGS, type TaggedToken } from '../../domain/token.ts'
import { holderBehindSetting } from '../../lexicon/behind-setting.ts'
import { DAYS_AND_MONTHS } from '../../lexicon/calendar.ts'
import { NAME_PARTICLES } from '../../lexicon/name-words.ts'
import { PARTY_WORDS } from '../../lexicon/party-words.ts'
import { OFFICES_OF_TWO } from '../../lexicon/person-nouns.ts'
import { extendBodyName } from '../names/body-name.ts'
import { endsGivenName } from '../names/hyphenated-name.ts'
import { knownNameEnd } from '../names/known-name.ts'
import { nameBehindPlace } from '../names/name-behind-place.ts'
import { isOfficeBeforePerson } from '../names/office-before-person.ts'
import { fieldEnd, officeAt } from '../names/role-head.ts'
import { sloganEnd } from '../names/slogan.ts'
import { opensPersonName } from '../names/titles.ts'
import { isWordAsName } from '../names/word-as-name.ts'
import { isCapital, isGlued, isPossessive } from '../token-shape.ts'
import { isPersonNoun } from './kind-of-noun.ts'
import { isTimeOfAct, roleInPhrase } from './role-in-phrase.ts'

/** The core of a noun phrase, determiner to head: `Russia's deputy foreign minister`. Token indexes, both inclusive. */
export type Chunk = { readonly first: number; readonly head: number; readonly possessor: Chunk | null }

const LONGEST = 30

/** Finds the noun phrases of a sentence by its tags, possessors before their owners, pronouns included. */
export function chunk(tokens: readonly TaggedToken[]): Chunk[] {
  const found: Chunk[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!
    if (token.upos === 'PRON' && token.xpos !== 'EX' && !isWordAsName(tokens, at)) {
      found.push({ first: at, head: at, possessor: null })
      at = token.xpos === 'PRP$' || token.xpos === 'WP$' ? owned(tokens, at, found) : at + 1
    } else at = phrase(tokens, at, null, found)
  }
  return found
}

/** What a possessive pronoun owns: `their friends and advisers`. */
function owned(tokens: readonly TaggedToken[], at: number, found: Chunk[]): number {
  const owner = found.at(-1)!
  const before = found.length
  const next = phrase(tokens, at + 1, owner, found)
  return found.length > before ? next : at + 1
}

function phrase(tokens: readonly TaggedToken[], first: number, possessor: Chunk | null, found: Chunk[]): number {
  let head = -1
  let at = first
  const slogan = sloganEnd(tokens, first)
  if (slogan !== null) [at, head] = [slogan + 1, slogan]
  for (; at < tokens.length && at - first < LONGEST; at++) {
    if ((isPossessive(tokens, at) && head === at - 1) || (at === first + 1 && isDate(tokens, first))) break
    const role = roleInPhrase({ tokens, at, opens: at === first && possessor === null, headed: head >= 0 })
    if (role === 'outside') break
    if (role === 'head') head = at
  }
  if (head < 0) return Math.max(at, first + 1)
  const name = possessor === null ? nameBehind(tokens, first, head) : null
  if (name !== null) {
    found.push({ first, head: name - 1, possessor: null })
    return name
  }
  head = extendOffice(tokens, headBehindBody(tokens, head))
  const known = knownNameEnd(tokens, first, head)
  if (known > head) head = holderBehind(tokens, known)
  const owner = possessor !== null && head - possessor.first <= LONGEST ? possessor : null
  const core = { first: owner?.first ?? first, head, possessor: owner }
  found.push(core)
  if (!isPossessive(tokens, head + 1)) return head + 1
  return Math.max(phrase(tokens, head + 2, core, found), head + 2)
}

/** Where the name begins that stands right behind another phrase, and is no part of it; null where there is none. */
function nameBehind(tokens: readonly TaggedToken[], first: number, head: number): number | null {
  const acts = FINITE_TAGS.has(tokens[head + 1]?.xpos ?? '')
  const name = acts ? holderBehindSetting(tokens, first, head) : first
  return name > first ? name : nameBehindPlace(tokens, first, head)
}

/**
 * `Department of Justice officials`: the noun right behind the name of a body with small words in it is the head, or the
 * name of the person whose office it is: `University of Nebraska regent Dale Wentworth`, `Bank of Norway Governor Ida Voll`.
 */
function headBehindBody(tokens: readonly TaggedToken[], head: number): number {
  const body = extendBodyName(tokens, head)
  return body === head ? head : headBehindName(tokens, body)
}

/** `Customs and Border Protection | commissioner`, but `Law and Justice`, and not its party. */
function holderBehind(tokens: readonly TaggedToken[], body: number): number {
  const head = headBehindName(tokens, body)
  return isCapital(tokens[head]) || isPersonNoun(tokens[head]!.norm) ? head : body
}

function headBehindName(tokens: readonly TaggedToken[], body: number): number {
  let end = body
  if (isOfficeBeforePerson(tokens, body + 1)) return lastOfName(tokens, body + 2)
  const isNoun = (token?: TaggedToken) => /^(NOUN|PROPN)$/.test(token?.upos ?? '') && !isCapital(token)
  while (isNoun(tokens[end + 1]) && !isTimeOfAct(tokens, end + 1)) end++
  if (end === body) end = officeBehind(tokens, body)
  if (end === body || !isPersonNoun(tokens[end]!.norm)) return end
  return lastOfName(tokens, end)
}

/** The noun for a person behind a body and an adjective, whatever the tagger takes it for: `Chamber of Commerce | chief executive`. */
function officeBehind(tokens: readonly TaggedToken[], body: number): number {
  const noun = tokens[body + 2]
  const describes = tokens[body + 1]?.upos === 'ADJ' && !isCapital(tokens[body + 1])
  return describes && noun && !isCapital(noun) && isPersonNoun(noun.norm) ? body + 2 : body
}

/** `Secretary of State Hillary Clinton`: a capitalised office and its field stand in one phrase with the name behind it. */
function extendOffice(tokens: readonly TaggedToken[], head: number): number {
  const { norm } = tokens[head]!
  if (isOfficeOfTwo(tokens, head) && isCapital(tokens[head + 3])) return lastOfName(tokens, head + 3)
  if (!isCapital(tokens[head]) || tokens[head + 1]?.norm !== 'of' || !isCapital(tokens[head + 2])) return head
  if (!isPersonNoun(norm) || PARTY_WORDS.has(norm)) return head
  // `Minister of Labour and Employment Ann Lund`
  const field = fieldEnd(tokens, head + 2)
  const end = lastOfName(tokens, field)
  return end > head + 2 && end > field ? end : head
}

/** `chief of staff | Josh Berg`: an office and its field in small letters. */
const isOfficeOfTwo = (tokens: readonly TaggedToken[], head: number): boolean =>
  OFFICES_OF_TWO.has(officeAt(tokens, head))

/** Goes right over a name's words, with the particles and hyphens between them: `Moammar al-Eryani`, `Jean-Yves de Brun`. */
function lastOfName(tokens: readonly TaggedToken[], first: number): number {
  let end = first
  for (let at = first + 1; at < tokens.length; at++) {
    if ((isCapital(tokens[at]) && tokens[at]!.upos === 'PROPN') || endsGivenName(tokens, at)) end = at
    else if (!linksName(tokens, at)) break
  }
  return end
}

const linksName = (tokens: readonly TaggedToken[], at: number): boolean =>
  NAME_PARTICLES.has(tokens[at]!.norm) || (tokens[at]!.text === '-' && isGlued(tokens, at) && isGlued(tokens, at + 1))

/** `On Sunday | Dulaimi said`, `In August | Pretoria said`, `said Monday | Sergeant Ruiz`, but `the Sunday Times`. */
function isDate(tokens: readonly TaggedToken[], at: number): boolean {
  const { norm } = tokens[at]!
  if (!DAYS_AND_MONTHS.has(norm)) return false
  const before = tokens[at - 1]?.norm ?? ''
  const next = tokens[at + 1]
  if (!norm.endsWith('day')) return /^(in|since|until)$/.test(before) && isCapital(next)
  return /^(on|last|next|late|early|by|until|since)$/.test(before) || (next !== undefined && opensPersonName(next))
}
