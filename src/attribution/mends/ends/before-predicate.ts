import { hashesOf } from '../../../model/hash.ts'
import { ADP, ADV, AUX, type Columns, NOUN, SCONJ, VERB } from '../../columns/columns.ts'
import type { TreeColumns } from '../../columns/tree-columns.ts'
import { WORD } from '../../columns/vocabulary.ts'
import { type Mend, withContent } from '../mend.ts'

const SUBJECTS: ReadonlySet<number> = hashesOf('nsubj nsubj:pass')

/**
 * “Her *offer* [of a truce] | still stood”, “a *warning* [that it would fail] | was ignored”: what is told of a noun is no part of what it
 * says. Clauses have verbs of their own.
 */
export const beforePredicate: Mend = ({ columns, tree }, claim) => {
  const { upos, word, quote, norm } = columns
  const { head, content } = claim
  const { first, last } = content.interval!
  const verb = tree.head[head]!
  if (upos[head] !== NOUN || !SUBJECTS.has(tree.label[head]!) || first < head || quote[verb] !== quote[head])
    return claim
  const start = predicateStart(columns, tree, verb, first)
  const isClause = norm[first] === WORD.THAT || norm[first] === WORD.TO
  if (upos[first] !== ADP && !(isClause && tree.to[head]! < start && upos.subarray(first, start).includes(VERB!)))
    return claim
  if (start <= first + 1 || start > last + 1 || (upos[verb] !== VERB && start === verb)) return claim
  let end = start - 1
  while (end > first && (upos[end] === ADV || upos[end] === AUX || !word[end])) end--
  // “A month *before the ferry* goes”: what stands before the verb is the subject of another clause.
  const subject = columns.chunkFirst[end]!
  return subject > first && upos[subject - 1] === SCONJ ? claim : withContent(claim, { first, last: end })
}

/** The first of a predicate's words: “*has been* ignored”, “*was* a mistake”. */
export function predicateStart({ upos }: Columns, tree: TreeColumns, verb: number, after: number): number {
  for (let p = after + 1; p < verb; p++) if (upos[p] === AUX && tree.head[p] === verb) return p
  return verb
}
