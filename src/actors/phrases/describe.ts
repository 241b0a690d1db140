import type { ParsedSentence } from '../../domain/sentence.ts'
import type { TaggedToken } from '../../domain/token.ts'
import { AMERICAN_STATES, stateOfAmerican } from '../../lexicon/american-states.ts'
import { countryNamed, countryOfDemonym } from '../../lexicon/country-forms.ts'
import { isGivenName } from '../../lexicon/is-given-name.ts'
import { HONOURS, OFFICES_BEFORE_NAMES, OFFICES_IN_CAPITALS, TITLE_ABBREVIATIONS } from '../../lexicon/name-words.ts'
import { PARTY_WORDS } from '../../lexicon/party-words.ts'
import { OFFICES_OF_TWO } from '../../lexicon/person-nouns.ts'
import { isGenitiveName } from '../names/genitive-name.ts'
import { genderOfName, genderOfNoun, isBodyRole, kindOfName } from '../names/kind-of-name.ts'
import { nationalName } from '../names/national-name.ts'
import { officeEndingAt } from '../names/office-tail.ts'
import { type NameSpan, nameWords, nicknameIn, ownedBodyName, properName } from '../names/proper-name.ts'
import { headOfRole, isYetToTake, officeAt } from '../names/role-head.ts'
import { isOffice, isTitle } from '../names/titles.ts'
import { isCapital, isPossessive } from '../token-shape.ts'
import type { Chunk } from './chunk.ts'
import { countryIn, countryOfRole, countryOfWords } from './country-of-words.ts'
import { type IsName, isBeforeVerb } from './headline.ts'
import { isPersonNoun, kindOfNoun } from './kind-of-noun.ts'
import type { Gender, Phrase } from './phrase.ts'
import { isRelative, pronounFeatures } from './pronoun.ts'
import { isSubject } from './subject.ts'

/** A chunk with its sentence's tokens; `own` is where what follows a possessor, with its `'s`, begins. */
type Core = Chunk & {
  readonly text: string
  readonly tokens: readonly TaggedToken[]
  readonly own: number
  readonly isName: IsName
}

/** What the words of a chunk tell of whom it refers to. */
type Description = Pick<Phrase, 'form' | 'kind' | 'gender' | 'plural' | 'name' | 'role' | 'lemma' | 'country'>

/**
 * Makes a phrase of a chunk.
 * @param chunks those of its sentence @param offset index of their first phrase in the article's list
 * @param isName whether words that look like a name are one
 */
export function describe(
  text: string,
  sentence: ParsedSentence,
  index: number,
  found: Chunk,
  chunks: readonly Chunk[],
  offset: number,
  isName: IsName,
): Phrase {
  const { tokens } = sentence
  const { first, head, possessor } = found
  const own =
    possessor === null ? first : Math.min(possessor.head + (isPossessive(tokens, possessor.head + 1) ? 2 : 1), head)
  const core = { first, head, possessor, text, tokens, own, isName }
  // Named one by one: to spread a description takes ten times as long, and articles have thousands.
  const { form, kind, gender, plural, name, role, lemma, country } = describeCore(core)
  return {
    start: tokens[first]!.start,
    end: tokens[head]!.end,
    sentence: index,
    first,
    head,
    form,
    kind,
    gender,
    plural,
    name,
    role,
    lemma,
    country,
    determiner: determinerOf(tokens[first]!, possessor),
    possessor: possessor === null ? null : offset + chunks.indexOf(possessor),
    apposition: null,
    subject: isSubject(sentence, first, head),
  }
}

function describeCore(core: Core): Description {
  const { tokens, head, possessor, own } = core
  if (tokens[head]!.upos === 'PRON') return describePronoun(tokens[head]!)
  const found = properName(tokens, own, head)
  if (found === null) return describeNoun(core)
  return describeName(core, (possessor && ownedBodyName(tokens, possessor, found)) ?? found)
}

function describeName(core: Core, span: NameSpan): Description {
  const { text, tokens, first, own } = core
  const { start, end, title } = span
  const isGenitive = isGenitiveName(tokens, start, end)
  const bare = nameWords(text, tokens, isGenitive ? { ...span, end: end + 1 } : span)
  const read = nationalName(bare, start === own ? ownerOf(core) : '') ?? bare
  const before = tokens[start - 1]?.norm
  const words = core.isName(read, before) ? read : namePart(read, before, tokens.slice(start, end + 1), core.isName)
  if (words === null) return describeNoun(core)
  const role = roleBefore(core, start)
  // Whose it is tells nothing of what it is: `Russia's Foreign Ministry`.
  const kind = isGenitive ? 'organization' : kindOfName(words, title, start > own ? role : null)
  if (kind === 'group') return { ...describeNoun(core), kind }
  if (title === null && isOfPeople(words, tokens[first]!)) return describeNoun(core)
  return {
    form: 'name',
    kind,
    gender: kind === 'person' ? genderOfName(words, title, role) : 'neuter',
    plural: false,
    name: { words, title, nickname: nicknameIn(text.slice(tokens[start]!.start, tokens[end]!.end)) },
    role,
    lemma: words.at(-1)!.toLowerCase(),
    country:
      (kind === 'person' ? (countryBeforePerson(words) ?? countryOfOwner(core, start)) : countryOfWords(words)) ??
      (role === null ? null : countryOfRole(role)),
  }
}

