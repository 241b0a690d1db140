import type { Attribution } from '../../domain/attribution.ts'
import type { TaggedToken } from '../../domain/token.ts'
import { mix } from '../../model/hash.ts'
import type { Discourse } from '../discourse.ts'
import { named } from '../feature-name.ts'

/** Where a claim's cue stands, read once for all candidates. */
export type ClaimPlace = {
  /** What kind of word the cue is, and what it is to the word that it hangs on. */
  readonly form: number
  readonly passive: boolean
  /** The cue's word and those that it hangs on, with how many steps up each is and a hash of the relations on the way. */
  readonly above: ReadonlyMap<number, { readonly up: number; readonly way: number }>
  /** The word before the cue, which for a noun tells whether it points back: `the accusation`. */
  readonly opening: string
}

const FURTHEST_UP = 6
/** How many words before a participle its auxiliary may stand. */
const AUXILIARY_BEFORE = 4

/** Reads where a claim stands once for all who may have made it. */
export function placeOf({ sentence, cueHead, cue }: Attribution, { parsed }: Discourse): ClaimPlace {
  const { tokens, tree } = parsed.sentences[sentence]!
  const head = tokens[cueHead]!
  const above = new Map<number, { up: number; way: number }>()
  let way = 0
  for (let at = cueHead, up = 0; at >= 0 && up < FURTHEST_UP && !above.has(at); up++) {
    above.set(at, { up, way })
    way = mix(way, named(tree?.labels[at] ?? ''))
    at = tree?.heads[at] ?? -1
  }
  const passive = isPassive(tokens, cueHead, tree?.labels[cueHead] ?? '')
  const first = tokens.findIndex(({ end }) => end > cue.start)
  return {
    form: named(`${head.xpos} ${tree?.labels[cueHead] ?? ''} ${passive}`),
    passive,
    above,
    opening: tokens[tokens[first]?.upos === 'DET' ? first : first - 1]?.norm ?? '',
  }
}

/** `was accused`, `when asked`: of a participle without *have* the subject is no speaker. */
function isPassive(tokens: readonly TaggedToken[], at: number, label: string): boolean {
  if (!/^VB[ND]$/.test(tokens[at]!.xpos)) return false
  const before = tokens.slice(Math.max(0, at - AUXILIARY_BEFORE), at)
  const auxiliary = before.findLast(({ upos }) => upos === 'AUX')
  if (auxiliary) return auxiliary.lemma === 'be' || auxiliary.lemma === 'get'
  return tokens[at]!.xpos === 'VBN' || label.startsWith('acl')
}
