import { firstEndingAfter } from '../../domain/bisect.ts'
import { GOVERNING_OFFICES } from '../../lexicon/offices.ts'
import { AMERICAN_PARTIES } from '../../lexicon/party-words.ts'
import type { Discourse } from '../discourse.ts'
import { type Entity, entityAt, type Registry } from '../entity.ts'
import { salienceOf } from '../mention-salience.ts'
import { jointEntity } from './joint-entity.ts'
import { namedTogether } from './named-together.ts'
import { pairWords } from './pair-words.ts'
import { twoSides } from './two-sides.ts'

const PERSONS =
  /^(m[ae]n|wom[ae]n|candidates?|contenders|rivals|senators|lawmakers|ministers|leaders|presidents|politicians)$/
const COUNTRIES = /^(allies|capitals?|countr(y|ies)|foes|governments?|nations?|neighbou?rs)$/
const BODIES =
  /^(allies|capitals?|compan(y|ies)|countr(y|ies)|delegations?|firms?|foes|governments?|nations?|neighbou?rs|part(y|ies)|sides?|states?|unions?)$/
/** Nouns that say what kind of bodies the two are. */
const SAYS_WHAT = /^(compan(y|ies)|countr(y|ies)|firms?|nations?|states?)$/
/** Bodies that are no states. */
const NO_STATES = /^(compan(y|ies)|firms?|unions?)$/
/** Those who stay the two persons of a whole article, whoever speaks in between. */
const RUN = /^(candidates?|contenders|rivals)$/
/** What those have to be called who are called so by two. */
const OFFICES: Readonly<Record<string, RegExp>> = {
  lawmakers: /\b(congressm[ae]n|congresswom[ae]n|lawmaker|mp|rep\.?|representative|sen\.?|senator)$/i,
  leaders: new RegExp(`\\b(chair(man|woman)?|chief|head|leader|governor|secretary-general|${GOVERNING_OFFICES})$`, 'i'),
  ministers: /\b(minister|secretary)$/i,
  presidents: /\bpresident$/i,
  senators: /\b(sen\.?|senator)$/i,
}
/** How many sentences back two persons are sought, and how many phrases back two sides: keeps the cost of a phrase constant. */
const FURTHEST = 4
const PHRASES_BACK = 500

/**
 * `Wolf met Berg in Oslo. Both want …`, `the two countries`, `neither side`: the two who are meant, as one group; null for
 * other words.
 */
export function pairMeant(words: string, position: number, discourse: Discourse): Entity | null {
  const pair = pairOf(words, position, discourse)
  return pair && jointEntity(pair, discourse)
}

const NOBODY: ReadonlySet<number> = new Set()

/**
 * The two themselves, in the order in which they are named. Sides and countries stay the same for a whole article, see
 * `twoSides`; persons change: the two named together just before, else those of whom the text there speaks most.
 * @param except who is not meant, because it speaks of two others
 */
export function pairOf(
  words: string,
  position: number,
  discourse: Discourse,
  except: ReadonlySet<number> = NOBODY,
): number[] | null {
  const read = pairWords(words)
  if (!read) return null
  const { noun } = read
  const isLasting = noun !== undefined && BODIES.test(noun)
  if (noun !== undefined && !isLasting && !PERSONS.test(noun)) return null
  const { parsed, phrases, registry } = discourse
  const at = Math.min(firstEndingAfter(phrases.list, position), phrases.list.length - 1)
  const meant = (index: number) => !except.has(index) && mayBeOne(registry.entities[index]!, noun)
  if (isLasting) {
    const sides = (from: number, until: number) =>
      twoSides(from, until, meant, SAYS_WHAT.test(noun) || COUNTRIES.test(noun), discourse)
    const from = Math.max(0, at - PHRASES_BACK)
    const named = namedTogether(at, phrases.list[at]!.sentence, discourse)
    if (
      named?.length === 2 &&
      !COUNTRIES.test(noun) &&
      named.every((one) => meant(one) && isBody(registry.entities[one]!))
    )
      return named
    const beside = NO_STATES.test(noun)
      ? null
      : statesBeside(at, COUNTRIES.test(noun) || SAYS_WHAT.test(noun), except, discourse)
    const others = beside && sides(from, beside.from)
    const isApart = beside && !others?.some((side) => beside.two.includes(side))
    const before = partiesMeant(noun, at, discourse) ?? (isApart ? beside.two : sides(from, at))
    // `Both sides blink`: a headline stands before those whom it means.
    const isHeadline = phrases.list[at]?.sentence === 0
    return before ?? (isHeadline ? sides(0, Math.min(phrases.list.length, PHRASES_BACK)) : null)
  }
  const sentence = firstEndingAfter(parsed.sentences, position)
  const spoke = spokeTogether(sentence, position, discourse)
  if (spoke?.every(meant)) return spoke
  const together = namedTogether(at, sentence, discourse)
  if (together?.length === 2 && together.every(meant)) return together
  const office = OFFICES[noun ?? '']
  const holds = (index: number) =>
    meant(index) && (!office || [...registry.entities[index]!.roles].some((role) => office.test(role)))
  const nearby = phrases.from[Math.max(0, sentence - FURTHEST)]!
  const salient = weightiestTwo(nearby, at, holds, (mention) => salienceOf(mention, at, discourse), registry)
  const mostNamed = () => weightiestTwo(Math.max(0, at - PHRASES_BACK), at, holds, () => 1, registry)
  if (noun !== undefined && RUN.test(noun)) return mostNamed()
  return salient ?? (office ? mostNamed() : null)
}

