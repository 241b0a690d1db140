import type { ClaimFacts } from './claim-facts.ts'
import { countAbove } from './count-above.ts'
import type { Choices } from './first-look.ts'
import { widened } from './rows.ts'
import type { Scene } from './scene.ts'

type Chances = readonly (readonly number[])[]

/**
 * The rows of a first look with what it made of the other claims (stacking; Wolpert, Neural Networks 1992): what the claims
 * next to this one answer, who else answers the candidate, whether the same speaker does, whether the candidate is itself
 * an answer. `first` has the chance of each choice. Linear in the claims.
 */
export function secondLook({ claims }: Scene, choices: readonly Choices[], first: Chances): Choices[] {
  const { toClaim, bySpeaker, toSpeaker, answers } = sumsOf(choices, first)
  const asked = claims.map((_, claim) => new Map(choices[claim]!.pairs.map((pair, at) => [pair.asked.index, at])))
  const chance = (from: number | null, to: number) =>
    from === null || !asked[from] ? -1 : (first[from]![asked[from].get(to) ?? -1] ?? 0)
  return choices.map(({ pairs, rows }, claim) => {
    const own = first[claim]!
    const answer = claims[claim]!
    const best = Math.max(0, ...own)
    const others = pairs.map((pair, at) => toClaim[pair.asked.index]! - own[at]!)
    const before = sameTurn(answer, claims[claim - 1])
    const after = sameTurn(answer, claims[claim + 1])
    return {
      pairs,
      rows: widened(rows, (at) => {
        const { index, speaker } = pairs[at]!.asked
        return [
          own[at]!,
          answers[claim]!,
          countAbove(own, own[at]!),
          best,
          chance(before, index),
          before === null ? -1 : answers[before]!,
          chance(after, index),
          chance(claim - 1, index),
          chance(claim + 1, index),
          others[at]!,
          countAbove(others, others[at]!),
          answer.speaker === null ? 0 : bySpeaker[index]!.get(answer.speaker)! - own[at]!,
          speaker === null ? 0 : toSpeaker[claim]!.get(speaker)! - own[at]!,
          answers[index]!,
          answer.speaker === null ? 0 : (toSpeaker[index]!.get(answer.speaker) ?? 0),
        ]
      }),
    }
  })
}

const sameTurn = (claim: ClaimFacts, other: ClaimFacts | undefined): number | null =>
  other && claim.speaker !== null && other.turn === claim.turn ? other.index : null

/** Of each claim: how much is thought to answer it, in all and by whom; whom it answers; and whether it answers at all. */
function sumsOf(choices: readonly Choices[], first: Chances) {
  const toClaim = choices.map(() => 0)
  const bySpeaker = choices.map(() => new Map<number, number>())
  const toSpeaker = choices.map(() => new Map<number, number>())
  const answers = first.map((chances) => chances.reduce((sum, chance) => sum + chance, 0))
  const add = (sums: Map<number, number>, speaker: number | null, chance: number) => {
    if (speaker !== null) sums.set(speaker, (sums.get(speaker) ?? 0) + chance)
  }
  choices.forEach(({ pairs }, claim) => {
    pairs.forEach(({ answer, asked }, at) => {
      const chance = first[claim]![at]!
      toClaim[asked.index]! += chance
      add(bySpeaker[asked.index]!, answer.speaker, chance)
      add(toSpeaker[claim]!, asked.speaker, chance)
    })
  })
  return { toClaim, bySpeaker, toSpeaker, answers }
}
