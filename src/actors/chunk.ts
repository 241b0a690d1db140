import type { TaggedToken } from '../domain/token.ts'
import { opensActClause } from '../lexicon/act-clause.ts'
import { DAYS_AND_MONTHS } from '../lexicon/calendar.ts'
import { countryNamed, countryOfDemonym } from '../lexicon/country-forms.ts'
import { PARTY_WORDS } from '../lexicon/party-words.ts'
import { SLOGAN_ENDINGS } from '../lexicon/slogan-words.ts'
import { extendBodyName } from './body-name.ts'
import { endsGivenName } from './hyphenated-name.ts'
import { isPersonNoun } from './kind-of-noun.ts'
import { isSuffix, opensPersonName } from './proper-name.ts'
import { sloganEnd } from './slogan.ts'

/** The core of a noun phrase, determiner to head: `Russia's deputy foreign minister`. Token indexes, both inclusive. */
export type Chunk = { readonly first: number; readonly head: number; readonly possessor: Chunk | null }

const LONGEST = 30

/** Finds the noun phrases of a sentence by its tags, possessors before their owners, pronouns included. */
export function chunk(tokens: readonly TaggedToken[]): Chunk[] {
  const found: Chunk[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!
    if (token.upos === 'PRON' && token.xpos !== 'EX') {
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
    const role = roleInPhrase(tokens, at, at === first && possessor === null, head >= 0)
    if (role === 'outside') break
    if (role === 'head') head = at
  }
  if (head < 0) return Math.max(at, first) === first ? first + 1 : Math.max(at, first + 1)
  head = extendOffice(tokens, headBehindBody(tokens, head))
  const owner = possessor !== null && head - possessor.first <= LONGEST ? possessor : null
  const core = { first: owner?.first ?? first, head, possessor: owner }
  found.push(core)
  if (!isPossessive(tokens, head + 1)) return head + 1
  return Math.max(phrase(tokens, head + 2, core, found), head + 2)
}

/** `Department of Justice officials`: the noun right behind the name of a body with small words in it is the head. */
function headBehindBody(tokens: readonly TaggedToken[], head: number): number {
  let end = extendBodyName(tokens, head)
  if (end > head) while (tokens[end + 1]?.upos === 'NOUN' && !isCapital(tokens[end + 1]!)) end++
  return end
}

/** `Secretary of State Hillary Clinton`: a capitalised office and its field stand in one phrase with the name behind it. */
function extendOffice(tokens: readonly TaggedToken[], head: number): number {
  const capital = (at: number) => /^\p{Lu}/u.test(tokens[at]?.text ?? '')
  const { norm } = tokens[head]!
  if (!capital(head) || tokens[head + 1]?.norm !== 'of' || !capital(head + 2)) return head
  if (!isPersonNoun(norm) || PARTY_WORDS.has(norm)) return head
  let end = head + 2
  while (capital(end + 1) && tokens[end + 1]!.upos === 'PROPN') end++
  return end > head + 2 ? end : head
}

/** True for the `'s` or `'` of a possessive. */
export function isPossessive(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && (token.xpos === 'POS' || (token.norm === "'s" && token.upos === 'PART'))
}

/** `On Sunday | Dulaimi said`, `In August | Pretoria said`, `said Monday | Sergeant Ruiz`, but `the Sunday Times`. */
function isDate(tokens: readonly TaggedToken[], at: number): boolean {
  const { norm } = tokens[at]!
  if (!DAYS_AND_MONTHS.has(norm)) return false
  const before = tokens[at - 1]?.norm ?? ''
  const next = tokens[at + 1]
  if (!norm.endsWith('day')) return /^(in|since|until)$/.test(before) && next !== undefined && isCapital(next)
  return /^(on|last|next|late|early|by|until|since)$/.test(before) || (next !== undefined && opensPersonName(next))
}

const isCapital = ({ text }: TaggedToken) => /^\p{Lu}/u.test(text)

function glued(tokens: readonly TaggedToken[], at: number): boolean {
  return at > 0 && tokens[at - 1]!.end === tokens[at]!.start
}

function roleInPhrase(
  tokens: readonly TaggedToken[],
  at: number,
  opens: boolean,
  headed: boolean,
): 'head' | 'inside' | 'outside' {
  const token = tokens[at]!
  const next = tokens[at + 1]
  if (headed && endsGivenName(tokens, at)) return 'head'
  const nounAhead = next !== undefined && /^(NOUN|PROPN|ADJ|NUM)$/.test(next.upos)
  if (headed && opensActClause(tokens[at - 1]!, token)) return 'outside'
  switch (token.upos) {
    case 'NOUN':
    case 'PROPN':
      return 'head'
    case 'DET':
      return opens || (!headed && tokens[at - 1]?.upos === 'DET') ? 'inside' : 'outside'
    case 'NUM':
      // `Sabine ten Broek`
      if (headed && token.norm === 'ten' && isCapital(tokens[at - 1]!) && next && isCapital(next)) return 'inside'
      if (headed && isSuffix(token.text) && isCapital(tokens[at - 1]!)) return 'head'
      // `Prime Minister Yoav Hadari | two days before`, but `Channel 4 News`.
      if (headed && /^\p{Ll}/u.test(token.text) && isCapital(tokens[at - 1]!)) return 'outside'
      return headed && !nounAhead ? 'outside' : nounAhead ? 'inside' : 'head'
    case 'ADJ':
      if (token.xpos === 'NNP' && at > 0 && isCapital(tokens[at - 1]!)) return 'head'
      if (nounAhead || next?.xpos === 'HYPH') return 'inside'
      if (isPersonNoun(token.norm)) return 'head'
      // `A 61-year-old Jamaican`
      if (headed && tokens[at - 1]!.upos === 'ADJ' && countryOfDemonym(token.text)) return 'head'
      return headed || tokens[at - 1]?.upos !== 'DET'
        ? /^\p{Lu}/u.test(token.text) && !headed
          ? 'head'
          : 'outside'
        : 'head'
    case 'VERB':
      if (token.norm === 'including' || (opens && token.norm === 'named')) return 'outside'
      if (at > 0 && isCapital(token) && next !== undefined && isCapital(next) && !/^VB[ZP]$/.test(token.xpos))
        return 'inside'
      if (opens && /^(AUX|NOUN|PROPN|PRON)$/.test(tokens[at - 1]?.upos ?? '')) return 'outside'
      if (opens && token.xpos === 'VBG' && /^(after|before|without)$/.test(tokens[at - 1]?.norm ?? '')) return 'outside'
      if (headed && next?.upos === 'PROPN' && isPersonNoun(token.norm)) return 'head'
      if (headed && nounAhead && token.xpos === 'VBG' && countryNamed(tokens[at - 1]!.text)) return 'inside'
      return (token.xpos === 'VBN' || token.xpos === 'VBG' || glued(tokens, at)) &&
        nounAhead &&
        (!headed || glued(tokens, at))
        ? 'inside'
        : 'outside'
    case 'ADV':
      if (headed && isCapital(token) && isCapital(tokens[at - 1]!) && SLOGAN_ENDINGS.has(token.norm)) return 'head'
      if (next?.text === '-' && next.start === token.end) return headed ? 'outside' : 'inside'
      return !headed && !opens && (next?.upos === 'ADJ' || (nounAhead && token.norm.endsWith('ly')))
        ? 'inside'
        : 'outside'
    case 'PUNCT':
    case 'SYM':
      return isJoint(tokens, at) ? 'inside' : 'outside'
    case 'CCONJ':
      return token.norm === '&' && nounAhead ? 'inside' : 'outside'
    default:
      return 'outside'
  }
}

/** A hyphen or slash inside a word (`Resnick-Day`, `NBC/Wall Street Journal`). */
function isJoint(tokens: readonly TaggedToken[], at: number): boolean {
  const next = tokens[at + 1]
  return /^[-–/]$/.test(tokens[at]!.text) && glued(tokens, at) && next !== undefined && glued(tokens, at + 1)
}