const isBody = ({ kind }: Entity): boolean => kind === 'organization'

/**
 * `Ethiopia proposed to Eritrea that the two countries …`, `Ethiopia signed a pact with Eritrea. Both countries …`: the only two states that the
 * sentence has named before a phrase, or the only two but the speaker; of states by their noun else those of the sentence before. Who *urged both sides* is
 * none of them, and people *on both sides* may be anybody.
 */
function statesBeside(
  at: number,
  areStates: boolean,
  except: ReadonlySet<number>,
  { parsed, phrases: { list, from }, registry, names: { countries } }: Discourse,
): { readonly two: number[]; readonly from: number } | null {
  const { sentence, first } = list[at]!
  const before = parsed.sentences[sentence]!.tokens[first - 1]
  if (before?.upos === 'VERB' || before?.norm === 'on') return null
  const statesIn = (start: number, end: number) => {
    const named = new Set<number>()
    for (let i = start; i < end; i++) {
      const entity = entityAt(registry, i)
      const state = entity?.kind === 'country' ? entity : countries.get(entity?.country ?? list[i]!.country ?? '')
      if (state) named.add(state.index)
    }
    return named.size === 2 ? named : new Set([...named].filter((state) => !except.has(state)))
  }
  let start = from[sentence]!
  let named = statesIn(start, at)
  if (
    areStates &&
    named.size === 0 &&
    parsed.sentences[sentence - 1]?.paragraph === parsed.sentences[sentence]!.paragraph
  ) {
    start = from[sentence - 1]!
    named = statesIn(start, from[sentence]!)
  }
  return named.size === 2 ? { two: [...named], from: start } : null
}

/** `Democrats and Republicans argued. Voters blame both parties`: of an article that names the two parties of the United States, these. */
function partiesMeant(noun: string, until: number, { phrases: { list }, registry }: Discourse): number[] | null {
  if (!/^part(y|ies)$/.test(noun)) return null
  const found = new Map<string, number>()
  for (let at = until - 1; at >= Math.max(0, until - PHRASES_BACK) && found.size < 2; at--) {
    const { name, lemma, first, head } = list[at]!
    const words = (name?.words.join(' ') ?? (first === head ? lemma : '')).toLowerCase().replace(/ party$/, '')
    const party = Object.hasOwn(AMERICAN_PARTIES, words) ? AMERICAN_PARTIES[words]! : undefined
    const entity = entityAt(registry, at)
    // Of those whom it calls *the Democrat* none is the party.
    if (party !== undefined && entity && entity.kind !== 'person' && !found.has(party)) found.set(party, entity.index)
  }
  return found.size < 2 ? null : [...found.values()].reverse()
}

/** The two who said the last thing together, in the sentence or the one before: `Bonsu and his rival, Alhassan, said … The two men`. */
function spokeTogether(sentence: number, position: number, { turns, registry }: Discourse): number[] | null {
  const turn = turns.at(-1)
  if (!turn || turn.start >= position || turn.sentence < sentence - 1) return null
  const { members } = registry.entities[turn.entity]!
  return members.size === 2 ? [...members] : null
}

/** The two whose mentions from one phrase up to another weigh most, two persons or two bodies; null for fewer. */
function weightiestTwo(
  from: number,
  until: number,
  meant: (index: number) => boolean,
  weigh: (mention: number) => number,
  registry: Registry,
): number[] | null {
  const weights = new Map<number, number>()
  for (let at = from; at < until; at++) {
    const entity = registry.resolved[at]?.entity
    if (entity !== undefined && meant(entity)) weights.set(entity, (weights.get(entity) ?? 0) + weigh(at))
  }
  const two = [...weights]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([entity]) => entity)
  const kinds = new Set(two.map((index) => registry.entities[index]!.kind === 'person'))
  return two.length < 2 || kinds.size > 1 ? null : [...weights.keys()].filter((entity) => two.includes(entity))
}

function mayBeOne({ kind, words, gender }: Entity, noun: string | undefined): boolean {
  if (words.length === 0) return false
  if (kind === 'person') {
    if (/^m[ae]n$/.test(noun ?? '') && gender === 'female') return false
    if (/^wom[ae]n$/.test(noun ?? '') && gender === 'male') return false
    return noun === undefined || PERSONS.test(noun)
  }
  if (noun !== undefined && !BODIES.test(noun)) return false
  return kind === 'country' || (kind === 'organization' && !(noun && COUNTRIES.test(noun)))
}
