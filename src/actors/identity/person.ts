import { COMPROMISE_LEXICON } from '../../lexicon/compromise.ts'
import { isGivenName } from '../../lexicon/is-given-name.ts'
import { NAME_PARTICLES } from '../../lexicon/name-words.ts'
import { SURNAMES_FIRST } from '../../lexicon/surnames-first.ts'
import type { Entity } from '../entity.ts'
import { beginsWithFamily, genderOfGivenName } from '../names/given-name.ts'
import { namesBehind } from '../names/nickname.ts'
import { foldSpelling } from '../names/spelling.ts'
import { isSuffix } from '../names/titles.ts'
import type { Gender, Phrase } from '../phrases/phrase.ts'
import { misspelt } from './misspelt.ts'
import type { Generation } from './relatives.ts'

/** Persons of an article by the folded parts of their names. */
export type PersonIndex = {
  readonly bySurname: Map<string, Entity[]>
  readonly byGiven: Map<string, Entity[]>
  readonly byMiddle: Map<string, Entity[]>
  readonly byNickname: Map<string, Entity[]>
  readonly byTitle: Map<string, Entity[]>
  /** Those who are named otherwise than as owners: not the one of `Hunter Lund's laptop`. */
  readonly standing: Set<Entity>
  /** Those whom the text calls somebody's relatives. */
  readonly relatives: Map<Entity, Generation>
}

/** How many bearers of one name are told apart: keeps the cost of a name constant. */
const MOST_BEARERS = 50

/** The article of an Arabic surname comes and goes: `Yahya al-Mutahar` is `Mutahar`. */
const ARTICLE = /^(al|el|ad|an|ar|as|ash|az)-(?=\p{L})/iu

function surnameOf(words: readonly string[]): string {
  const surname = words.findLast((word) => !isSuffix(word)) ?? words.at(-1)!
  return foldPart(surname)
}

const foldPart = (word: string) => foldSpelling(word.replace(ARTICLE, ''))

/** An index without persons: every article begins with one. */
export const newPersonIndex = (): PersonIndex => ({
  bySurname: new Map(),
  byGiven: new Map(),
  byMiddle: new Map(),
  byNickname: new Map(),
  byTitle: new Map(),
  standing: new Set(),
  relatives: new Map(),
})

/** Makes a person findable by the parts of a full name. */
export function indexPerson(index: PersonIndex, entity: Entity, words: readonly string[]): void {
  push(index.bySurname, surnameOf(words), entity)
  if (words.length > 1) push(index.byGiven, foldSpelling(words[0]!), entity)
  for (const word of words.slice(1, -1)) push(index.byMiddle, foldSpelling(word), entity)
}

/** Makes `Karl Suther, Lord Carrow,` findable as Lord Carrow. */
export const indexSurname = (index: PersonIndex, entity: Entity, words: readonly string[]): void =>
  push(index.byTitle, surnameOf(words), entity)

/** Makes `Jose "Joric" Ilustre` findable as Joric Ilustre. */
export const indexNickname = (index: PersonIndex, entity: Entity, nickname: string): void =>
  push(index.byNickname, foldSpelling(nickname), entity)

function push(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key) ?? []
  if (list.length < MOST_BEARERS && !list.includes(entity)) list.push(entity)
  map.set(key, list)
}

/** `Hillary Clinton` and `Hillary Rodham Clinton`, `Sergei A. Ryabkov` and `Sergey Ryabkov`, `Joe`/`Joseph Biden`. */
export function sameFullName(index: PersonIndex, words: readonly string[], isRelative = false): Entity | null {
  const given = foldSpelling(words[0]!)
  const candidates = (index.bySurname.get(surnameOf(words)) ?? []).filter(
    (entity) => !isOtherGeneration(words, entity) && !isSonOfSameName(words, isRelative, entity, index),
  )
  return (
    candidates.find((entity) => entity.words.length > 1 && sameGiven(given, foldSpelling(entity.words[0]!))) ??
    candidates.find((entity) => index.byNickname.get(given)?.includes(entity)) ??
    withFurtherSurnames(index, words) ??
    candidates.find((entity) => isTail(words, entity.words) || isTail(entity.words, words)) ??
    byReign(index, words)
  )
}

/**
 * `Wasserman Schultz` for Debbie Wasserman Schultz, `Suu Kyi` for Aung San Suu Kyi: the words, two or more, that a longer name ends in, but no name that
 * a headline's verb stands before, `Deport Nikki Haley`, `Lund Slams Nikki Haley`, nor a father's: `Khalid bin Mohammed bin Salman`.
 */
