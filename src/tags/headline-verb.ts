import { isCapitalised, isInTitleCase } from '../domain/casing.ts'
import { FINITE_TAGS, type TaggedToken } from '../domain/token.ts'
import { BODY_NOUNS } from '../lexicon/body-nouns.ts'
import { NOUNS, PARTICLE_VERBS, VERBS } from '../lexicon/cues.ts'
import { FEMALE_NOUNS, MALE_NOUNS, OFFICES, PERSON_NOUNS } from '../lexicon/person-nouns.ts'
import { wordSet } from '../lexicon/word-list.ts'
import { type HeadlinePart, partsOfHeadline, quotedIn } from './headline-parts.ts'

const NOMINAL: ReadonlySet<string> = new Set(['GW', 'NN', 'NNP', 'NNPS', 'NNS'])
const PLURAL: ReadonlySet<string> = new Set(['NNPS', 'NNS'])
/** What a subject may end with: `Senate *Hopeful* Slams …`. */
const SUBJECT_END: ReadonlySet<string> = new Set([...NOMINAL, 'CD', 'JJ'])
/** What an object may begin with, if it is no preposition. */
const OBJECT: ReadonlySet<string> = new Set([
  ...NOMINAL,
  '$',
  '``',
  'CD',
  'DT',
  'JJ',
  'PDT',
  'POS',
  'PRP',
  'PRP$',
  'VBG',
  'VBN',
])
const MARKS: ReadonlySet<string> = new Set(["'", '"'])

/** Verbs that report nothing and take another that does: `Ministers *Fail* to Agree`. */
const WITH_DEED: ReadonlySet<string> = new Set([
  'decline',
  'fail',
  'hesitate',
  'refuse',
  'rush',
  'scramble',
  'struggle',
])
/** Nouns as well as verbs of which what somebody says is the object: `Governor *issues* warning`. */
const ISSUING: ReadonlySet<string> = new Set(['issue'])
/** Nouns that have no plural, so that the form in -s is the verb. */
const NO_PLURAL: ReadonlySet<string> = new Set(['blame', 'praise'])

/** Nouns as well as verbs by which something is given a name: `calls a deal a giveaway`. */
const NAMING: ReadonlySet<string> = new Set(['brand', 'call', 'label'])
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an'])
/** How far behind such a verb the article of the name may stand. */
const NAME_REACH = 6
/** Nouns as well as verbs that have no object: `Harbour *Talks* Stall`. */
const WITHOUT_OBJECT: ReadonlySet<string> = new Set([
  'campaign',
  'comment',
  'dissent',
  'gripe',
  'rant',
  'talk',
  'worry',
])
/** Names and kinds that one word of them makes look like a clause. */
const COMPOUNDS = wordSet('appeals court, appeals courts, appeals judge, appeals panel, rights watch, united states')
/** What goes on to a second verb of the same subject: `Vetoes Bill, *Calls* It Reckless`. */
const JOINING: ReadonlySet<string> = new Set([',', 'and', 'but', 'then'])

/**
 * How much less likely than another reading that of a verb may be, in steps of the tagger's weights, by what else speaks for it. A verb
 * of the lexicon that is no noun needs no more than its object, one that is both (`plans`, `calls`) must be likelier.
 */
const SURE = Number.NEGATIVE_INFINITY
const NEVER = 1
const LIKELY = -60
const PERHAPS = -110
const HARDLY = -260
/** Less likely than any that the tagger thought of. */
const EVER = -1000
/** What a verb of the lexicon is ahead of others by. */
const LEXICON_BONUS = 60
/** What one in -s is ahead by right behind who may act: `Lawmakers *Order* Census Count`; twice as much behind one person, and if it is no noun. */
const ACTOR_BONUS = 100
/** What a form in -s is behind others by right behind a plural. */
const DISAGREEMENT = 80

type Given = {
  readonly tokens: readonly TaggedToken[]
  readonly part: HeadlinePart
  readonly quoted: readonly boolean[]
  readonly isTitle: boolean
  readonly lemmaOf: (norm: string) => string
  /** Of each word as a verb in the present, 0 or less. */
  readonly margins: readonly number[]
}

