import { mix } from '../model/hash.ts'
import type { Columns } from './columns.ts'
import { countIn } from './counts.ts'
import { add, type FeatureList } from './feature-list.ts'
import { type Anchor, bucket } from './span-task.ts'
import { branchOf, relationTo } from './tree-relations.ts'
import { WORD, XP } from './vocabulary.ts'

/** Hash of the word classes from `from` to `to` where they are few, otherwise a coarse description. */
function path({ upos }: Columns, from: number, to: number): number {
  if (to - from > 5) return 7
  let hash = 3
  for (let p = from; p <= to; p++) hash = mix(hash, upos[p]!)
  return hash
}

/** The questions asked of a source's first word. */
export function sourceLeftFeatures({ reading, cue, head, frame }: Anchor, p: number, list: FeatureList): void {
  const { columns, counts, tree } = reading
  const { norm, xpos, upos, lemma, quote } = columns
  list.size = 0
  const side = p < cue.first ? 0 : 1
  const word = lemma[head]!
  const tag = mix(xpos[head]!, side)
  add(list, 0, mix(side, norm[p - 1]!))
  add(list, 1, mix(tag, xpos[p - 1]!))
  add(list, 2, mix(mix(side, norm[p - 1]!), xpos[p]!))
  add(list, 3, mix(mix(side, upos[p - 1]!), norm[p]!))
  add(list, 4, mix(mix(side, xpos[p - 1]!), xpos[p - 2]!))
  add(list, 5, mix(mix(word, side), upos[p - 1]!))
  add(list, 6, mix(mix(side, Number(quote[p] !== 0)), Number(quote[head] !== 0)))
  add(list, 7, mix(mix(side, upos[p - 1]!), mix(upos[p]!, upos[p + 1]!)))
  const hangs = relationTo(tree, tree.topFrom[p]!, head)
  add(list, 14, mix(side, hangs))
  add(list, 15, mix(tag, mix(hangs, tree.label[head]!)))
  add(list, 16, mix(hangs, norm[p - 1]!))
  if (side === 1) {
    const gap = path(columns, cue.last + 1, p - 1)
    add(list, 8, mix(tag, gap))
    add(list, 9, mix(word, gap))
    add(list, 10, mix(mix(gap, norm[p - 1]!), frame.before))
    add(list, 11, mix(tag, bucket(countIn(counts.chunks, cue.last + 1, p - 1))))
  } else {
    add(list, 12, mix(tag, bucket(countIn(counts.chunks, p, cue.first - 1))))
    add(list, 13, mix(xpos[head]!, bucket(countIn(counts.verbs, p, cue.first - 1))))
  }
}

/** The questions asked of a source's last word. */
export function sourceRightFeatures({ reading, cue, head, frame }: Anchor, p: number, list: FeatureList): void {
  const { columns, counts, tree, starts } = reading
  const { norm, xpos, upos, lemma } = columns
  list.size = 0
  const side = p < cue.first ? 0 : 1
  const word = lemma[head]!
  const tag = mix(xpos[head]!, side)
  add(list, 20, mix(side, norm[p + 1]!))
  add(list, 21, mix(tag, xpos[p]!))
  add(list, 22, mix(mix(side, xpos[p]!), norm[p + 1]!))
  add(list, 23, mix(mix(side, norm[p]!), upos[p + 1]!))
  add(list, 24, mix(mix(side, norm[p + 1]!), norm[p + 2]!))
  add(list, 25, mix(mix(side, upos[p]!), mix(xpos[p + 1]!, xpos[p + 2]!)))
  add(list, 26, mix(mix(side, starts[p + 1]!), lemma[p]!))
  const hangs = relationTo(tree, tree.topTo[p]!, head)
  const next = tree.topFrom[p + 1]!
  add(list, 37, mix(side, hangs))
  add(list, 38, mix(tag, mix(hangs, norm[p + 1]!)))
  add(list, 39, mix(mix(tree.label[next]!, relationTo(tree, next, head)), side))
  if (side === 0) {
    const gap = path(columns, p + 1, cue.first - 1)
    add(list, 27, mix(tag, gap))
    add(list, 28, mix(gap, frame.auxiliaries))
    add(list, 29, mix(word, gap))
    add(list, 30, mix(mix(gap, norm[p + 1]!), upos[p]!))
    add(
      list,
      31,
      mix(
        tag,
        mix(bucket(countIn(counts.chunks, p + 1, cue.first - 1)), bucket(countIn(counts.verbs, p + 1, cue.first - 1))),
      ),
    )
    add(
      list,
      32,
      mix(
        tag,
        mix(bucket(countIn(counts.commas, p + 1, cue.first - 1)), bucket(countIn(counts.marks, p + 1, cue.first - 1))),
      ),
    )
    add(
      list,
      33,
      mix(
        mix(word, bucket(countIn(counts.verbs, p + 1, cue.first - 1))),
        bucket(countIn(counts.commas, p + 1, cue.first - 1)),
      ),
    )
    add(list, 34, mix(tag, bucket(cue.first - p)))
    add(list, 35, mix(frame.auxiliaries, mix(xpos[head]!, bucket(countIn(counts.chunks, p + 1, cue.first - 1)))))
  } else {
    add(list, 36, mix(tag, Number(upos[p + 1] === columns.upos[columns.size - 1])))
  }
}

