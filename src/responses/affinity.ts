import { hashString, mix } from '../model/hash.ts'
import type { ClaimFacts } from './claim-facts.ts'
import type { sideColumns } from './columns/sides.ts'
import { isWord } from './is-word.ts'

/** The features, hashed once. */
const NAMES = [
  'bias',
  'cue',
  'asked cue',
  'type',
  'asked type',
  'types',
  'cue then type',
  'type then cue',
  'cues',
  'sentences',
  'type over sentences',
  'asked type over sentences',
  'reply over sentences',
  'turns',
  'types over turns',
  'cue over turns',
  'tie over turns',
  'adversative over turns',
  'reply over turns',
  'sides',
  'type and sides',
  'asked type and sides',
  'types and targets',
  'cue and targets',
  'tie',
  'adversative',
  'pointer',
  'pointer over turns',
  'first word',
  'first word over turns',
  'opening',
  'asked first word',
  'shared',
  'type and shared',
  'shared over turns',
  'shared and sides',
] as const
type Name = (typeof NAMES)[number]
const NAME = Object.fromEntries(NAMES.map((name) => [name, hashString(`affinity ${name}`)])) as Record<Name, number>

/** How many first words of a content are looked at, and how many shared topic words are told apart. */
const [FIRST, SHARED] = [3, 4]

/** What affinities look at in one claim, hashed once. */
export type ClaimKeys = {
  readonly type: number
  readonly cue: number
  readonly first: readonly number[]
  /** The acts that words of it stand for: *his demands*. */
  readonly pointers: readonly number[]
}

/** Hashes a claim's act and the first words of what it says; names are left out, so that what is learned holds for other news. */
export function keysOf({ attribution, content, pointers }: ClaimFacts): ClaimKeys {
  const first: number[] = []
  for (const { upos, norm } of content) {
    if (first.length === FIRST) break
    if (upos !== 'PROPN' && isWord(norm)) first.push(hashString(norm))
  }
  return {
    type: hashString(attribution.type),
    cue: hashString(attribution.cueLemma),
    first,
    pointers: pointers.flatMap(({ types }) => types.map(hashString)),
  }
}

/** Two claims that may be answer and answered, as far as they have been compared. */
type Compared = {
  readonly answer: ClaimFacts
  readonly asked: ClaimFacts
  readonly sides: ReturnType<typeof sideColumns>
  /** How many topic words both have. */
  readonly shared: number
}

/** Two claims and how they stand to each other, in the few steps that features tell apart. */
type Relation = Compared & {
  readonly own: ClaimKeys
  readonly other: ClaimKeys
  readonly sentences: number
  readonly turns: number
  /** The four columns on the sides as one number. */
  readonly between: number
}

/** The features of one pair, in a list that is used again for the next. */
const gathered: number[] = []
let size = 0

/** Adds the feature of this name, by its hash, for up to three values. */
function add(name: number, a = 0, b = 0, c = 0): void {
  gathered[size++] = mix(mix(mix(name, a), b), c)
}

/**
 * Hashed features of how one claim goes with another as its answer: which acts follow which, how far apart, between which
 * sides. Crossed, for the linear ranking whose score the trees see: they cannot tell single cues and words apart. Their order
 * is that in which scores are summed: another one would change the last digits.
 */
export function affinityFeatures(
  { answer, asked, sides, shared }: Compared,
  own: ClaimKeys,
  other: ClaimKeys,
): readonly number[] {
  const relation = {
    answer,
    asked,
    sides,
    shared,
    own,
    other,
    sentences: distance(answer.sentence - asked.sentence),
    turns: distance(answer.turn - asked.turn),
    between: sides.toAsker * 64 + sides.wasAsked * 16 + sides.mentionsAsker * 4 + sides.wasMentioned,
  }
  size = 0
  addActs(relation)
  addPlaces(relation)
  addSides(relation)
  addWords(relation)
  addTopics(relation)
  return gathered.slice(0, size)
}

/** Which act follows which: *denied* after *accused*. */
function addActs({ own, other }: Relation): void {
  add(NAME.bias)
  add(NAME.cue, own.cue)
  add(NAME['asked cue'], other.cue)
  add(NAME.type, own.type)
  add(NAME['asked type'], other.type)
  add(NAME.types, own.type, other.type)
  add(NAME['cue then type'], own.cue, other.type)
  add(NAME['type then cue'], own.type, other.cue)
  add(NAME.cues, own.cue, other.cue)
}

/** How many sentences and turns of speakers apart. */
function addPlaces({ answer, sides, own, other, sentences, turns }: Relation): void {
  const reply = Number(answer.replies)
  add(NAME.sentences, sentences)
  add(NAME['type over sentences'], own.type, sentences)
  add(NAME['asked type over sentences'], other.type, sentences)
  add(NAME['reply over sentences'], reply, own.type, sentences)
  add(NAME.turns, turns)
  add(NAME['types over turns'], own.type, other.type, turns)
  add(NAME['cue over turns'], own.cue, turns)
  add(NAME['tie over turns'], sides.speakersTie, turns)
  add(NAME['adversative over turns'], answer.adversative, turns)
  add(NAME['reply over turns'], reply, turns)
}

/** Who speaks to whom. */
function addSides({ sides, own, other, between }: Relation): void {
  add(NAME.sides, between)
  add(NAME['type and sides'], own.type, between)
  add(NAME['asked type and sides'], other.type, between)
  add(NAME['types and targets'], own.type, other.type, sides.toAsker * 4 + sides.wasAsked)
  add(NAME['cue and targets'], own.cue, sides.toAsker, sides.mentionsAsker)
  add(NAME.tie, sides.speakersTie, own.type)
}

/** Words that point back, and those with which what is said begins. */
function addWords({ answer, own, other, turns }: Relation): void {
  add(NAME.adversative, answer.adversative, own.type, other.type)
  for (const act of own.pointers) {
    add(NAME.pointer, act, other.type)
    add(NAME['pointer over turns'], act, other.type, turns)
  }
  for (const word of own.first) {
    add(NAME['first word'], word, other.type)
    add(NAME['first word over turns'], word, turns)
  }
  if (own.first.length > 0) add(NAME.opening, own.first[0], own.type, other.type)
  for (const word of other.first) add(NAME['asked first word'], word, own.type)
}

/** How many topic words both have. */
function addTopics({ shared, own, turns, between }: Relation): void {
  const common = Math.min(shared, SHARED)
  add(NAME.shared, common)
  add(NAME['type and shared'], common, own.type)
  add(NAME['shared over turns'], common, turns)
  add(NAME['shared and sides'], common, between)
}

/** Distances apart, the farther the coarser. */
function distance(apart: number): number {
  if (apart < -3) return -4
  if (apart < 8) return apart
  return apart < 16 ? 8 : 16
}