/**
 * `Texas Governor Blasts Mayor`, `Poland and Hungary block EU budget`: a headline says something of somebody, but capitals and missing
 * articles make nouns of its verbs. Where no word of it is a finite verb, that one is which stands behind a subject that it agrees with and
 * is, by the tagger's own weights, the likeliest.
 * @param lemmaOf the lemma of a word in lower case as a verb in the present
 * @param marginsOf how much less likely each word is as a verb in the present than as what it was taken for
 */
export function withHeadlineVerbs(
  tokens: readonly TaggedToken[],
  lemmaOf: (norm: string) => string,
  marginsOf: () => readonly number[],
): TaggedToken[] {
  const parts = partsOfHeadline(tokens)
  if (parts.length === 0) return [...tokens]
  const quoted = quotedIn(tokens)
  const isTitle = isInTitleCase(tokens)
  let margins: readonly number[] | undefined
  let found = withNouns(tokens, lemmaOf)
  for (const part of parts) {
    found = withEarlierVerb(found, part, quoted, lemmaOf)
    const main = range(part).filter((at) => isMain(found, at, quoted))
    if (main.length > 0 && !range(part).some((at) => JOINING.has(found[at]!.norm))) continue
    margins ??= marginsOf()
    const given = { tokens: found, part, quoted, isTitle, lemmaOf, margins }
    const verbs = main.length > 0 ? main : likeliest(given)
    if (verbs.length === 0) continue
    const joined = range(part).filter((at) => at > verbs[0]! && isJoined(given, at))
    const others = joined.length > 0 ? [] : othersVerb({ ...given, tokens: retagged(found, part, verbs, lemmaOf) })
    found = retagged(found, part, [...verbs, ...joined, ...others], lemmaOf)
  }
  return found
}

/**
 * `Premier *rejects* calls to quit`, `Mayor *hails* plan to build`, `Minister *rules out* tax rises`: the noun behind it was taken for the verb of what is a noun nowhere, or
 * has its particle behind it.
 */
function withEarlierVerb(
  tokens: TaggedToken[],
  part: HeadlinePart,
  quoted: readonly boolean[],
  lemmaOf: Given['lemmaOf'],
): TaggedToken[] {
  const main = range(part).find((at) => isMain(tokens, at, quoted)) ?? -1
  if (main < part.start + 2 || !PRESENT.test(tokens[main]!.xpos)) return tokens
  const verb = range({ start: part.start + 1, end: main }).find((at) => {
    const lemma = lemmaOf(tokens[at]!.norm)
    if (tokens[at]!.xpos !== 'NNS' || quoted[at] || !SUBJECT_END.has(tokens[at - 1]!.xpos)) return false
    // `hails *plan to* end war`, but `backs *call for* audit`, whose content the verb tells better
    const isNounToo = NOUNS.has(tokens[main]!.lemma)
    const isNoPlural = tokens[main]!.xpos === 'VBZ' || tokens[main + 1]?.norm === 'to'
    const isAlone = isVerbAlone(lemma) && isNounToo && isNoPlural
    const isOnes = VERBS.has(lemma) && (!isNounToo || isNoPlural) && isOnePerson(tokens[at - 1]!)
    const isNext = at === main - 1 && (isAlone || isOnes || isIssuing(tokens, at, lemma))
    return isNext || (tokens[at + 1]!.xpos === 'RP' && takes(lemma, tokens[at + 1]!.norm))
  })
  if (verb === undefined) return tokens
  const noun = { upos: 'NOUN', xpos: tokens[main]!.xpos === 'VBZ' ? 'NNS' : 'NN' } as const
  const found = tokens.map((token, at) => (at === main ? { ...token, ...noun } : token))
  return retagged(found, part, [verb], lemmaOf)
}

const PERSONS: readonly ReadonlySet<string>[] = [PERSON_NOUNS, OFFICES, MALE_NOUNS, FEMALE_NOUNS]

/** `*Judge* blocks state from …`, `*Minister* issues apology`: what one person does, not what many such things do. */
const isOnePerson = ({ lemma, norm }: TaggedToken): boolean =>
  norm === lemma && PERSONS.some((nouns) => nouns.has(lemma))

const isVerbAlone = (lemma: string): boolean => VERBS.has(lemma) && !NOUNS.has(lemma)

/** `Norway Strikes Trawler, Iceland *Vows* Revenge`: behind a comma others may do something too. */
function othersVerb(given: Given): number[] {
  const { tokens, part, quoted } = given
  const comma = range(part).findLast((at) => tokens[at]!.norm === ',' && !quoted[at]) ?? -1
  const rest = { start: comma + 1, end: part.end }
  if (comma < 0 || range(rest).some((at) => isMain(tokens, at, quoted))) return []
  return range({ start: part.start, end: comma }).some((at) => isMain(tokens, at, quoted))
    ? likeliest({ ...given, part: rest })
    : []
}

