import type { Discourse } from '../discourse.ts'
import type { Entity } from '../entity.ts'
import { isRelative } from '../phrases/pronoun.ts'

/** Two bodies that the text has side by side, in how many sentences, and in which last. */
type Couple = { readonly one: number; readonly other: number; links: number; sentence: number }

/** How many times as often as a third one the two must be named where that alone tells who they are. */
const CLEARLY = 1.5
/** How many times as often one of two states may be named where their noun does not say that they are states: in a civil war, a host is none of the sides. */
const BALANCED = 3
/** How often they must stand side by side where it does not. */
const SURE = 2

/**
 * The two sides of what the text from one phrase up to another is about: the two states named far more often than any other,
 * else the two of the most named who stand beside one another in its sentences, `Eritrea and Ethiopia`, most often. A mediator may be
 * named as often as they are: where the text leaves it open, nobody is meant.
 * @param meant who may be a side, by index of the entity
 * @param isSaid their noun says what they are: `both companies`, `both capitals`
 */
export function twoSides(
  from: number,
  until: number,
  meant: (index: number) => boolean,
  isSaid: boolean,
  { phrases: { list }, registry: { entities, resolved }, names: { countries } }: Discourse,
): number[] | null {
  const countryOf = (code: string) => countries.get(code)?.index
  const couples = new Map<string, Couple>()
  const mentions = new Map<number, number>()
  for (let at = from, last = -1; at < until; at++) {
    const { lemma, possessor, country, sentence } = list[at]!
    if (isRelative(lemma)) continue
    const entity = resolved[at]?.entity
    if (entity === undefined || !meant(entity)) {
      // Of two governments `Egyptian officials` are one’s, as the owner of `Egypt’s officials` has been counted.
      const state = possessor === null && country !== null && isSaid ? countryOf(country) : undefined
      if (state !== undefined && meant(state)) mentions.set(state, (mentions.get(state) ?? 0) + 1)
      continue
    }
    mentions.set(entity, (mentions.get(entity) ?? 0) + 1)
    const before = resolved[last]?.entity ?? entity
    if (before !== entity && list[last]!.sentence === sentence) link(before, entity, sentence, couples)
    last = at
  }
  const [first, second, third] = [...mentions].sort((a, b) => b[1] - a[1])
  if (!first || !second) return null
  const isTwo = ({ one, other }: Couple) => mayOppose(entities[one]!, entities[other]!)
  const linked = [...couples.values()].filter(isTwo).sort((a, b) => b.links - a.links)
  const top = { one: first[0], other: second[0], links: 0, sentence: 0 }
  const isClear = second[1] >= CLEARLY * (third?.[1] ?? 0) && isTwo(top)
  const two =
    isClear && (isSaid || (areStates(top, entities) && first[1] <= BALANCED * second[1]))
      ? top
      : mostLinked(linked, first[1], mentions)
  return two && [...mentions.keys()].filter((entity) => entity === two.one || entity === two.other)
}

const areStates = ({ one, other }: Couple, entities: readonly Entity[]): boolean =>
  entities[one]!.kind === 'country' && entities[other]!.kind === 'country'

function link(a: number, b: number, sentence: number, couples: Map<string, Couple>): void {
  const [one, other] = [Math.min(a, b), Math.max(a, b)]
  const key = `${one} ${other}`
  const known = couples.get(key)
  if (!known) couples.set(key, { one, other, links: 1, sentence })
  else if (known.sentence !== sentence) {
    known.links++
    known.sentence = sentence
  }
}

/** The couple with the most links, at least two, if one of them is named most, and no other couple has as many. */
function mostLinked([best, next]: readonly Couple[], most: number, mentions: ReadonlyMap<number, number>) {
  if (!best || best.links < SURE || best.links === next?.links) return null
  return [best.one, best.other].some((entity) => mentions.get(entity) === most) ? best : null
}

/** A state and its own ministry are one side. */
const mayOppose = (a: Entity, b: Entity): boolean =>
  a.country === null || a.country !== b.country || (a.kind !== 'country' && b.kind !== 'country')