function isTail(words: readonly string[], name: readonly string[]): boolean {
  const [tail, whole] = [plainWords(words), plainWords(name)]
  if (tail.length >= whole.length || !isSame(whole.slice(-tail.length), tail)) return false
  const before = name.slice(0, name.length - words.length)
  const isWhole = isGiven(words[0]!) && !words.some((word) => NAME_PARTICLES.has(word))
  return before.every(isWhole ? isGivenOrInitial : mayBeName) && !SON_OR_DAUGHTER.test(before.at(-1) ?? '')
}

const isGivenOrInitial = (word: string): boolean => isGiven(word) || isInitial(word)

/** False of a word that is known for none of a name's, `Slams`, and of an unknown one that looks like a verb: `Conflates`. */
function mayBeName(word: string): boolean {
  if (isGivenOrInitial(word) || NAME_PARTICLES.has(word.toLowerCase())) return true
  const classes = COMPROMISE_LEXICON.get(word.toLowerCase())
  return classes === undefined ? !/(ed|ing|s)$/.test(word) : classes.endsWith('Name')
}

const isInitial = (word: string) => /^\p{L}\.?$/u.test(word)

const isGiven = (word: string) => isGivenName(word.toLowerCase())

const REIGNING = /^(emir|king|prince|princess|queen|sheikh|sultan)$/i

/** `Prince Mohammed`: who may be named in full elsewhere. */
export const isReigningName = (words: readonly string[]): boolean => words.length === 2 && REIGNING.test(words[0]!)

const SON_OR_DAUGHTER = /^(bin|bint)$/i

/** `Prince Mohammed` for Mohammed bin Salman: who reigns goes by his given name. */
function byReign(index: PersonIndex, words: readonly string[]): Entity | null {
  if (!isReigningName(words)) return null
  const bearers = index.byGiven.get(foldSpelling(words[1]!)) ?? []
  const reigns = ({ words, roles }: Entity) =>
    words.some((word) => SON_OR_DAUGHTER.test(word)) ||
    [...roles].some((role) => REIGNING.test(role.split(' ').at(-1)!))
  return bearers.find(reigns) ?? null
}

/** `Donald Lund Jr., the president's son,` is not President Donald Lund. */
const isSonOfSameName = (
  words: readonly string[],
  isRelative: boolean,
  entity: Entity,
  { relatives }: PersonIndex,
): boolean =>
  isSuffix(words.at(-1)!)
    ? isRelative && !isSuffix(entity.words.at(-1)!)
    : isSuffix(entity.words.at(-1)!) && relatives.has(entity)

/**
 * `Melba Acosta Febo` for Melba Acosta, `Mohammed bin Zayed` for Mohammed bin Zayed Al Nahyan, and the other way round: the only one whose name is
 * the same but for further surnames.
 */
function withFurtherSurnames(index: PersonIndex, words: readonly string[]): Entity | null {
  const own = plainWords(words)
  const longer = (index.byMiddle.get(own.at(-1)!) ?? []).filter((one) => isBeginning(own, one.words))
  const shorter = own
    .slice(1, -1)
    .flatMap((surname) => index.bySurname.get(surname) ?? [])
    .filter((one) => isBeginning(plainWords(one.words), words))
  const found = new Set([...longer, ...shorter])
  return found.size === 1 ? [...found][0]! : null
}

/** True if a longer name begins with these words and goes on with a surname: not `Wanda Soler Resigns` in a headline's capitals. */
function isBeginning(short: readonly string[], name: readonly string[]): boolean {
  const whole = plainWords(name)
  if (short.length >= whole.length || !isSame(whole.slice(0, short.length), short)) return false
  const further = name.slice(short.length - whole.length)
  return (further.length === 1 || NAME_PARTICLES.has(further[0]!.toLowerCase())) && endsInSurname(name)
}

/** False of a name whose last word is known, and for none that ends a name. */
const endsInSurname = (words: readonly string[]): boolean =>
  /^(FemaleName|LastName|MaleName|undefined)$/.test(
    `${COMPROMISE_LEXICON.get(words.findLast((word) => !isSuffix(word))!.toLowerCase())}`,
  )

/** A name's words without initials and suffixes: `Pedro R. Pierluisi` → `pedro pierluisi`. */
const plainWords = (words: readonly string[]): string[] =>
  words.filter((word) => !isSuffix(word) && !isInitial(word)).map(foldPart)

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 1 && one.length === other.length && one.every((word, at) => word === other[at])

/** `Brent Bozell Jr.` is not Brent Bozell III. */
function isOtherGeneration(words: readonly string[], { words: known }: Entity): boolean {
  const [own, other] = [words, known].map((name) => (isSuffix(name.at(-1)!) ? foldSpelling(name.at(-1)!) : null))
  return own !== null && other !== null && own !== other
}

function sameGiven(a: string, b: string): boolean {
  if (a === b || namesBehind(a).has(b) || namesBehind(b).has(a)) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length === 1 ? long.startsWith(short) : short.length > 2 && long.startsWith(short)
}

