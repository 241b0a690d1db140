import { mix } from '../../model/hash.ts'
import { ROOT, TREELESS, type TreeColumns } from './tree-columns.ts'

const HIGHEST_CLIMB = 10

/** How `p` hangs together with the cue's head: as child, head, sibling, uncle or grandchild, with the labels between. */
export function relationTo({ head, label }: TreeColumns, p: number, cue: number): number {
  const above = head[p]!
  if (above === TREELESS || head[cue] === TREELESS) return 0
  if (p === cue) return 1
  if (above === cue) return mix(2, label[p]!)
  const cueAbove = head[cue]!
  if (cueAbove === p) return mix(3, label[cue]!)
  if (above >= 0 && above === cueAbove) return mix(4, mix(label[p]!, label[cue]!))
  if (above >= 0 && head[above] === cue) return mix(5, mix(label[p]!, label[above]!))
  if (cueAbove >= 0 && head[cueAbove] === p) return mix(6, mix(label[cue]!, label[cueAbove]!))
  if (cueAbove >= 0 && above >= 0 && head[cueAbove] === above) return mix(7, mix(label[p]!, label[cue]!))
  return above === ROOT ? 8 : 9
}

/** The child of the cue's head under which `p` hangs, or -1. */
export function branchOf({ head }: TreeColumns, p: number, cue: number): number {
  for (let q = p, climbed = 0; q >= 0 && climbed < HIGHEST_CLIMB; q = head[q]!, climbed++) {
    if (head[q] === cue) return q
  }
  return -1
}
