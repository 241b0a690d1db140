import { CLAIM_TYPE_NAMES, CLAIM_TYPES, type ClaimGroupName, type ClaimType } from '../domain/claim-type.ts'
import { hashString, mix } from '../model/hash.ts'
import type { ClaimFacts } from './claim-facts.ts'
import type { Scene } from './scene.ts'
import { tieOf } from './sides.ts'

/** What is known of a claim and one that it may answer, besides what other claims answer. */
export type Pair = {
  readonly answer: ClaimFacts
  readonly asked: ClaimFacts
  /** Hashes of the features that hold. */
  readonly features: readonly number[]
  readonly nested: boolean
  readonly pointed: boolean
  readonly swapped: boolean
  readonly shared: readonly string[]
}

const NAMES = [
  'answer type',
  'asked type',
  'answer sides',
  'mentions',
  'sides or mentions',
  'speakers tie',
  'sentences between',
  'paragraphs between',
  'nested',
  'later',
  'topic',
  'best topic',
  'pointer',
  'nearest pointed',
  'pointer owner',
  'reply',
  'adversative',
  'turns between',
  'latest of speaker',
  'nearest swapped',
] as const
type Name = (typeof NAMES)[number]
const TEMPLATES = Object.fromEntries(NAMES.map((name) => [name, hashString(name)])) as Record<Name, number>

const GROUPS: readonly ClaimGroupName[] = ['directive', 'response', 'evaluation', 'commissive', 'assertive']
const TYPE_NUMBER = Object.fromEntries(CLAIM_TYPE_NAMES.map((name, i) => [name, i])) as Record<ClaimType, number>
const groupOf = (type: ClaimType) => GROUPS.indexOf(CLAIM_TYPES[type].group)

/** Rounds a count down to a step of 0, 1, 2, 3, 4, 6, 9, 14, 21. */
const step = (count: number) =>
  count < 4 ? count : count < 6 ? 4 : count < 9 ? 6 : count < 14 ? 9 : count < 21 ? 14 : 21

/** Compares a claim with each of its candidates, which come nearest first. */
export function pairsOf(answer: ClaimFacts, candidates: readonly ClaimFacts[], scene: Scene): Pair[] {
  const shares = candidates.map((asked) => sharedTopics(answer, asked, scene))
  const best = Math.max(0, ...shares.map(({ worth }) => worth))
  const latest = new Set<number>()
  const pointedTypes = new Set<string>()
  let swappedBefore = false
  return candidates.map((asked, at) => {
    const { worth, stems } = shares[at]!
    const sides = sidesOf(answer, asked, scene)
    const features: number[] = []
    const add = (name: Name, a = 0, b = 0) => features.push(mix(mix(TEMPLATES[name], a + 1), b + 1))

    const types = [answer.attribution.type, asked.attribution.type] as const
    const [answerGroup, askedGroup] = [groupOf(types[0]), groupOf(types[1])]
    const later = asked.index > answer.index
    const nested = asked.attribution.parent === answer.index
    add('answer type', TYPE_NUMBER[types[0]], Number(answer.attribution.negated))
    add('asked type', TYPE_NUMBER[types[1]])

    add('answer sides', sides.toAsker, sides.wasAsked)
    add('mentions', sides.mentionsAsker, 0)
    add('mentions', sides.nearAsker, 1)
    add('mentions', sides.mentionedBefore, 2)
    const toAsker = Math.max(sides.toAsker, sides.mentionsAsker, sides.nearAsker)
    const wasAsked = Math.max(sides.wasAsked, sides.mentionedBefore)
    add('sides or mentions', toAsker, wasAsked)
    add('speakers tie', sides.speakers, answer.speaker === null ? 1 : asked.speaker === null ? 2 : 0)
    const swapped = toAsker >= 2 && wasAsked >= 2 ? 2 : toAsker >= 2 || wasAsked >= 2 ? 1 : 0

    const claims = Math.abs(answer.index - asked.index)
    const paragraphs = Math.abs(answer.paragraph - asked.paragraph)
    const side = later ? 1 : 0
    add('sentences between', step(Math.abs(answer.sentence - asked.sentence)), side)
    add('paragraphs between', step(paragraphs), side)
    if (nested) add('nested', answerGroup, askedGroup)
    if (nested) add('nested', 9)
    if (answer.attribution.parent === asked.index) add('nested', 10)
    if (later) add('later', nested ? 1 : 0, answerGroup)
    const turns = Math.abs(answer.turn - asked.turn)
    add('turns between', step(turns), side)
    const first = !latest.has(asked.speaker ?? -1)
    latest.add(asked.speaker ?? -1)
    add('latest of speaker', Number(first), swapped)

    const level = Math.min(6, Math.ceil(worth / 1.5))
    add('topic', level)
    add('topic', Math.min(4, stems.length), 1)
    if (worth > 0 && worth === best) add('best topic', Number(claims <= 2))
    if (swapped > 0 && !later) add('nearest swapped', Number(!swappedBefore), swapped)
    if (swapped > 0) swappedBefore = true

    let pointed = false
    for (const { types: named, owner } of answer.pointers) {
      const fits =
        named.length === 0 ? 2 : named.includes(types[1]) ? 3 : named.some((t) => groupOf(t) === askedGroup) ? 1 : 0
      const key = named.join()
      add('pointer', fits, step(claims))
      if (fits === 3) {
        pointed = true
        add('nearest pointed', Number(!pointedTypes.has(key)))
        pointedTypes.add(key)
      }
      if (owner !== null && asked.speaker !== null)
        add('pointer owner', tieOf([owner], [asked.speaker], scene.cast, scene.circles), fits)
    }
    if (answer.pointers.length === 0) add('pointer', 9)
    if (answer.replies) add('reply', step(turns), swapped)
    if (answer.adversative) add('adversative', answer.adversative, step(turns))
    if (answer.adversative) add('adversative', 3, swapped)
    return { answer, asked, features, nested, pointed, swapped: swapped > 0, shared: stems }
  })
}

function sharedTopics(answer: ClaimFacts, asked: ClaimFacts, { worth }: Scene): { worth: number; stems: string[] } {
  const theirs = new Set(asked.topics.map(({ stem }) => stem))
  const stems = answer.topics.filter(({ stem }) => theirs.has(stem)).map(({ stem }) => stem)
  return { stems, worth: stems.reduce((sum, stem) => sum + worth.get(stem)!, 0) }
}

function sidesOf(answer: ClaimFacts, asked: ClaimFacts, { cast, circles }: Scene) {
  const [us, them] = [answer.speaker, asked.speaker].map((speaker) => (speaker === null ? [] : [speaker])) as [
    number[],
    number[],
  ]
  const tie = (ones: readonly number[], others: readonly number[]) => tieOf(ones, others, cast, circles)
  return {
    toAsker: tie(answer.targets, them),
    wasAsked: tie(us, asked.targets),
    mentionsAsker: tie(answer.inContent, them),
    nearAsker: tie(answer.around, them),
    mentionedBefore: tie(us, asked.inContent),
    speakers: tie(us, them),
  }
}
