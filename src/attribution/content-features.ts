import { mix } from '../model/hash.ts'
import { ADP } from './columns.ts'
import { type Counts, countIn } from './counts.ts'
import { add, type FeatureList } from './feature-list.ts'
import type { Interval } from './reading.ts'
import { type Anchor, bucket } from './span-task.ts'
import { branchOf, relationTo } from './tree-relations.ts'
import { WORD } from './vocabulary.ts'

const BEFORE = 0
const AFTER = 1

/** The questions asked of a content's first word. */
export function contentLeftFeatures({ reading, cue, head, source, frame }: Anchor, p: number, list: FeatureList): void {
  const { columns, counts, lexicon, tree, starts, phraseHead } = reading
  const { norm, xpos, upos, lemma, quote, sentence, first } = columns
  list.size = 0
  const side = p < cue.first ? BEFORE : AFTER
  const word = lemma[head]!
  const sense = lexicon.sense[head]!
  const kind = starts[p]!
  const opens = Number(norm[p - 1] === WORD.QUOTE) + 2 * Number(quote[p] !== 0 && quote[p] !== quote[p - 1])
  const leads = sentence[p] !== sentence[head] ? 2 : Number(countIn(counts.words, first[sentence[p]!]!, p - 1) === 0)
  const place = mix(side, mix(opens, leads))
  const afterSource = source !== null && countIn(counts.words, source.last + 1, p - 1) === 0 && p > source.last ? 1 : 0
  add(list, 0, place)
  add(list, 1, mix(side, norm[p]!))
  add(list, 2, mix(side, mix(xpos[p - 1]!, xpos[p]!)))
  add(list, 3, mix(side, mix(norm[p - 1]!, xpos[p]!)))
  add(list, 4, mix(place, norm[p - 1]!))
  add(list, 5, mix(side, mix(norm[p - 1]!, norm[p]!)))
  add(list, 6, mix(side, mix(xpos[p]!, xpos[p + 1]!)))
  add(list, 7, mix(place, mix(xpos[head]!, afterSource)))
  add(list, 8, mix(mix(side, kind), mix(xpos[head]!, afterSource)))
  add(list, 9, mix(word, mix(side, kind)))
  const hangs = relationTo(tree, tree.topFrom[p]!, head)
  const branch = branchOf(tree, p, head)
  const branchLabel = branch === -1 ? 0 : tree.label[branch]!
  const opensBranch = branch === -1 ? 0 : tree.from[branch] === p || !columns.word[p - 1] ? 1 : 2
  add(list, 40, mix(side, mix(hangs, kind)))
  add(list, 41, mix(word, hangs))
  add(list, 42, mix(mix(side, branchLabel), opensBranch))
  add(list, 43, mix(mix(word, branchLabel), opensBranch))
  add(list, 44, mix(mix(hangs, opens), mix(leads, tree.label[head]!)))
  add(list, 45, mix(mix(side, branchLabel), mix(opensBranch, mix(kind, afterSource))))
  add(list, 46, mix(mix(sense, hangs), opensBranch))
  if (side === AFTER) {
    let gap = 1
    if (p - cue.last <= 6) for (let q = cue.last + 1; q < p; q++) gap = mix(gap, upos[q]!)
    else gap = 0
    const words = bucket(countIn(counts.words, cue.last + 1, p - 1))
    const chunks = bucket(countIn(counts.chunks, cue.last + 1, p - 1))
    add(list, 10, mix(gap, kind))
    add(list, 11, mix(mix(gap, afterSource), opens))
    add(list, 12, mix(word, gap))
    add(list, 13, mix(word, mix(gap, kind)))
    add(list, 14, mix(word, mix(words, norm[p]!)))
    add(list, 15, mix(words, mix(afterSource, opens)))
    add(list, 16, mix(xpos[head]!, mix(chunks, kind)))
    add(
      list,
      17,
      mix(mix(frame.next, frame.second), p === frame.right ? 1 : p === frame.secondAt ? 2 : p > frame.secondAt ? 3 : 4),
    )
    add(
      list,
      18,
      mix(
        mix(word, frame.next * 32 + frame.second),
        p === frame.right ? 1 : p === frame.secondAt ? 2 : p > frame.secondAt ? 3 : 4,
      ),
    )
    add(
      list,
      19,
      mix(
        mix(sense, frame.next * 32 + frame.second),
        p === frame.right ? 1 : p === frame.secondAt ? 2 : p > frame.secondAt ? 3 : 4,
      ),
    )
    add(list, 20, mix(word, mix(norm[cue.last]!, words)))
    add(list, 21, mix(mix(norm[cue.last]!, kind), mix(chunks, afterSource)))
    add(
      list,
      22,
      mix(
        bucket(countIn(counts.verbs, cue.last + 1, p - 1)),
        mix(kind, bucket(countIn(counts.commas, cue.last + 1, p - 1))),
      ),
    )
    if (frame.right < p) add(list, 23, mix(mix(kind, opens), mix(word, phraseHead[frame.right]!)))
  } else {
    const sourceSide = source === null ? 0 : source.last < p ? 1 : source.last < cue.first ? 2 : 3
    const words = bucket(countIn(counts.words, p, cue.first - 1))
    add(list, 30, mix(place, sourceSide))
    add(list, 31, mix(mix(place, sourceSide), frame.before))
    add(list, 32, mix(word, mix(leads, sourceSide)))
    add(list, 33, mix(mix(frame.before, words), mix(leads, kind)))
    add(list, 34, mix(mix(sourceSide, frame.auxiliaries), mix(xpos[head]!, leads)))
    add(list, 35, mix(mix(frame.next, leads), mix(xpos[head]!, sourceSide)))
    add(list, 36, mix(bucket(countIn(counts.commas, p, cue.first - 1)), mix(leads, norm[p - 1]!)))
    add(list, 37, mix(mix(xpos[head]!, frame.auxiliaries), mix(kind, words)))
  }
}

