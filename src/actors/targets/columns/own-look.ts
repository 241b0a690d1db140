import { PLACES } from '../candidates.ts'
import type { Look } from '../look.ts'
import type { Put } from './put.ts'

/** Keeps logarithms and quotients finite. */
const LEAST = 1e-6

/** What the first look made of a candidate beside the claim's others. */
export function putOwnLook({ candidates, chances, nobody, words }: Look, at: number, put: Put): void {
  const chance = chances[at]!
  let before = 0
  let top = 0
  let second = 0
  let mentioned = 0
  chances.forEach((other, index) => {
    if (other > chance) before++
    second = Math.max(second, Math.min(other, top))
    top = Math.max(top, other)
    const { place } = candidates[index]!
    if (place === 'content' || place === 'object') mentioned = Math.max(mentioned, other)
  })
  put(Math.log((chance + LEAST) / (nobody + LEAST)))
  put(chance)
  put(chance / (1 - nobody + LEAST))
  put(nobody)
  put(before)
  put(top)
  put(second)
  put(mentioned)
  put(candidates.length)
  put(PLACES.indexOf(candidates[at]!.place))
  put(candidates[at]!.ordinal)
  put(candidates[at]!.mentions)
  put(words)
}
