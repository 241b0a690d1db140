import type { ParsedSentence } from '../../domain/sentence.ts'
import type { TaggedToken } from '../../domain/token.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import { isCapital, isPossessive } from '../token-shape.ts'
import type { Phrase } from './phrase.ts'

const LONGEST_CHAIN = 4
/** Nouns for persons by which companies go too. */
const BODY_LIKE_PERSONS = wordSet(`
brewer, broadcaster, carrier, contractor, employer, exporter, importer, insurer, lender, maker, manufacturer, miner, operator,
owner, producer, publisher, refiner, regulator, retailer, shipper, start-up, startup, supplier, vendor, watchdog, wholesaler
`)

/** Those who act for somebody else. */
const AGENTS = wordSet(`
adviser, advisor, aide, assistant, attorney, lawyer, representative, secretary, spokesman, spokesperson, spokeswoman
`)

/** `the port of Odesa`, `the state capital, Malakal`: behind these nouns stands the name of a town or region. */
const PLACES = /^(capital|city|district|island|port|province|region|state|suburb|town|village)$/

/** Of `an aid worker in the state capital, Malakal`, the name of one word is the town's. */
export const namesPlace = ({ name, role }: Phrase, before: Phrase): boolean =>
  PLACES.test(before.lemma) && role === null && name !== null && name.title === null && name.words.length === 1

/** True for a noun that may say what a body is: `a bank`, `a port operator`. */
export const isBodyLike = ({ form, kind, lemma, plural }: Phrase): boolean =>
  form === 'noun' && !plural && (kind === 'organization' || BODY_LIKE_PERSONS.has(lemma))

/**
 * Ties appositions to the phrase that they stand beside: `Robert Klein, chairman of the institute`, `Russia's deputy
 * foreign minister, Sergei Ryabkov` and `a farmer named Rustam Nazarov`. One of the two is a person's name, the other says what the person is.
 * @param offset what to add to an index of `phrases` to make it one of the article's
 */
export function linkAppositions({ tokens }: ParsedSentence, phrases: readonly Phrase[], offset: number): Phrase[] {
  return phrases.map((phrase, index) => {
    if (isListed(tokens, phrase) || isOwner(tokens, phrase)) return phrase
    const other = isPeerage(tokens, phrase, phrases[index - 1])
      ? index - 1
      : isNamed(tokens, phrase)
        ? bearerOf(phrase, phrases, index)
        : tokens[phrase.first - 1]?.norm === ','
          ? standsBeside(tokens, phrases, index)
          : otherRoleOf(tokens, phrases, index)
    return other === null ? phrase : { ...phrase, apposition: offset + other }
  })
}

/** `Karl Suther, | Lord Carrow |, said`: the name by which a peer or judge goes, behind that of birth. */
const isPeerage = (
  tokens: ParsedSentence['tokens'],
  { name, first, head }: Phrase,
  before: Phrase | undefined,
): boolean =>
  /^(baron|baroness|lady|lord|viscount|viscountess)$/i.test(name?.title ?? '') &&
  before?.head === first - 2 &&
  tokens[first - 1]!.norm === ',' &&
  before.kind === 'person' &&
  before.name?.title === null &&
  before.name.words.length > 1 &&
  tokens[head + 1]?.norm === ',' &&
  tokens[head + 2]?.norm !== 'and'

const isNamed = (tokens: ParsedSentence['tokens'], { first, kind }: Phrase): boolean =>
  /^(sur)?named$/.test(tokens[first - 1]?.norm ?? '') || (kind !== 'person' && tokens[first - 1]?.norm === 'called')

/** Of `a farmer named Rustam Nazarov`, `a mail carrier named Karl Berg`, the farmer; *the president named* somebody to an office. */
function bearerOf(name: Phrase, phrases: readonly Phrase[], index: number): number | null {
  const before = phrases[index - 1]
  if (before?.determiner !== 'indefinite' || before.head !== name.first - 2) return null
  const isCarrier = name.kind === 'person' && name.form === 'name' && BODY_LIKE_PERSONS.has(before.lemma)
  return isCarrier || describesOneAnother(name, before) ? index - 1 : null
}

/** What stands right before a name as a second role or an office of some place, without a comma. */
function otherRoleOf(tokens: ParsedSentence['tokens'], phrases: readonly Phrase[], index: number): number | null {
  const name = phrases[index]!
  if (name.form !== 'name') return null
  if (name.determiner !== 'none') return STYLED.test(name.name!.title ?? '') ? rightBefore(phrases, index) : null
  const before = isCapital(tokens[name.first]) ? officeOfPlace(phrases, index) : firstOfTwoRoles(tokens, phrases, index)
  return before !== null && describesOneAnother(name, phrases[before]!) ? before : null
}

/** `The Rev. Tom Wolf`: titles that stand behind an article. */
const STYLED = /^(hon|rev|reverend|venerable)\.?$/i

/** `Vatican spokesman | the Rev. Tom Wolf` */
function rightBefore(phrases: readonly Phrase[], index: number): number | null {
  const [noun, name] = [phrases[index - 1], phrases[index]!]
  return noun?.kind === 'person' && noun.head === name.first - 1 && describesOneAnother(name, noun) ? index - 1 : null
}

/** `the mayor of New Orleans Ray Nagin`, `the speaker of the parliament Ali Larijani` */
function officeOfPlace(phrases: readonly Phrase[], index: number): number | null {
  const [office, place, name] = [phrases[index - 2], phrases[index - 1], phrases[index]!]
  const isOfOffice = place?.form === 'name' || place?.kind === 'organization' || place?.lemma === 'opposition'
  const isBeside = isOfOffice && place.head === name.first - 1
  return isBeside && office?.head === place.first - 2 ? index - 2 : null
}