/** The questions asked of a content's last word. */
export function contentRightFeatures(
  { reading, cue, head, source, frame }: Anchor,
  p: number,
  list: FeatureList,
): void {
  const { columns, counts, around, tree, starts, phraseHead } = reading
  const { norm, xpos, upos, lemma, quote, sentence, last } = columns
  list.size = 0
  const side = p < cue.first ? BEFORE : AFTER
  const word = lemma[head]!
  const next = norm[p + 1]!
  const kind = starts[p + 1]!
  const further = sentence[p]! - sentence[head]!
  const ends = p + 1 > last[sentence[p]!]! || countIn(counts.words, p + 1, last[sentence[p]!]!) === 0 ? 1 : 0
  const closes =
    (next === WORD.QUOTE || norm[p + 2] === WORD.QUOTE ? 1 : 0) +
    (quote[p] !== 0 ? 2 : 0) +
    (quote[p] !== 0 && quote[p] === quote[head] ? 4 : 0)
  const place = mix(side, mix(ends, Math.min(further, 3)))
  add(list, 50, place)
  add(list, 51, mix(place, closes))
  add(list, 52, mix(side, next))
  add(list, 53, mix(side, mix(next, norm[p + 2]!)))
  add(list, 54, mix(side, mix(xpos[p]!, xpos[p + 1]!)))
  add(list, 55, mix(side, mix(next, xpos[p + 2]!)))
  add(list, 56, mix(side, mix(xpos[p]!, mix(xpos[p + 1]!, xpos[p + 2]!))))
  add(list, 57, mix(word, mix(side, kind)))
  add(list, 58, mix(mix(closes, next), side))
  add(list, 59, mix(place, mix(closes, word)))
  add(list, 60, mix(lemma[p]!, next))
  add(list, 61, mix(side, mix(norm[p]!, upos[p + 1]!)))
  const follower = columns.word[p + 1] ? p + 1 : p + 2
  const dropped = tree.topFrom[follower]!
  const branch = branchOf(tree, p, head)
  const nextBranch = branchOf(tree, follower, head)
  const branchLabel = branch === -1 ? 0 : tree.label[branch]!
  const turn = branch === nextBranch ? (branch === -1 ? 0 : 1) : nextBranch === -1 ? 2 : 3
  const droppedHangs = relationTo(tree, dropped, head)
  add(list, 86, mix(side, mix(droppedHangs, Math.min(further, 1))))
  add(list, 87, mix(mix(turn, branchLabel), mix(tree.label[dropped]!, side)))
  add(list, 88, mix(mix(turn, branchLabel), mix(next, side)))
  add(list, 89, mix(mix(droppedHangs, next), mix(xpos[follower]!, side)))
  add(list, 90, mix(mix(word, turn), mix(branchLabel, tree.label[dropped]!)))
  add(list, 91, mix(mix(turn, ends), mix(branchLabel, nextBranch === -1 ? 0 : tree.label[nextBranch]!)))
  if (side === AFTER) {
    const start = Math.max(cue.last + 1, source && source.first > cue.last ? source.last + 1 : 0)
    const verbs = bucket(countIn(counts.verbs, start, p))
    const chunks = bucket(countIn(counts.chunks, start, p))
    const commas = bucket(countIn(counts.commas, start, p))
    add(list, 62, mix(mix(frame.next, verbs), mix(kind, ends)))
    add(list, 63, mix(mix(frame.next, chunks), next))
    add(list, 64, mix(mix(word, chunks), mix(kind, verbs)))
    add(list, 65, mix(commas, mix(next, norm[p + 2]!)))
    add(list, 66, mix(mix(verbs, commas), mix(next, xpos[p + 2]!)))
    add(list, 67, mix(frame.next, mix(verbs, next)))
    add(list, 68, mix(mix(frame.next, frame.second), mix(ends, Math.min(further, 3))))
    add(list, 69, mix(mix(closes, ends), mix(frame.next, bucket(countIn(counts.marks, start, p)))))
    add(list, 70, mix(bucket(countIn(counts.words, start, p)), mix(ends, frame.next)))
    if (upos[p + 1] === ADP) {
      add(list, 71, mix(word, mix(next, chunks)))
      add(list, 72, mix(next, phraseHead[p + 2]!))
      add(list, 73, mix(next, mix(lemma[p]!, chunks)))
    }
    if (further > 0) {
      add(
        list,
        74,
        mix(Math.min(further, 5), mix(closes, Number(quote[p] === quote[columns.first[sentence[head]! + 1]!]))),
      )
      add(list, 75, mix(Math.min(further, 3), mix(closes, Number(around.speechWords[sentence[p]!]! > 0))))
      add(
        list,
        76,
        mix(
          mix(Math.min(further, 3), closes),
          Number(quote[last[sentence[head]!]!] !== 0) * 2 + Number(norm[last[sentence[head]!]!] === WORD.COLON),
        ),
      )
      add(list, 77, mix(Math.min(further, 3), word))
    }
  } else {
    const sourceSide = source === null ? 0 : source.last < p ? 1 : source.last < cue.first ? 2 : 3
    let gap = 1
    if (cue.first - p <= 6)
      for (let q = p + 1; q < cue.first; q++)
        gap = mix(gap, source && q >= source.first && q <= source.last ? 77 : upos[q]!)
    else gap = 0
    add(list, 80, mix(gap, sourceSide))
    add(list, 81, mix(mix(gap, sourceSide), mix(xpos[head]!, frame.auxiliaries)))
    add(list, 82, mix(mix(gap, word), sourceSide))
    add(list, 83, mix(mix(frame.before, sourceSide), mix(next, closes)))
    add(list, 84, mix(mix(sourceSide, frame.next), mix(xpos[head]!, gap)))
    add(list, 85, mix(mix(sourceSide, Number(endsBefore(p, source, counts))), next))
  }
}

