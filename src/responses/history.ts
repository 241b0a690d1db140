import { hashString, mix } from '../model/hash.ts'
import type { ClaimFacts } from './claim-facts.ts'
import type { Pair } from './pair-features.ts'

/** Which claim each earlier claim was found to answer, by index; null where none. */
export type History = readonly (number | null)[]

const SALT = hashString('history')

/** Features of a pair that depend on what the claims before it answer. */
export function historyFeatures({ answer, asked }: Pair, claims: readonly ClaimFacts[], history: History): number[] {
  const features: number[] = []
  const add = (template: number, a = 0, b = 0) => features.push(mix(mix(SALT, template), a * 16 + b))
  const same = previousOfTurn(answer, claims)
  if (same) {
    const far = Math.min(2, answer.paragraph - same.paragraph)
    const answered = history[same.index] ?? null
    add(1, answered === null ? 0 : answered === asked.index ? 1 : 2, far)
    if (answered === asked.index) add(2, Math.min(3, answer.sentence - same.sentence))
    if (answered !== null && claims[answered]!.turn === asked.turn) add(3)
  } else add(1, 3)
  const answeredBy = history[asked.index] ?? null
  if (answeredBy === null) add(4)
  else {
    const other = claims[answeredBy]!
    add(5, other.speaker !== null && other.speaker === answer.speaker ? 1 : 0)
  }
  let answers = 0
  let mine = 0
  for (let i = asked.index + 1; i < answer.index; i++) {
    if (history[i] !== asked.index) continue
    answers++
    if (claims[i]!.speaker === answer.speaker) mine = 1
  }
  add(6, Math.min(3, answers), mine)
  return features
}

/** The claim before this one if the same speaker made it. */
function previousOfTurn(answer: ClaimFacts, claims: readonly ClaimFacts[]): ClaimFacts | null {
  const before = claims[answer.index - 1]
  return before && before.turn === answer.turn && before.speaker !== null ? before : null
}