/** The questions asked of a source as a whole. */
export function sourcePairFeatures(anchor: Anchor, left: number, right: number, list: FeatureList): void {
  const { reading, cue, head, frame } = anchor
  const { columns, counts, tree, phraseHead } = reading
  const { norm, xpos, upos, lemma, chunkFirst, chunkLast } = columns
  list.size = 0
  const side = right < cue.first ? 0 : 1
  const word = lemma[head]!
  const tag = mix(xpos[head]!, side)
  const noun = chunkLast[left]! <= right && chunkFirst[left] !== -1 ? phraseHead[left]! : lemma[right]!
  const chunks = countIn(counts.chunks, left, right)
  const commas = countIn(counts.commas, left, right)
  const verbs = countIn(counts.verbs, left, right)
  const kind = mix(xpos[left]!, chunks === 1 ? xpos[right]! : 0)
  const edge = mix(norm[left - 1]!, norm[right + 1]!)
  add(list, 40, mix(side, noun))
  add(list, 41, mix(word, noun))
  add(list, 42, mix(tag, kind))
  add(list, 43, mix(bucket(chunks), mix(commas, verbs)))
  add(list, 44, mix(mix(side, bucket(commas)), mix(upos[left - 1]!, norm[right + 1]!)))
  add(list, 45, mix(side, edge))
  add(list, 46, mix(mix(side, edge), Number(commas > 0)))
  add(list, 47, mix(bucket(right - left), side))
  add(list, 48, right - left < 5 ? path(columns, left, right) : mix(9, bucket(right - left)))
  add(list, 49, mix(tag, right - left < 5 ? path(columns, left, right) : mix(9, bucket(right - left))))
  add(list, 50, mix(mix(tag, frame.auxiliaries & 2), mix(Number(norm[left - 1] === WORD.BY), noun)))
  add(list, 51, mix(mix(xpos[left]!, xpos[right]!), mix(upos[left - 1]!, upos[right + 1]!)))
  add(list, 52, mix(verbs, mix(commas, norm[right + 1]!)))
  const top = tree.topFrom[left]!
  const hangs = relationTo(tree, top, head)
  const fits =
    tree.to[top] === right || (tree.to[top] === right + 1 && !columns.word[right + 1])
      ? 1
      : tree.to[top]! > right
        ? 2
        : 3
  const drops = fits === 2 ? tree.label[tree.topFrom[right + 1]!]! : 0
  add(list, 55, mix(side, mix(hangs, fits)))
  add(list, 56, mix(mix(tag, hangs), mix(fits, frame.auxiliaries)))
  add(list, 57, mix(mix(word, hangs), fits))
  add(list, 58, mix(hangs, noun))
  add(list, 59, mix(mix(fits, drops), mix(norm[right + 1]!, bucket(commas))))
  add(list, 72, mix(mix(fits, drops), mix(upos[right]!, xpos[right + 1]!)))
  add(list, 73, mix(hangs, branchOf(tree, right, head) === top ? 1 : 0))
  if (chunkFirst[head] !== -1 && chunkFirst[head] === chunkFirst[left]) {
    add(list, 53, mix(xpos[head]!, xpos[right] === XP.POS ? 1 : xpos[right] === XP.PRPS ? 2 : 3))
  }
  add(list, 54, mix(mix(Number(columns.quote[left] !== 0), Number(columns.quote[head] !== 0)), kind))
}

/** The questions asked of there being no source. */
export function sourceNoneFeatures({ reading, head, frame, cue }: Anchor, list: FeatureList): void {
  const { columns, counts, tree } = reading
  const { lemma, xpos, first, sentence } = columns
  list.size = 0
  const word = lemma[head]!
  const tag = xpos[head]!
  const s = sentence[head]!
  add(list, 60, 0)
  add(list, 61, tag)
  add(list, 62, word)
  add(list, 63, mix(tag, frame.before))
  add(list, 64, mix(tag, frame.auxiliaries))
  add(list, 65, mix(word, frame.auxiliaries))
  add(list, 66, mix(tag, mix(frame.before, frame.auxiliaries)))
  add(list, 67, mix(tag, bucket(countIn(counts.chunks, first[s]!, cue.first - 1))))
  add(list, 68, mix(tag, mix(frame.before, frame.next)))
  add(list, 69, mix(tag, Number(columns.norm[cue.last + 1] === WORD.BY)))
  add(list, 70, mix(tag, columns.norm[cue.first - 1]!))
  add(list, 71, mix(columns.xpos[cue.first]!, tag))
  add(list, 74, mix(tag, tree.label[head]!))
  const above = tree.head[head]!
  add(list, 75, mix(mix(tag, tree.label[head]!), above >= 0 ? tree.label[above]! : 0))
  add(list, 76, mix(mix(tag, tree.label[head]!), mix(frame.before, frame.auxiliaries)))
}