/**
 * What is no interjection, `*Xi* warns`, and no verb for all its looks: `*Nurses* Reject Pay Offer`, where a headline begins with its subject, `orders *release* of records`
 * and `*appeals* court`.
 */
function withNouns(tokens: readonly TaggedToken[], lemmaOf: Given['lemmaOf']): TaggedToken[] {
  return tokens.map((token, at) => {
    if (at === 0 && token.xpos === 'UH' && tokens[1]!.xpos === 'VBZ') return { ...token, upos: 'PROPN', xpos: 'NNP' }
    if (!PRESENT.test(token.xpos)) return token
    const isOpening = at === 0 && token.xpos === 'VBZ' && !VERBS.has(token.lemma) && isPlain(tokens[1]!, lemmaOf)
    // `Border *talks*: Ministry demands answer`
    const isTopic = tokens[at + 1]?.norm === ':' && WITHOUT_OBJECT.has(token.lemma)
    if (!isOpening && !isTopic && !isNounBeforeOf(tokens, at) && !isInCompound(tokens, at)) return token
    return { ...token, upos: 'NOUN', xpos: token.xpos === 'VBZ' ? 'NNS' : 'NN' }
  })
}

const PRESENT = /^VB[PZ]$/

/** A verb of the lexicon in its plain form. */
const isPlain = ({ norm }: TaggedToken, lemmaOf: Given['lemmaOf']) => VERBS.has(norm) && lemmaOf(norm) === norm

function isNounBeforeOf(tokens: readonly TaggedToken[], at: number): boolean {
  const { norm, lemma } = tokens[at]!
  if (tokens[at + 1]?.norm !== 'of' || !NOMINAL.has(tokens[at - 1]?.xpos ?? '')) return false
  // `*tells* of`: no noun has that form.
  return !takes(lemma, 'of') && !(norm !== lemma && isVerbAlone(lemma))
}

const range = ({ start, end }: HeadlinePart) => Array.from({ length: end - start }, (_, i) => start + i)

/** A finite verb that says what is so. */
const isMain = (tokens: readonly TaggedToken[], at: number, quoted: readonly boolean[]): boolean =>
  FINITE_TAGS.has(tokens[at]!.xpos) && !quoted[at]

const isObject = ({ xpos, norm }: TaggedToken) => OBJECT.has(xpos) || MARKS.has(norm)

/** Whether the lexicon has the verb with this word behind it: `warn of`. */
const takes = (lemma: string, word: string) =>
  PARTICLE_VERBS.get(lemma)?.some(({ words }) => words[1] === word) ?? false

function likeliest(given: Given): number[] {
  const { part, margins } = given
  let [best, most] = [-1, Number.NEGATIVE_INFINITY]
  for (let at = part.start + 1; at < part.end; at++) {
    if (!isPossible(given, at)) continue
    // `Police *issue* warning`: the tagger may not have thought of it at all.
    const score = Math.max(margins[at]!, EVER) + speakingFor(given, at)
    if (score > most) [best, most] = [at, score]
  }
  if (best < 0) return []
  return [isItsSubject(given, best) ? best + 1 : best]
}

const isInCompound = (tokens: readonly TaggedToken[], at: number) =>
  [at, at + 1].some((second) => COMPOUNDS.has(`${tokens[second - 1]?.norm} ${tokens[second]?.norm}`))

/** A capital that says something, as only the first one does in the capitals of a title. */
const isNamed = ({ isTitle, tokens, part }: Given, at: number) =>
  !isTitle && at > part.start && isCapitalised(tokens[at]!.text)

const isPossible = (given: Given, at: number) => {
  const least = leastMargin(given, at)
  return least !== NEVER && given.margins[at]! >= least
}

