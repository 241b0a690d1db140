import type { Discourse } from '../discourse.ts'
import type { Candidate } from './candidates.ts'
import { areLinked } from './linked.ts'

/** Where annotators aim a claim at one of two names in a list that opens its content, they aim it at the other in three of four. */
const TOGETHER = 0.75
/** How far from its beginning a list opens a content: `that the …`. */
const NEAR = 8

/**
 * The chances where a list beside the cue or at the head of the content names several: of `urged Sweden, Finland and Denmark` all are
 * about as likely targets as the likeliest. @param start where the content begins
 */
export function asListed(
  candidates: readonly Candidate[],
  chances: readonly number[],
  start: number,
  discourse: Discourse,
): number[] {
  const { list } = discourse.phrases
  const shared = [...chances]
  const named = candidates
    .map(({ phrase, place }, at) => ({ phrase, at, isSaid: place === 'content' || place === 'object' }))
    .filter(({ phrase, isSaid }) => isSaid && list[phrase]?.form === 'name')
    .sort((a, b) => a.phrase - b.phrase)
  for (let from = 0; from < named.length; ) {
    let to = from + 1
    while (to < named.length && areLinked(named[to - 1]!.phrase, named[to]!.phrase, discourse)) to++
    const members = named.slice(from, to).map(({ at }) => at)
    const { phrase, at: first } = named[from]!
    const opens = candidates[first]!.place === 'object' || Math.abs(list[phrase]!.start - start) <= NEAR
    const best = opens ? Math.max(...members.map((at) => chances[at]!)) : 0
    for (const at of members) shared[at] = Math.max(chances[at]!, TOGETHER * best)
    from = to
  }
  return shared
}
