import { loadModel } from '../../model/load.ts'
import type { PlausibleArcs, TreeScorer } from './greedy.ts'
import { COARSE_TAGS } from './words.ts'

/** The header of models/syntax.bin. */
export type TreeMeta = {
  /** Relations as the treebanks have them, subtypes too; `root` is none of them. */
  readonly relations: readonly string[]
  readonly bits: number
  /** Per side, `[pair, transitions]` for each pair of coarse tags that any arc joins. */
  readonly left: readonly ArcList[]
  readonly right: readonly ArcList[]
}

type ArcList = readonly [pair: number, transitions: readonly number[]]

/** Everything that is learned about trees; `relations` are the names of the labels. */
export type TreeModel = { readonly relations: readonly string[]; readonly scorer: TreeScorer }

/** The shipped parser. @throws {ModelError} if models/syntax.bin cannot be read */
export function treeModel(): TreeModel {
  const { meta, tables } = loadModel('syntax')
  const { relations, bits, left, right } = meta as TreeMeta
  const weights = tables.get('weights')!.values
  const arcs = { left: unpack(left), right: unpack(right) }
  return { relations, scorer: { weights, bits, labels: relations.length, arcs } }
}

/** Plausible arcs as they stand in a file. */
export function pack(lists: readonly Uint8Array[]): ArcList[] {
  return lists.flatMap((list, pair) => (list.length > 0 ? [[pair, [...list]] as const] : []))
}

function unpack(packed: readonly ArcList[]): PlausibleArcs['left'] {
  const lists = Array.from({ length: COARSE_TAGS * COARSE_TAGS }, () => new Uint8Array(0))
  for (const [pair, transitions] of packed) lists[pair] = Uint8Array.from(transitions)
  return lists
}