/** What a verb is ahead of others by, or behind them. */
function speakingFor({ tokens, lemmaOf }: Given, at: number): number {
  const lemma = lemmaOf(tokens[at]!.norm)
  if (lemma === tokens[at]!.norm) return bonus(tokens, at, lemma)
  const before = tokens[at - 1]!
  const isActing = (VERBS.has(lemma) && mayAct(before)) || isIssuing(tokens, at, lemma)
  const isSure = isOnePerson(before) || isVerbAlone(lemma)
  const ofActor = !isActing ? 0 : isSure ? 2 * ACTOR_BONUS : ACTOR_BONUS
  return bonus(tokens, at, lemma) + ofActor - (before.xpos === 'NNS' ? DISAGREEMENT : 0)
}

/** What a verb of the lexicon is ahead by before an object or its particle. */
function bonus(tokens: readonly TaggedToken[], at: number, lemma: string): number {
  const next = tokens[at + 1]
  return next && VERBS.has(lemma) && (isObject(next) || takes(lemma, next.norm)) ? LEXICON_BONUS : 0
}

/** `Paris Attacks | *Highlight* Threat`: behind what is a plural as well, a plain form that is likely to be a verb. */
function isItsSubject(given: Given, at: number): boolean {
  const { tokens, lemmaOf, margins, part } = given
  const lemma = lemmaOf(tokens[at]!.norm)
  const next = tokens[at + 1]
  if (!next || at + 1 >= part.end || lemma === tokens[at]!.norm || isVerbAlone(lemma)) return false
  if (isIssuing(tokens, at, lemma)) return false
  if (lemmaOf(next.norm) !== next.norm || !/^(NN|JJ|VB)/.test(next.xpos) || isNamed(given, at + 1)) return false
  if (isNounBeforeOf(tokens, at + 1) || mayAct(tokens[at - 1]!) || mayAct(next) || isPossessor(tokens, at + 1))
    return false
  if (margins[at]! > LIKELY / 2 && !NOUNS.has(lemma)) return false
  const object = tokens[at + 2]
  return margins[at + 1]! >= (object && isObject(object) ? PERHAPS : LIKELY / 2)
}

/** Who orders, demands or is asked for something: `Judge | *orders* | census count`, `Camp | *demands* | chairwoman's exit`. */
const ACTORS: readonly ReadonlySet<string>[] = [...PERSONS, BODY_NOUNS]

const mayAct = ({ lemma }: TaggedToken) => ACTORS.some((nouns) => nouns.has(lemma))

/** `Governor | issues`, `U.S. House | issues`, but no `Trust`, whose issues are others. */
const isIssuing = (tokens: readonly TaggedToken[], at: number, lemma: string) =>
  ISSUING.has(lemma) && (mayAct(tokens[at - 1]!) || tokens[at - 1]!.upos === 'PROPN')

const isPossessor = (tokens: readonly TaggedToken[], at: number) => tokens[at + 1]?.norm === "'s"

/** How likely the word must be to be the headline's verb. */
function leastMargin(given: Given, at: number): number {
  const { tokens, part, quoted, lemmaOf } = given
  const { norm, xpos } = tokens[at]!
  if (
    quoted[at] ||
    isPossessor(tokens, at) ||
    isNamed(given, at) ||
    isInCompound(tokens, at) ||
    FINITE_TAGS.has(xpos) ||
    /^(VB[GN]|DT|CD|PRP\$?|TO|CC|POS)$/.test(xpos)
  )
    return NEVER
  const lemma = lemmaOf(norm)
  const end = subjectEnd(given, at)
  if (end < part.start || !agrees(tokens, part.start, end, norm, lemma)) return NEVER
  const least =
    NOMINAL.has(xpos) || VERBS.has(lemma)
      ? leastBefore(given, at, lemma)
      : Math.max(LIKELY, leastBefore(given, at, lemma))
  return hasPredicate(tokens, part.start, at) ? Math.max(LIKELY, least) : least
}

/** The last word of what stands before the verb, behind an adverb: `NYTimes | Casually | Conflates`. */
function subjectEnd({ tokens, part, quoted }: Given, at: number): number {
  const end = tokens[at - 1]!.xpos === 'RB' ? at - 2 : at - 1
  return end >= part.start && (SUBJECT_END.has(tokens[end]!.xpos) || quoted[end]) ? end : -1
}