const PLAIN_TITLE = /^(mr|mrs|ms|miss)\.?$/i
/** Titles of those who go by their given names. */
const BEFORE_GIVEN_NAMES = /^(dame|emir|sheikha?|sir|sultan)$/i

/**
 * `Clinton`, `Mrs. Clinton`: the bearer of a surname, of a given name used alone, or of a family name that stands first
 * (`Mr. Xi` for Xi Jinping), or of the first of two surnames (`Acosta` for Melba Acosta Febo); knights and sheikhs go by their given
 * name (`Sir Nigel`). Where several bear it, the foremost of the gender that the title tells; papers that write `Mr. Bush`
 * keep it for the Mr. Bush whom they name first, and call his brother in full.
 */
export function sameShortName(
  index: PersonIndex,
  words: readonly string[],
  phrase: Phrase,
  isRuledOut: (entity: Entity) => boolean = () => false,
): Entity | null {
  const key = surnameOf(words)
  const agree = (entity: Entity) => agrees(phrase.gender, entity) && !isRuledOut(entity)
  const title = phrase.name?.title ?? null
  const titled = title !== null && PLAIN_TITLE.test(title) ? bearersOf(index, words, agree) : []
  const first = titled.find(({ gender }) => gender === phrase.gender) ?? titled[0]
  const bearer = first ?? bearerOf(index, words, agree) ?? index.byTitle.get(key)?.find(agree)
  if (bearer) return bearer
  if (words.length > 1) return null
  const given = isGivenName(words[0]!.toLowerCase())
  const middle = title !== null || !given ? index.byMiddle.get(key)?.find(agree) : undefined
  if (middle) return middle
  if (given && title !== null && !BEFORE_GIVEN_NAMES.test(title) && !goesByFirstName(words[0]!.toLowerCase()))
    return null
  const called = (name: string) =>
    index.byGiven.get(name)?.find((entity) => agree(entity) && given === isGivenName(entity.words[0]!.toLowerCase()))
  return (
    called(key) ??
    [...namesBehind(key)].map(called).find((entity) => entity !== undefined) ??
    // `Lula` for Luiz Inácio Lula da Silva.
    index.byMiddle.get(key)?.find(agree) ??
    (phrase.kind === 'person' ? misspeltBearer(index, words[0]!, agree) : null)
  )
}

function misspeltBearer({ bySurname }: PersonIndex, word: string, agree: (entity: Entity) => boolean): Entity | null {
  const bearer = isGivenName(word.toLowerCase()) ? null : misspelt(bySurname, word)
  return bearer && agree(bearer) ? bearer : null
}

/** `Mr. Kim` for Kim Jong-un, `Mr. Abiy` for Abiy Ahmed: by the first word of a name go those of countries where it is the family's or there is no other. */
const goesByFirstName = (word: string): boolean =>
  SURNAMES_FIRST.has(word) || !/Name$/.test(`${COMPROMISE_LEXICON.get(word)}`)

/** The person whose name ends in these words, the foremost if several do. */
export function bearerOf(
  index: PersonIndex,
  words: readonly string[],
  agree: (entity: Entity) => boolean = () => true,
): Entity | null {
  const bearers = bearersOf(index, words, agree)
  const most = mostNamed(bearers)
  if (!most) return null
  const { relatives, standing } = index
  const main = bearers.filter((one) => !relatives.has(one))
  // `Hunter Lund's laptop … Joe Lund knew`: who is only an owner is not the Lund of the article.
  const doers = most.acts || standing.has(most) ? [] : main.filter((one) => one.acts && standing.has(one))
  return [mostNamed(doers), mostNamed(main)].find((one) => one && one.mentions * 2 >= most.mentions) ?? most
}

/** The one named most often, the first of several. */
const mostNamed = (bearers: readonly Entity[]): Entity | undefined =>
  bearers.length === 0 ? undefined : bearers.reduce((a, b) => (b.mentions > a.mentions ? b : a))

/** Those whose names end in these words, the one named first before the others. */
export const bearersOf = (
  index: PersonIndex,
  words: readonly string[],
  agree: (entity: Entity) => boolean = () => true,
): Entity[] => (index.bySurname.get(surnameOf(words)) ?? []).filter((one) => agree(one) && holdsAll(one, words))

function holdsAll(entity: Entity, words: readonly string[]): boolean {
  const own = entity.words.map(foldPart)
  return words.every((word) => own.includes(foldPart(word)))
}

function agrees(gender: Gender, entity: Entity): boolean {
  const own =
    entity.gender === 'unknown' && entity.words.length > 1 && !beginsWithFamily(entity.words)
      ? genderOfGivenName(entity.words[0]!.toLowerCase())
      : entity.gender
  return gender === 'unknown' || own === 'unknown' || own === gender
}