/** `Scottish Jane Lund`, but neither William Holland nor Jordan Ames need be from where their names are from. */
const countryBeforePerson = ([first]: readonly string[]): string | null =>
  (!isGivenName(first!.toLowerCase()) && countryNamed(first!) === undefined && countryOfDemonym(first!)?.code) || null

/** `France's | Julien Moreau`: whose a state says that somebody is, without an office, he is by nation. */
const countryOfOwner = (core: Core, start: number): string | null =>
  (core.possessor !== null && start === core.own && countryNamed(ownerOf(core))?.code) || null

/** The name that a headline's capitals hold: behind a verb, `to Block Harlan's Pick`, or before one. */
function namePart(
  words: readonly string[],
  before: string | undefined,
  tokens: readonly TaggedToken[],
  isName: IsName,
): readonly string[] | null {
  if (isBeforeVerb(before) && words.length > 1 && isName(words.slice(1))) return words.slice(1)
  return nameBefore(words, tokens, isName)
}

/** The name that a headline's capitals begin with: `Ann Lund Calls`; not where they are somebody else's: `Lund Campaign Manager`. */
function nameBefore(
  words: readonly string[],
  tokens: readonly TaggedToken[],
  isName: IsName,
): readonly string[] | null {
  if (tokens.some((token, at) => at > 0 && kindOfNoun(token, tokens[at - 1]) !== 'thing')) return null
  for (let length = words.length - 1; length > 0; length--) {
    const name = words.slice(0, length)
    if (isName(name)) return name
  }
  return null
}

/** `the French`, `a Moroccan`: people of a country, as long as no title stands before it, as in `Mr. French`. */
function isOfPeople(words: readonly string[], { upos }: TaggedToken): boolean {
  const [word] = words
  if (stateOfAmerican(words.join(' ')) !== undefined || isOfStateParty(words)) return upos === 'DET'
  if (words.length !== 1 || !/^(DET|NUM)$/.test(upos)) return false
  return countryOfDemonym(word!) !== undefined && countryNamed(word!) === undefined
}

/** `the South Carolina Republican` */
const isOfStateParty = (words: readonly string[]): boolean =>
  PARTY_WORDS.has(words.at(-1)!.toLowerCase()) && AMERICAN_STATES.has(words.slice(0, -1).join(' '))

/** The words of a possessor without `the`. */
const ownerOf = ({ text, tokens, possessor }: Core) =>
  possessor === null
    ? ''
    : text.slice(tokens[possessor.first]!.start, tokens[possessor.head]!.end).replace(/^the\s+/iu, '')

function describePronoun({ norm, xpos, lemma }: TaggedToken): Description {
  const features = pronounFeatures(norm)
  const somebody = /^(someone|somebody|anyone)$/.test(norm) || (isRelative(norm) && xpos !== 'DT')
  return {
    form: 'pronoun',
    kind: features || somebody ? 'person' : 'thing',
    gender: features?.gender ?? 'unknown',
    plural: features?.plural ?? false,
    name: null,
    role: null,
    lemma,
    country: null,
  }
}

function describeNoun(core: Core): Description {
  const { text, tokens, first, own, head } = core
  const token = tokens[head]!
  const held = heldOffice(tokens, first, head)
  const noun = held === null ? kindOfNoun(token, head > first ? tokens[head - 1] : undefined) : 'person'
  const age = isAge(tokens, head)
  const kind = noun === 'person' && isStateBeside(core) ? 'country' : age ? 'person' : noun
  const description = text.slice(tokens[first]!.start, token.end)
  const office = officeAt(tokens, head)
  const lemma = held ?? (OFFICES_OF_TWO.has(office) ? office : token.lemma)
  return {
    form: 'noun',
    kind,
    gender: genderOfDescription(kind, text.slice(tokens[own]!.start, token.end)),
    plural: kind === 'group' || token.xpos === 'NNS' || token.xpos === 'NNPS',
    name: null,
    role:
      kind === 'person' && !age
        ? `${inFull(withoutDeterminer(description))}${held === null ? office.slice(token.lemma.length) : ''}`
        : null,
    lemma,
    country: kind === 'country' ? null : kind === 'person' ? countryOfRole(description) : countryIn(description),
  }
}

/** The noun by which one is called again who is called by letters or is yet to take office: `the PM`, `the president-elect`. */
function heldOffice(tokens: readonly TaggedToken[], first: number, head: number): string | null {
  const office = isYetToTake(tokens, head) ? head - 2 : head
  if (office < first || !(isTitle(tokens[office]!) || isOffice(tokens[office]!))) return null
  const { text, lemma } = tokens[office]!
  const isLetters = OFFICES_IN_CAPITALS.has(text) && tokens[office - 1]?.upos !== 'NUM'
  if (office === head && !isLetters) return null
  const noun = isLetters ? headOfRole(inFull(text).toLowerCase()) : lemma
  return office === head ? noun : `${noun}-${tokens[head]!.norm}`
}

