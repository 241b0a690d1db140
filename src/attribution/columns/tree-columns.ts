import type { ParsedText } from '../../domain/sentence.ts'
import { hashString } from '../../model/hash.ts'
import type { Columns } from './columns.ts'

/** In `head`: the root of its sentence, and a position whose sentence has no tree. */
export const ROOT = -1
export const TREELESS = -2

/** The dependency trees as columns. */
export type TreeColumns = {
  /** Position of the head, `ROOT` or `TREELESS`. */
  readonly head: Int32Array
  /** Hash of the relation to the head, 0 without a tree. */
  readonly label: Int32Array
  /** First and last position of the subtree under each position; the position itself without a tree. */
  readonly from: Int32Array
  readonly to: Int32Array
  /** The highest position whose subtree starts (or ends) here. */
  readonly topFrom: Int32Array
  readonly topTo: Int32Array
}

/** Lays the trees out as columns. */
export function treeColumnsOf(parsed: ParsedText, { size, first }: Columns): TreeColumns {
  const self = new Int32Array(size)
  for (let p = 0; p < size; p++) self[p] = p
  const trees = {
    head: new Int32Array(size).fill(TREELESS),
    label: new Int32Array(size),
    from: self.slice(),
    to: self.slice(),
    topFrom: self.slice(),
    topTo: self.slice(),
  }
  parsed.sentences.forEach(({ tree, tokens }, s) => {
    if (!tree) return
    const start = first[s]!
    for (let i = 0; i < tokens.length; i++) {
      trees.head[start + i] = tree.heads[i]! < 0 ? ROOT : start + tree.heads[i]!
      trees.label[start + i] = labelHash(tree.labels[i]!)
    }
    spread(trees, start, start + tokens.length)
  })
  return trees
}

const hashes = new Map<string, number>()

function labelHash(label: string): number {
  let hash = hashes.get(label)
  if (hash === undefined) {
    hash = hashString(label)
    hashes.set(label, hash)
  }
  return hash
}

/** Fills in the subtrees' edges from the leaves upwards: a position passes its edges on when all its children have. */
function spread({ head, from, to, topFrom, topTo }: TreeColumns, start: number, end: number): void {
  const waiting = new Int32Array(end - start)
  for (let p = start; p < end; p++) if (head[p]! >= 0) waiting[head[p]! - start]!++
  const order: number[] = []
  for (let p = start; p < end; p++) if (waiting[p - start] === 0) order.push(p)
  for (let i = 0; i < order.length; i++) {
    const p = order[i]!
    topFrom[from[p]!] = p
    topTo[to[p]!] = p
    const above = head[p]!
    if (above < 0) continue
    if (from[p]! < from[above]!) from[above] = from[p]!
    if (to[p]! > to[above]!) to[above] = to[p]!
    if (--waiting[above - start]! === 0) order.push(above)
  }
}