/** True where the source follows with no word between. */
function endsBefore(p: number, source: Interval | null, { words }: Counts): boolean {
  return source !== null && countIn(words, p + 1, source.first - 1) === 0 && p < source.first
}

/** The questions asked of a content as a whole. */
export function contentPairFeatures(anchor: Anchor, left: number, right: number, list: FeatureList): void {
  const { reading, cue, head, source, frame } = anchor
  const { columns, counts, tree, starts } = reading
  const { norm, xpos, lemma, quote, sentence } = columns
  list.size = 0
  const side = right < cue.first ? 0 : left > cue.last ? 1 : 2
  const word = lemma[head]!
  const start = starts[left]!
  const after = starts[right + 1]!
  const verbs = bucket(countIn(counts.verbs, left, right))
  const size = bucket(countIn(counts.words, left, right))
  const sentences = Math.min(3, sentence[right]! - sentence[left]!)
  const opens = Number(norm[left - 1] === WORD.QUOTE)
  const closes = norm[right + 1] === WORD.QUOTE || norm[right + 2] === WORD.QUOTE ? 1 : 0
  const marks = opens * 4 + closes * 2 + (countIn(counts.marks, left, right) & 1)
  const same =
    quote[left] !== 0 && quote[left] === quote[right]
      ? 1
      : quote[left] !== 0 && quote[right] !== 0
        ? 2
        : quote[right] !== 0
          ? 3
          : quote[left] !== 0
            ? 4
            : 0
  const sourceSide = source === null ? 0 : source.last < left ? 1 : source.first > right ? 2 : 3
  add(list, 100, mix(side, mix(start, after)))
  add(list, 101, mix(side, mix(marks, same)))
  add(list, 102, mix(mix(side, sourceSide), mix(marks, sentences)))
  add(list, 103, mix(side, mix(start, verbs)))
  add(list, 104, mix(side, mix(start, size)))
  add(list, 105, mix(word, mix(side, size)))
  add(list, 106, mix(word, mix(side, mix(start, verbs))))
  add(list, 107, mix(mix(side, xpos[left - 1]!), xpos[right + 1]!))
  add(list, 108, mix(mix(side, marks), norm[right + 1]!))
  add(list, 109, mix(mix(side, sourceSide), mix(frame.before, frame.next)))
  add(list, 110, mix(mix(side, sourceSide), word))
  add(list, 111, mix(mix(side, start), mix(verbs, mix(after, bucket(countIn(counts.commas, left, right))))))
  add(list, 112, mix(mix(side, start), mix(norm[right + 1]!, bucket(countIn(counts.chunks, left, right)))))
  add(list, 113, mix(mix(side, sourceSide), mix(xpos[head]!, marks)))
  add(list, 114, mix(mix(side, same), mix(sentences, Number(quote[head] !== 0))))
  add(list, 115, mix(mix(xpos[left]!, size), after))
  const top = tree.topFrom[left]!
  const hangs = relationTo(tree, top, head)
  const fits = tree.to[top]! < right ? 0 : countIn(counts.words, right + 1, tree.to[top]!) === 0 ? 1 : 2
  const follower = columns.word[right + 1] ? right + 1 : right + 2
  const dropped = tree.topFrom[follower]!
  const above = tree.head[dropped]!
  const cuts = above >= left && above <= right && above !== head ? tree.label[dropped]! : 0
  add(list, 116, mix(mix(side, hangs), fits))
  add(list, 117, mix(mix(side, cuts), norm[right + 1]!))
  add(list, 118, mix(mix(word, hangs), mix(fits, cuts)))
  add(list, 119, mix(mix(hangs, cuts), mix(start, fits)))
  add(list, 120, mix(mix(side, cuts), mix(cuts === 0 ? 0 : xpos[above]!, xpos[follower]!)))
}