/** `Governor *Blasts*`, `Lawmakers *Urge*`, `Poland and Hungary *block*`, `Trump, Cruz *trade*`: in the form that agrees with what stands before. */
function agrees(tokens: readonly TaggedToken[], start: number, end: number, norm: string, lemma: string): boolean {
  if (norm !== lemma) return norm.endsWith('s')
  if (PLURAL.has(tokens[end]!.xpos) || tokens[end]!.norm === 'police') return true
  for (let at = end - 1; at > start; at--) {
    if (/^(and|&|,)$/.test(tokens[at]!.norm))
      return tokens.slice(start, at).every(({ xpos }) => SUBJECT_END.has(xpos) || xpos === ',')
    if (!SUBJECT_END.has(tokens[at]!.xpos)) return false
  }
  return false
}

/** `Obama *to Expand* …`, `Suspect *Named* by …`: what is to come and what has been done has a headline no finite verb for. */
function hasPredicate(tokens: readonly TaggedToken[], start: number, at: number): boolean {
  for (let i = start + 1; i < at - 1; i++) {
    if (tokens[i]!.xpos === 'VBN' && NOMINAL.has(tokens[i - 1]!.xpos)) return true
    if (tokens[i]!.xpos === 'TO' && tokens[i + 1]!.xpos === 'VB') return true
  }
  return false
}

/** How likely the verb must be before what follows. */
function leastBefore({ tokens }: Given, at: number, lemma: string): number {
  const next = tokens[at + 1]
  const isKnown = VERBS.has(lemma)
  const isNounToo = NOUNS.has(lemma) && !NO_PLURAL.has(lemma)
  if (!next) return LIKELY / 2
  // `Minister *quits*, citing pressure`, `Senator *apologises*, vows to pay`
  if (next.norm === ',') return isKnown && !isNounToo ? SURE : tokens[at + 2]?.xpos === 'VBG' ? HARDLY : NEVER
  if (next.norm === 'to') return isKnown || WITH_DEED.has(lemma) ? SURE : LIKELY
  if (takes(lemma, next.norm)) return isNounToo ? (tokens[at]!.norm === lemma ? PERHAPS : HARDLY) : SURE
  if (next.norm === 'of') return NEVER
  if (isObject(next)) {
    if ((isKnown && !isNounToo) || isIssuing(tokens, at, lemma)) return SURE
    if (WITHOUT_OBJECT.has(lemma) && !MARKS.has(next.norm)) return NEVER
    if (isNaming(lemma, tokens, at)) return SURE
    return isKnown ? HARDLY : PERHAPS
  }
  if (next.xpos === 'IN') return LIKELY
  return /^[RW]/.test(next.xpos) ? PERHAPS : NEVER
}

/** `*Calls* Stadium Deal a 'Giveaway'`: a noun in the plural has no two objects behind it. */
function isNaming(lemma: string, tokens: readonly TaggedToken[], at: number): boolean {
  if (!NAMING.has(lemma)) return false
  const article = tokens.findIndex(({ norm }, i) => i > at + 1 && ARTICLES.has(norm))
  if (article < 0 || article > at + NAME_REACH) return false
  return tokens.slice(at + 1, article).every(({ xpos }) => OBJECT.has(xpos))
}

/** `Vetoes Bill, *Calls* It Reckless`, `backs Lund and *denounces* Holm`: a further verb of a headline's subject. */
function isJoined(given: Given, at: number): boolean {
  const { tokens, quoted, lemmaOf, margins } = given
  const { norm, xpos } = tokens[at]!
  const lemma = lemmaOf(norm)
  const next = tokens[at + 1]
  if (!NOMINAL.has(xpos) || !JOINING.has(tokens[at - 1]!.norm) || quoted[at] || isInCompound(tokens, at)) return false
  if (!VERBS.has(lemma)) return false
  if (norm === lemma || !norm.endsWith('s') || !next || margins[at]! < HARDLY) return false
  return isObject(next) || next.norm === 'to' || takes(lemma, next.norm)
}

function retagged(
  tokens: readonly TaggedToken[],
  part: HeadlinePart,
  verbs: readonly number[],
  lemmaOf: (norm: string) => string,
): TaggedToken[] {
  return tokens.map((token, at) => {
    if (at < part.start || at >= part.end) return token
    // `*Premier* rejects …`
    if (verbs.includes(at + 1) && token.xpos === 'JJ' && mayAct(token)) return { ...token, upos: 'NOUN', xpos: 'NN' }
    if (!verbs.includes(at) || FINITE_TAGS.has(token.xpos)) return token
    const lemma = lemmaOf(token.norm)
    return { ...token, upos: 'VERB', xpos: token.norm === lemma ? 'VBP' : 'VBZ', lemma }
  })
}
