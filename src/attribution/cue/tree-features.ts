import { hashString, mix } from '../../model/hash.ts'
import type { Columns } from '../columns/columns.ts'
import type { LexiconColumns } from '../columns/lexicon-columns.ts'
import { TREELESS, type TreeColumns } from '../columns/tree-columns.ts'
import { add, addPair, type FeatureList } from '../spans/feature-list.ts'

const LABEL = {
  SUBJECT: hashString('nsubj'),
  PASSIVE: hashString('nsubj:pass'),
  CLAUSE: hashString('ccomp'),
  OPEN: hashString('xcomp'),
  OBJECT: hashString('obj'),
  BESIDE: hashString('parataxis'),
  OBLIQUE: hashString('obl'),
  MARK: hashString('mark'),
  CASE: hashString('case'),
  PUNCT: hashString('punct'),
  CONJUNCT: hashString('conj'),
}

/** What the tree says of a possible cue: what it depends on, what depends on it, and the words at the other ends. */
export function cueTreeFeatures(
  columns: Columns,
  tree: TreeColumns,
  lexicon: LexiconColumns,
  p: number,
  list: FeatureList,
): void {
  const { head, label } = tree
  const { lemma, xpos, upos } = columns
  const tag = xpos[p]!
  const word = lemma[p]!
  const above = head[p]!
  if (above === TREELESS) {
    add(list, 120, tag)
    return
  }
  const sense = lexicon.sense[p]!
  const own = label[p]!
  const aboveWord = above >= 0 ? lemma[above]! : 0
  const aboveTag = above >= 0 ? xpos[above]! : 0
  const { frame, bits, complement, subject, object } = childrenOf(columns, tree, p)
  addPair(list, 121, tag, own)
  addPair(list, 122, word, own)
  addPair(list, 123, own, aboveWord)
  addPair(list, 124, mix(tag, own), aboveTag)
  addPair(list, 125, tag, frame)
  addPair(list, 126, word, frame)
  addPair(list, 127, tag, bits)
  addPair(list, 128, word, bits)
  addPair(list, 129, sense, bits)
  addPair(list, 130, mix(sense, tag), mix(bits, own))
  addPair(list, 131, tag, complement)
  addPair(list, 132, word, complement)
  addPair(list, 133, sense, complement)
  addPair(list, 134, tag, subject)
  addPair(list, 135, word, subject)
  addPair(list, 136, word, object)
  addPair(list, 137, subject, object)
  addPair(list, 138, tag, mix(subject, bits))
  addPair(list, 139, mix(tag, own), mix(bits, above >= 0 ? upos[above]! : 0))
  addPair(list, 140, mix(own, aboveWord), bits)
  if (above >= 0) addPair(list, 141, mix(tag, own), mix(label[above]!, lexicon.sense[above]!))
  addPair(list, 142, word, mix(own, bits))
}

/** The dependents of `p`: their labels in order, the important ones as bits, and the words at their ends. */
function childrenOf(
  { lemma, upos, first, last, sentence, quote }: Columns,
  { head, label, from }: TreeColumns,
  p: number,
) {
  const found = { frame: 1, bits: 0, complement: 0, subject: 0, object: 0 }
  const s = sentence[p]!
  const to = Math.min(last[s]!, p + WIDEST)
  for (let q = Math.max(first[s]!, p - WIDEST); q <= to; q++) {
    if (q === p) found.frame = mix(found.frame, 2)
    if (head[q] !== p || label[q] === LABEL.PUNCT) continue
    const is = label[q]!
    found.frame = mix(found.frame, is)
    const side = q < p ? 0 : 1
    if (is === LABEL.SUBJECT || is === LABEL.PASSIVE) {
      found.bits |= is === LABEL.SUBJECT ? 1 : 2
      found.subject = lemma[q]!
    } else if (is === LABEL.CLAUSE || is === LABEL.OPEN || is === LABEL.BESIDE) {
      found.bits |= is === LABEL.CLAUSE ? 4 << side : is === LABEL.OPEN ? 16 : 32 << side
      found.complement = mix(mix(is, side), mix(upos[q]!, mix(lemma[from[q]!]!, Number(quote[q] !== 0))))
    } else if (is === LABEL.OBJECT) {
      found.bits |= 128
      found.object = lemma[q]!
    } else if (is === LABEL.OBLIQUE) {
      found.bits |= 256
    } else if (is === LABEL.CASE) found.bits |= 512
    else if (is === LABEL.MARK) found.bits |= 1024
  }
  return found
}

/** How far from its head a dependent is looked for. */
const WIDEST = 40