/** `Indian PM` → `Indian prime minister`. */
const inFull = (role: string): string =>
  role.replace(/(^|\s)(\p{Lu}{2,3})(?=-designate$|-elect$|$)/u, (letters, before: string, office: string) => {
    const isOffice = OFFICES_IN_CAPITALS.has(office) || OFFICES_BEFORE_NAMES.has(office)
    const whole = isOffice ? TITLE_ABBREVIATIONS.get(office.toLowerCase()) : undefined
    return whole === undefined ? letters : `${before}${before === '' ? titleCase(whole) : whole}`
  })

const titleCase = (words: string): string => words.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())

/** `its neighbour`, `Norway's ally`: what a state has of that kind is a state, as what a company has is a company. */
function isStateBeside(core: Core): boolean {
  const { tokens, first, head } = core
  if (!/^(adversary|ally|enemy|foe|neighbou?r|rival)$/.test(tokens[head]!.lemma)) return false
  return tokens[first]!.norm === 'its' || countryNamed(ownerOf(core)) !== undefined
}

/** `the 75-year | -old`: somebody, where no noun says more. */
const isAge = (tokens: readonly TaggedToken[], head: number): boolean =>
  tokens[head]!.norm === 'year' && tokens[head + 1]?.text === '-' && tokens[head + 2]?.norm === 'old'

function genderOfDescription(kind: Phrase['kind'], description: string): Gender {
  if (kind === 'group') return 'unknown'
  return kind === 'person' ? genderOfNoun(description) : 'neuter'
}

function determinerOf({ norm, upos }: TaggedToken, possessor: Chunk | null): Phrase['determiner'] {
  if (possessor !== null) return 'possessive'
  if (/^(the|this|that|these|those|both)$/.test(norm)) return 'definite'
  return upos === 'DET' || upos === 'NUM' ? 'indefinite' : 'none'
}

/**
 * The words before a name that say what its bearer is, without their article: `former CIA analyst`, `the newspaper`. They end
 * in a noun for one person or for a body; `a furious`, `the 62nd minute` and `backed Mrs.` before a name tell of no office.
 */
function roleBefore({ text, tokens, first: opening }: Core, nameStart: number): string | null {
  // `criticising | President Lund`
  const first = tokens[opening]!.xpos === 'VBG' && isCapital(tokens[opening + 1]) ? opening + 1 : opening
  const last = isHonour(tokens, nameStart - 1, first) ? nameStart - 2 : nameStart - 1
  if (last < first) return null
  const role = text.slice(tokens[first]!.start, tokens[last]!.end)
  // `Secretary of State`
  const of = tokens.slice(first, last).findIndex(({ norm }) => norm === 'of')
  if (of > 0 && personAt(tokens, first + of - 1) !== null) return withoutDeterminer(role)
  if (isBodyRole(role)) return withoutDeterminer(role)
  if (isYetToTake(tokens, last) && last - 2 >= first && personAt(tokens, last - 2) !== null)
    return inFull(withoutDeterminer(role))
  const office = officeEndingAt(tokens, last)
  const singular = office < first ? null : personAt(tokens, office)
  if (singular === null) return null
  const tail = text.slice(tokens[office]!.end, tokens[last]!.end)
  return inFull(withoutDeterminer(text.slice(tokens[first]!.start, tokens[office]!.start) + singular + tail)) || null
}

/** `Mr.`, `Syed`, and the `Sheikh` of `council member Sheikh`: a title that says nothing of an office. */
function isHonour(tokens: readonly TaggedToken[], at: number, first: number): boolean {
  const norm = tokens[at]?.norm.replace(/\.$/, '') ?? ''
  return /^(mrs?|ms|miss|dr)$/.test(norm) || (at > first && (norm === 'sheikh' || HONOURS.has(norm)))
}

/** The word there if it is what a person may be, the singular of `professors Beschta and Ripple`; or null. */
function personAt(tokens: readonly TaggedToken[], at: number): string | null {
  const token = tokens[at]!
  const { norm, text, xpos } = token
  // `Reps. Ann Lund and Karl Berg`: each is one.
  if (isTitle(token)) return text.replace(/^(Gov|Rep|Sen)s(?=\.?$)/, '$1')
  const singular = xpos === 'NNS' || xpos === 'NNPS' || norm.endsWith('s') ? text.replace(/s$/, '') : text
  if (isPersonNoun(singular.toLowerCase()) || PARTY_WORDS.has(singular.toLowerCase())) return singular
  const kind = kindOfNoun(token, tokens[at - 1])
  return isOffice(token) || kind === 'person' || kind === 'group' ? text : null
}

const withoutDeterminer = (words: string) =>
  words.replace(/^(the|a|an|this|that|some|another|both|(least )?one)(\s+|$)/i, '').trim()
