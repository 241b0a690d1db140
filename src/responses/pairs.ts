import { candidatesFor } from './candidates.ts'
import type { ClaimFacts } from './claim-facts.ts'
import { placeColumns } from './columns/place.ts'
import { pointerColumns } from './columns/pointers.ts'
import { sideColumns } from './columns/sides.ts'
import { topicColumns } from './columns/topic.ts'
import { countAbove } from './count-above.ts'
import { emptyRows, write } from './rows.ts'
import type { Scene } from './scene.ts'

/** A claim and one that it may answer. */
export type Pair = {
  readonly answer: ClaimFacts
  readonly asked: ClaimFacts
  /** What is known of the two, as numbers: the columns of `columns/` in one order for every pair. */
  readonly row: Float32Array
  readonly nested: boolean
  readonly pointed: boolean
  readonly swapped: boolean
  readonly shared: readonly string[]
}

type Compared = {
  readonly asked: ClaimFacts
  readonly sides: ReturnType<typeof sideColumns>
  readonly topic: ReturnType<typeof topicColumns>
  readonly pointers: ReturnType<typeof pointerColumns>
}

/** Compares a claim with each of its candidates, which come nearest first, and these with each other. */
export function pairsOf(answer: ClaimFacts, scene: Scene): Pair[] {
  const compared = candidatesFor(answer, scene.claims).map(
    (asked): Compared => ({
      asked,
      sides: sideColumns(answer, asked, scene),
      topic: topicColumns(answer, asked, scene),
      pointers: pointerColumns(answer, asked, scene),
    }),
  )
  const ranks = rankColumns(answer, compared)
  const rows = joined(
    compared.map(({ asked, sides, topic, pointers }, at) => [
      Object.values(sides),
      scene.acts[answer.index]!.asAnswer,
      scene.acts[asked.index]!.asAsked,
      Object.values(placeColumns(answer, asked, scene)),
      Object.values(topic.columns),
      Object.values(pointers),
      Object.values(ranks[at]!),
    ]),
  )
  return compared.map(({ asked, sides, topic, pointers }, at): Pair => {
    return {
      answer,
      asked,
      row: rows[at]!,
      nested: asked.attribution.parent === answer.index,
      pointed: pointers.pointerFits === 3,
      swapped: sides.towards >= 2 || sides.concerned >= 2,
      shared: topic.shared,
    }
  })
}

/** Puts each pair's columns one after the other. */
function joined(columns: readonly (readonly (readonly number[])[])[]): Float32Array[] {
  let width = 0
  for (const part of columns[0] ?? []) width += part.length
  const rows = emptyRows(columns.length, width)
  rows.forEach((row, at) => {
    let from = 0
    for (const part of columns[at]!) from = write(row, from, part)
  })
  return rows
}

/** How a candidate stands among the others: by topic, and by how many of its speaker's, or of opponents', are nearer. */
function rankColumns(answer: ClaimFacts, compared: readonly Compared[]) {
  const topics = compared.map(({ topic }) => topic.columns.topic)
  const meanings = compared.map(({ topic }) => topic.columns.meaning)
  const best = Math.max(0, ...topics)
  const nearer = new Map<number, number>()
  const order = new Map<number, number>()
  let opponents = 0
  return compared.map(({ asked, sides }, at) => {
    const speaker = asked.speaker ?? -1 - asked.index
    const ownNearer = nearer.get(speaker) ?? 0
    nearer.set(speaker, ownNearer + 1)
    if (!order.has(speaker)) order.set(speaker, order.size)
    const opposes = sides.swapped >= 2 && asked.index < answer.index
    return {
      topicRank: countAbove(topics, topics[at]!),
      meaningRank: countAbove(meanings, meanings[at]!),
      topicOfBest: best > 0 ? topics[at]! / best : 0,
      ownNearer,
      speakersNearer: order.get(speaker)!,
      opponentsNearer: opposes ? opponents++ : -1,
    }
  })
}
