import { mix } from '../../model/hash.ts'
import { ADJ, type Columns, NOUN, VERB } from '../columns/columns.ts'

/** True where a cue may have its head: any verb, noun or adjective, and other words that often are cues in training. */
export function mayBeCue({ upos, plainLemma }: Columns, p: number, others: ReadonlySet<number>): boolean {
  const tag = upos[p]!
  return tag === VERB || tag === NOUN || tag === ADJ || others.has(wordKey(plainLemma[p]!, tag))
}

/** One number for a lemma with its word class. */
export function wordKey(lemma: number, upos: number): number {
  return mix(lemma, upos)
}
