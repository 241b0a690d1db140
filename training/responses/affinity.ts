import { quantise, type WeightTable } from '../../src/model/table.ts'
import { matchScore, tablesOf } from '../../src/responses/matching.ts'
import { AFFINITY_BITS, chances, slotOf } from '../../src/responses/scorer.ts'
import { type Ftrl, newFtrl, shuffled, step } from '../attribution/ftrl.ts'
import { wholeTable } from '../nets/whole-table.ts'
import { seeded } from '../random.ts'
import type { ResponseExample } from './examples.ts'
import { matchingPart } from './matching.ts'

const SETTINGS = { bits: AFFINITY_BITS, alpha: 0.05, beta: 1, l1: 0.5, l2: 1, epochs: 4 }
const [LEAST, CLIP, SEED] = [0.005, 4, 1]

/** Steps smaller than this are not taken. */
const HARDLY = 1e-3

/** A claim with the slots of each of its candidates, and which of these it answers: -1 for none. */
type Question = {
  readonly claim: number
  readonly asked: readonly number[]
  readonly slots: readonly Int32Array[]
  readonly right: number
}

/**
 * Fits how well claims go with those that they answer, where to answer none scores 0 (softmax loss, as the trees): weights of
 * crossed features and the matching of what both mean, together, so that neither learns what the other knows. Rounds them to tables.
 */
export function fitAffinity(examples: readonly ResponseExample[]): WeightTable[] {
  const articles = examples.map((example) => ({ inputs: example.scene.inputs, questions: questionsOf(example) }))
  const learner = newFtrl(SETTINGS)
  const random = seeded(SEED)
  const matching = matchingPart(random)
  const total = SETTINGS.epochs * articles.length
  let read = 0
  for (let epoch = 0; epoch < SETTINGS.epochs; epoch++) {
    for (const at of shuffled(articles.length, random)) {
      const { inputs, questions } = articles[at]!
      learnArticle(inputs, questions, learner, matching)
      matching.step(1 - read++ / total)
    }
  }
  return [
    quantise('affinity', learner.weights, LEAST, CLIP),
    ...tablesOf(matching.weights()).map(([name, weights]) => wholeTable(name, weights)),
  ]
}

function questionsOf({ pairs, answers }: ResponseExample): Question[] {
  return pairs.flatMap(({ pairs: candidates }, claim) =>
    candidates.length === 0
      ? []
      : {
          claim,
          asked: candidates.map(({ asked }) => asked.index),
          slots: candidates.map(({ affinity }) => Int32Array.from(affinity, (hash) => slotOf(hash, AFFINITY_BITS))),
          right: candidates.findIndex(({ asked }) => asked.index === answers[claim]),
        },
  )
}

/** Takes a step for every question of an article; the matching gathers its slopes. */
function learnArticle(
  inputs: readonly Float32Array[],
  questions: readonly Question[],
  learner: Ftrl,
  matching: ReturnType<typeof matchingPart>,
): void {
  const claims = matching.read(inputs)
  for (const { claim, asked, slots, right } of questions) {
    const answer = claims.answers[claim]!
    const scores = slots.map((ids, candidate) => {
      const crossed = ids.reduce((sum, id) => sum + learner.weights[id]!, 0)
      return crossed + matchScore(answer.outputs, claims.asked[asked[candidate]!]!.outputs)
    })
    for (const [candidate, chance] of chances(scores).entries()) {
      const slope = chance - Number(candidate === right)
      if (Math.abs(slope) <= HARDLY) continue
      const ids = slots[candidate]!
      step(learner, ids, 0, ids.length, slope)
      matching.addSlope(answer, claims.asked[asked[candidate]!]!, slope)
    }
  }
  for (const { learn } of [...claims.answers, ...claims.asked]) learn()
}
