import { mix } from '../model/hash.ts'
import { ADP } from './columns.ts'
import { type Counts, countIn } from './counts.ts'
import { add, addPair, type FeatureList } from './feature-list.ts'
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
  addPair(list, 1, side, norm[p]!)
  addPair(list, 2, side, mix(xpos[p - 1]!, xpos[p]!))
  addPair(list, 3, side, mix(norm[p - 1]!, xpos[p]!))
  addPair(list, 4, place, norm[p - 1]!)
  addPair(list, 5, side, mix(norm[p - 1]!, norm[p]!))
  addPair(list, 6, side, mix(xpos[p]!, xpos[p + 1]!))
  addPair(list, 7, place, mix(xpos[head]!, afterSource))
  addPair(list, 8, mix(side, kind), mix(xpos[head]!, afterSource))
  addPair(list, 9, word, mix(side, kind))
  const hangs = relationTo(tree, tree.topFrom[p]!, head)
  const branch = branchOf(tree, p, head)
  const branchLabel = branch === -1 ? 0 : tree.label[branch]!
  const opensBranch = branch === -1 ? 0 : tree.from[branch] === p || !columns.word[p - 1] ? 1 : 2
  addPair(list, 40, side, mix(hangs, kind))
  addPair(list, 41, word, hangs)
  addPair(list, 42, mix(side, branchLabel), opensBranch)
  addPair(list, 43, mix(word, branchLabel), opensBranch)
  addPair(list, 44, mix(hangs, opens), mix(leads, tree.label[head]!))
  addPair(list, 45, mix(side, branchLabel), mix(opensBranch, mix(kind, afterSource)))
  addPair(list, 46, mix(sense, hangs), opensBranch)
  if (side === AFTER) {
    let gap = 1
    if (p - cue.last <= 6) for (let q = cue.last + 1; q < p; q++) gap = mix(gap, upos[q]!)
    else gap = 0
    const words = bucket(countIn(counts.words, cue.last + 1, p - 1))
    const chunks = bucket(countIn(counts.chunks, cue.last + 1, p - 1))
    addPair(list, 10, gap, kind)
    addPair(list, 11, mix(gap, afterSource), opens)
    addPair(list, 12, word, gap)
    addPair(list, 13, word, mix(gap, kind))
    addPair(list, 14, word, mix(words, norm[p]!))
    addPair(list, 15, words, mix(afterSource, opens))
    addPair(list, 16, xpos[head]!, mix(chunks, kind))
    addPair(
      list,
      17,
      mix(frame.next, frame.second),
      p === frame.right ? 1 : p === frame.secondAt ? 2 : p > frame.secondAt ? 3 : 4,
    )
    addPair(
      list,
      18,
      mix(word, frame.next * 32 + frame.second),
      p === frame.right ? 1 : p === frame.secondAt ? 2 : p > frame.secondAt ? 3 : 4,
    )
    addPair(
      list,
      19,
      mix(sense, frame.next * 32 + frame.second),
      p === frame.right ? 1 : p === frame.secondAt ? 2 : p > frame.secondAt ? 3 : 4,
    )
    addPair(list, 20, word, mix(norm[cue.last]!, words))
    addPair(list, 21, mix(norm[cue.last]!, kind), mix(chunks, afterSource))
    addPair(
      list,
      22,
      bucket(countIn(counts.verbs, cue.last + 1, p - 1)),
      mix(kind, bucket(countIn(counts.commas, cue.last + 1, p - 1))),
    )
    if (frame.right < p) addPair(list, 23, mix(kind, opens), mix(word, phraseHead[frame.right]!))
  } else {
    const sourceSide = source === null ? 0 : source.last < p ? 1 : source.last < cue.first ? 2 : 3
    const words = bucket(countIn(counts.words, p, cue.first - 1))
    addPair(list, 30, place, sourceSide)
    addPair(list, 31, mix(place, sourceSide), frame.before)
    addPair(list, 32, word, mix(leads, sourceSide))
    addPair(list, 33, mix(frame.before, words), mix(leads, kind))
    addPair(list, 34, mix(sourceSide, frame.auxiliaries), mix(xpos[head]!, leads))
    addPair(list, 35, mix(frame.next, leads), mix(xpos[head]!, sourceSide))
    addPair(list, 36, bucket(countIn(counts.commas, p, cue.first - 1)), mix(leads, norm[p - 1]!))
    addPair(list, 37, mix(xpos[head]!, frame.auxiliaries), mix(kind, words))
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
  addPair(list, 51, place, closes)
  addPair(list, 52, side, next)
  addPair(list, 53, side, mix(next, norm[p + 2]!))
  addPair(list, 54, side, mix(xpos[p]!, xpos[p + 1]!))
  addPair(list, 55, side, mix(next, xpos[p + 2]!))
  addPair(list, 56, side, mix(xpos[p]!, mix(xpos[p + 1]!, xpos[p + 2]!)))
  addPair(list, 57, word, mix(side, kind))
  addPair(list, 58, mix(closes, next), side)
  addPair(list, 59, place, mix(closes, word))
  addPair(list, 60, lemma[p]!, next)
  addPair(list, 61, side, mix(norm[p]!, upos[p + 1]!))
  const follower = columns.word[p + 1] ? p + 1 : p + 2
  const dropped = tree.topFrom[follower]!
  const branch = branchOf(tree, p, head)
  const nextBranch = branchOf(tree, follower, head)
  const branchLabel = branch === -1 ? 0 : tree.label[branch]!
  const turn = branch === nextBranch ? (branch === -1 ? 0 : 1) : nextBranch === -1 ? 2 : 3
  const droppedHangs = relationTo(tree, dropped, head)
  addPair(list, 86, side, mix(droppedHangs, Math.min(further, 1)))
  addPair(list, 87, mix(turn, branchLabel), mix(tree.label[dropped]!, side))
  addPair(list, 88, mix(turn, branchLabel), mix(next, side))
  addPair(list, 89, mix(droppedHangs, next), mix(xpos[follower]!, side))
  addPair(list, 90, mix(word, turn), mix(branchLabel, tree.label[dropped]!))
  addPair(list, 91, mix(turn, ends), mix(branchLabel, nextBranch === -1 ? 0 : tree.label[nextBranch]!))
  if (side === AFTER) {
    const start = Math.max(cue.last + 1, source && source.first > cue.last ? source.last + 1 : 0)
    const verbs = bucket(countIn(counts.verbs, start, p))
    const chunks = bucket(countIn(counts.chunks, start, p))
    const commas = bucket(countIn(counts.commas, start, p))
    addPair(list, 62, mix(frame.next, verbs), mix(kind, ends))
    addPair(list, 63, mix(frame.next, chunks), next)
    addPair(list, 64, mix(word, chunks), mix(kind, verbs))
    addPair(list, 65, commas, mix(next, norm[p + 2]!))
    addPair(list, 66, mix(verbs, commas), mix(next, xpos[p + 2]!))
    addPair(list, 67, frame.next, mix(verbs, next))
    addPair(list, 68, mix(frame.next, frame.second), mix(ends, Math.min(further, 3)))
    addPair(list, 69, mix(closes, ends), mix(frame.next, bucket(countIn(counts.marks, start, p))))
    addPair(list, 70, bucket(countIn(counts.words, start, p)), mix(ends, frame.next))
    if (upos[p + 1] === ADP) {
      addPair(list, 71, word, mix(next, chunks))
      addPair(list, 72, next, phraseHead[p + 2]!)
      addPair(list, 73, next, mix(lemma[p]!, chunks))
    }
    if (further > 0) {
      addPair(
        list,
        74,
        Math.min(further, 5),
        mix(closes, Number(quote[p] === quote[columns.first[sentence[head]! + 1]!])),
      )
      addPair(list, 75, Math.min(further, 3), mix(closes, Number(around.speechWords[sentence[p]!]! > 0)))
      addPair(
        list,
        76,
        mix(Math.min(further, 3), closes),
        Number(quote[last[sentence[head]!]!] !== 0) * 2 + Number(norm[last[sentence[head]!]!] === WORD.COLON),
      )
      addPair(list, 77, Math.min(further, 3), word)
    }
  } else {
    const sourceSide = source === null ? 0 : source.last < p ? 1 : source.last < cue.first ? 2 : 3
    let gap = 1
    if (cue.first - p <= 6)
      for (let q = p + 1; q < cue.first; q++)
        gap = mix(gap, source && q >= source.first && q <= source.last ? 77 : upos[q]!)
    else gap = 0
    addPair(list, 80, gap, sourceSide)
    addPair(list, 81, mix(gap, sourceSide), mix(xpos[head]!, frame.auxiliaries))
    addPair(list, 82, mix(gap, word), sourceSide)
    addPair(list, 83, mix(frame.before, sourceSide), mix(next, closes))
    addPair(list, 84, mix(sourceSide, frame.next), mix(xpos[head]!, gap))
    addPair(list, 85, mix(sourceSide, Number(endsBefore(p, source, counts))), next)
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
  addPair(list, 100, side, mix(start, after))
  addPair(list, 101, side, mix(marks, same))
  addPair(list, 102, mix(side, sourceSide), mix(marks, sentences))
  addPair(list, 103, side, mix(start, verbs))
  addPair(list, 104, side, mix(start, size))
  addPair(list, 105, word, mix(side, size))
  addPair(list, 106, word, mix(side, mix(start, verbs)))
  addPair(list, 107, mix(side, xpos[left - 1]!), xpos[right + 1]!)
  addPair(list, 108, mix(side, marks), norm[right + 1]!)
  addPair(list, 109, mix(side, sourceSide), mix(frame.before, frame.next))
  addPair(list, 110, mix(side, sourceSide), word)
  addPair(list, 111, mix(side, start), mix(verbs, mix(after, bucket(countIn(counts.commas, left, right)))))
  addPair(list, 112, mix(side, start), mix(norm[right + 1]!, bucket(countIn(counts.chunks, left, right))))
  addPair(list, 113, mix(side, sourceSide), mix(xpos[head]!, marks))
  addPair(list, 114, mix(side, same), mix(sentences, Number(quote[head] !== 0)))
  addPair(list, 115, mix(xpos[left]!, size), after)
  const top = tree.topFrom[left]!
  const hangs = relationTo(tree, top, head)
  const fits = tree.to[top]! < right ? 0 : countIn(counts.words, right + 1, tree.to[top]!) === 0 ? 1 : 2
  const follower = columns.word[right + 1] ? right + 1 : right + 2
  const dropped = tree.topFrom[follower]!
  const above = tree.head[dropped]!
  const cuts = above >= left && above <= right && above !== head ? tree.label[dropped]! : 0
  addPair(list, 116, mix(side, hangs), fits)
  addPair(list, 117, mix(side, cuts), norm[right + 1]!)
  addPair(list, 118, mix(word, hangs), mix(fits, cuts))
  addPair(list, 119, mix(hangs, cuts), mix(start, fits))
  addPair(list, 120, mix(side, cuts), mix(cuts === 0 ? 0 : xpos[above]!, xpos[follower]!))
}
