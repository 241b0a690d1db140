import { type Rows, rowsOf } from '../model/rows.ts'
import { affinityFeatures } from './affinity.ts'
import { bySpeaker } from './by-speaker.ts'
import { candidatesFor } from './candidates.ts'
import type { ClaimFacts } from './claim-facts.ts'
import { placeColumns } from './columns/place.ts'
import { pointerColumns } from './columns/pointers.ts'
import { sideColumns } from './columns/sides.ts'
import { topicColumns } from './columns/topic.ts'
import { countAbove } from './count-above.ts'
import type { Scene } from './scene.ts'

/** A claim and one that it may answer. */
export type Pair = {
  readonly answer: ClaimFacts
  readonly asked: ClaimFacts
  readonly nested: boolean
  readonly pointed: boolean
  readonly swapped: boolean
  readonly shared: readonly string[]
  /** Hashed features, see affinity.ts. */
  readonly affinity: readonly number[]
}

/** A claim's candidates, nearest first, each with a row of numbers: the columns of `columns/` in one order for every pair. */
export type Choices = { readonly pairs: readonly Pair[]; readonly rows: Rows }

type Compared = {
  readonly asked: ClaimFacts
  readonly sides: ReturnType<typeof sideColumns>
  readonly topic: ReturnType<typeof topicColumns>
  readonly pointers: ReturnType<typeof pointerColumns>
}

/** Compares a claim with each of its candidates, which come nearest first, and these with each other. */
export function pairsOf(answer: ClaimFacts, scene: Scene): Choices {
  const compared = candidatesFor(answer, scene.claims).map(
    (asked): Compared => ({
      asked,
      sides: sideColumns(answer, asked, scene),
      topic: topicColumns(answer, asked, scene),
      pointers: pointerColumns(answer, asked, scene),
    }),
  )
  const ranks = rankColumns(answer, compared)
  const acts = scene.acts[answer.index]!.asAnswer
  const rows = rowsOf(
    compared.map(({ asked, sides, topic, pointers }, at) => [
      sides,
      acts,
      scene.acts[asked.index]!.asAsked,
      placeColumns(answer, asked, scene),
      topic.columns,
      pointers,
      ranks[at]!,
    ]),
  )
  const pairs = compared.map(
    ({ asked, sides, topic, pointers }): Pair => ({
      answer,
      asked,
      nested: asked.attribution.parent === answer.index,
      pointed: pointers.pointerFits === 3,
      swapped: sides.towards >= 2 || sides.concerned >= 2,
      shared: topic.shared,
      affinity: affinityFeatures(
        { answer, asked, sides, shared: topic.shared.length },
        scene.keys[answer.index]!,
        scene.keys[asked.index]!,
      ),
    }),
  )
  return { pairs, rows }
}

/** How a candidate stands among the others: by topic, and by how many of its speaker's, or of opponents', are nearer. */
function rankColumns(answer: ClaimFacts, compared: readonly Compared[]) {
  const topics = compared.map(({ topic }) => topic.columns.topic)
  const meanings = compared.map(({ topic }) => topic.columns.meaning)
  const gists = compared.map(({ topic }) => topic.columns.gist)
  const ownGists = bySpeaker(
    compared.map(({ asked }) => asked),
    gists,
  )
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
      gistRank: countAbove(gists, gists[at]!),
      gistOwnRank: countAbove(ownGists.get(asked.speaker) ?? [], gists[at]!),
      topicOfBest: best > 0 ? topics[at]! / best : 0,
      ownNearer,
      speakersNearer: order.get(speaker)!,
      opponentsNearer: opposes ? opponents++ : -1,
    }
  })
}