/** `An academic and professor Marc Hill` is called two things; `the president and first lady Ann Lund` are two. */
function firstOfTwoRoles(tokens: ParsedSentence['tokens'], phrases: readonly Phrase[], index: number): number | null {
  const [noun, name] = [phrases[index - 1], phrases[index]!]
  if (noun?.head !== name.first - 2 || tokens[name.first - 1]!.norm !== 'and' || name.role === null) return null
  return noun.kind === 'person' && (noun.determiner === 'none' || noun.determiner === 'indefinite') ? index - 1 : null
}

/**
 * Of `According to a diplomat, Lee asked …`, Lee is the subject of what follows, and not the diplomat; but a noun that opens
 * the sentence is what the name is: `A spokesman of the ministry, Lee said`. Of `At Trump National Doral, the candidate said` he is no resort.
 */
function mayDescribe(tokens: ParsedSentence['tokens'], { form, head, determiner }: Phrase, other: Phrase): boolean {
  const isSubject = /^(VBD|VBZ|VBP|MD)$/.test(tokens[head + 1]?.xpos ?? '')
  return !isSubject || (form === 'name' ? other.first === 0 : determiner !== 'definite')
}

/** The phrase that ends before the comma, or the one that heads a chain of prepositions before it. */
function standsBeside(tokens: ParsedSentence['tokens'], phrases: readonly Phrase[], index: number): number | null {
  const phrase = phrases[index]!
  // `Mr. Tamm, | whose sister | was on board`
  if (tokens[phrase.first]!.norm === 'whose') return null
  let right = beforeBrackets(tokens, phrase.first - 1)
  for (let at = index - 1, links = 0; at >= 0 && links < LONGEST_CHAIN; at--) {
    const other = phrases[at]!
    if (other.first > right || other.head >= right) continue
    if (other.head + 1 !== right) return null
    const before = tokens[other.first - 1]
    const governed = before?.upos === 'ADP'
    // Of `a spokesperson for the minister, Fang Lihua`, the minister is not what the name names, nor is a ministry.
    const isPrincipal =
      governed && !tellsOfBody(tokens, phrase) && (other.kind === 'organization' || hasAgent(phrases, at))
    const isOrigin = governed && isWherePersonIs(other, phrase, phrases[at - 1])
    if (governed && other.first === 1 && isSetting(before!, other)) return null
    if (isOrigin && before?.norm !== 'of' && before?.norm !== 'from') return null
    if (describesOneAnother(phrase, other) && !isPrincipal && !isOrigin)
      return mayDescribe(tokens, phrase, other) ? at : null
    if (!governed || (links === 0 && namesPlace(phrase, other))) return null
    right = beforeBrackets(tokens, other.first - 1)
    links++
  }
  return null
}

/** `A report by Rivers First, | a charity | that works in Oslo`: what says that something is a body says it of the body, where no clause begins with it. */
const tellsOfBody = (tokens: ParsedSentence['tokens'], phrase: Phrase): boolean =>
  isBodyLike(phrase) &&
  phrase.determiner === 'indefinite' &&
  /^([,.]|based|that|which)$/.test(tokens[phrase.head + 1]?.norm ?? '.')

/** `Dwight Berg of Huron, a Democrat`, `In Bangor, a carrier`: the town, whose name may be a person’s too, is no Democrat. */
function isWherePersonIs(place: Phrase, person: Phrase, before: Phrase | undefined): boolean {
  if (place.form !== 'name' || person.form !== 'noun' || place.name!.title !== null) return false
  return place.name!.words.length === 1 && place.gender === 'unknown' && (!before || before.form === 'name')
}

/** `In *Santa Lucia*, a worker`, `During *Hurricane Laura*, the candidate`: where or when something happens, before anybody is named, is nobody. */
const isSetting = ({ norm }: TaggedToken, { form, name, gender }: Phrase): boolean =>
  /^(across|at|during|in|inside|near|on|outside|since|until)$/.test(norm) &&
  form === 'name' &&
  gender === 'unknown' &&
  name!.title === null

/** True for the minister of `a spokesman for the minister`. */
function hasAgent(phrases: readonly Phrase[], at: number): boolean {
  const link = phrases[at]!.first - 1
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_CHAIN); i--)
    if (phrases[i]!.head === link - 1) return phrases[i]!.form === 'noun' && AGENTS.has(phrases[i]!.lemma)
  return false
}

/** Index of the bracket that closes right before `at`, such as that of `(D-Md.)`, where it opens; else `at`. */
function beforeBrackets(tokens: ParsedSentence['tokens'], at: number): number {
  if (tokens[at - 1]?.norm !== ')') return at
  for (let open = at - 2; open >= 0 && open > at - 10; open--) if (tokens[open]!.norm === '(') return open
  return at
}

function describesOneAnother(a: Phrase, b: Phrase): boolean {
  const [name, noun] = a.form === 'name' ? [a, b] : [b, a]
  if (name.form !== 'name' || noun.form !== 'noun') return false
  const body = isBodyLike(noun)
  if (name.kind !== 'person' && !(name.kind === 'organization' && body)) return false
  if (noun.kind !== 'person' && !(body && name.gender === 'unknown') && name.kind === 'person') return false
  return !noun.plural
}

/** Of `Ashby, the panel's ranking Republican`, the panel is not what Ashby is. */
const isOwner = (tokens: ParsedSentence['tokens'], { form, head }: Phrase): boolean =>
  form === 'noun' && isPossessive(tokens, head + 1)

/** True for a member of a list: `Clinton, Sanders and others`. */
function isListed(tokens: ParsedSentence['tokens'], { head, form, determiner }: Phrase): boolean {
  const next = tokens[head + 1]
  return (form === 'name' || determiner === 'none') && (next?.norm === 'and' || next?.norm === 'or')
}
