import { feature, mix } from '../../model/hash.ts'
import { NO_HEAD, type State, stacked } from './state.ts'
import type { SentenceWords } from './words.ts'

/** Number of features of a state. */
export const TEMPLATES = 100

/**
 * Writes the features of a state into `rows` as hashes: those of Zhang and Nivre (ACL 2011) with the two items below the
 * stack's top, word endings, and what stands between top and front.
 */
export function stateFeatures(rows: Int32Array, sentence: SentenceWords, state: State): void {
  words(rows, sentence, state)
  pairs(rows, sentence, state)
  families(rows, sentence, state)
  secondOrder(rows, sentence, state)
}

/** Words and tags at the stack's top and the buffer's front, one by one. */
function words(rows: Int32Array, { words: w, tags: t, suffixes }: SentenceWords, state: State): void {
  const none = state.length + 1
  const s0 = stacked(state, 0)
  const s1 = stacked(state, 1)
  const s2 = stacked(state, 2)
  const n0 = state.front
  const n1 = Math.min(n0 + 1, none)
  const n2 = Math.min(n0 + 2, none)
  rows[0] = feature(0, w[s0]!, t[s0]!)
  rows[1] = feature(1, w[s0]!, 0)
  rows[2] = feature(2, t[s0]!, 0)
  rows[3] = feature(3, w[n0]!, t[n0]!)
  rows[4] = feature(4, w[n0]!, 0)
  rows[5] = feature(5, t[n0]!, 0)
  rows[6] = feature(6, w[n1]!, t[n1]!)
  rows[7] = feature(7, w[n1]!, 0)
  rows[8] = feature(8, t[n1]!, 0)
  rows[9] = feature(9, w[n2]!, t[n2]!)
  rows[10] = feature(10, w[n2]!, 0)
  rows[11] = feature(11, t[n2]!, 0)
  rows[12] = feature(12, w[s1]!, t[s1]!)
  rows[13] = feature(13, t[s1]!, t[s0]!)
  rows[14] = feature(14, mix(t[s1]!, t[s0]!), t[n0]!)
  rows[15] = feature(15, mix(t[s2]!, t[s1]!), t[s0]!)
  rows[16] = feature(16, suffixes[s0]!, t[n0]!)
  rows[17] = feature(17, t[s0]!, suffixes[n0]!)
  rows[18] = feature(18, suffixes[s0]!, suffixes[n0]!)
  rows[19] = feature(19, w[s1]!, w[n0]!)
}

/** Top and front together, their distance, and what stands between them. */
function pairs(rows: Int32Array, sentence: SentenceWords, state: State): void {
  const { words: w, tags: t } = sentence
  const none = state.length + 1
  const s0 = stacked(state, 0)
  const n0 = state.front
  const n1 = Math.min(n0 + 1, none)
  const n2 = Math.min(n0 + 2, none)
  const top = mix(w[s0]!, t[s0]!)
  const front = mix(w[n0]!, t[n0]!)
  const distance = s0 === none ? 0 : distanceStep(n0 - s0)
  const between = s0 === none ? 0 : betweenness(sentence, s0, n0)
  rows[20] = feature(20, top, front)
  rows[21] = feature(21, top, w[n0]!)
  rows[22] = feature(22, w[s0]!, front)
  rows[23] = feature(23, top, t[n0]!)
  rows[24] = feature(24, t[s0]!, front)
  rows[25] = feature(25, w[s0]!, w[n0]!)
  rows[26] = feature(26, t[s0]!, t[n0]!)
  rows[27] = feature(27, t[n0]!, t[n1]!)
  rows[28] = feature(28, mix(t[n0]!, t[n1]!), t[n2]!)
  rows[29] = feature(29, mix(t[s0]!, t[n0]!), t[n1]!)
  rows[30] = feature(30, w[s0]!, distance)
  rows[31] = feature(31, t[s0]!, distance)
  rows[32] = feature(32, w[n0]!, distance)
  rows[33] = feature(33, t[n0]!, distance)
  rows[34] = feature(34, mix(w[s0]!, w[n0]!), distance)
  rows[35] = feature(35, mix(t[s0]!, t[n0]!), distance)
  rows[36] = feature(36, mix(t[s0]!, t[n0]!), between)
  rows[37] = feature(37, w[s0]!, between)
  rows[38] = feature(38, w[n0]!, between)
  rows[39] = feature(39, mix(t[s0]!, w[n0]!), t[n1]!)
  rows[40] = feature(40, mix(w[s0]!, t[n0]!), t[n1]!)
  rows[41] = feature(41, mix(t[s0]!, t[n0]!), w[n1]!)
}

/** Heads, dependents, how many of them, and their labels. */
function families(rows: Int32Array, { words: w, tags: t }: SentenceWords, state: State): void {
  const { labels: l, left1, right1, leftCount, rightCount, leftLabels, rightLabels } = state
  const s0 = stacked(state, 0)
  const n0 = state.front
  const h = headOf(state, s0)
  const sl = left1[s0]!
  const sr = right1[s0]!
  const nl = left1[n0]!
  rows[42] = feature(42, w[s0]!, rightCount[s0]!)
  rows[43] = feature(43, t[s0]!, rightCount[s0]!)
  rows[44] = feature(44, w[s0]!, leftCount[s0]!)
  rows[45] = feature(45, t[s0]!, leftCount[s0]!)
  rows[46] = feature(46, w[n0]!, leftCount[n0]!)
  rows[47] = feature(47, t[n0]!, leftCount[n0]!)
  rows[48] = feature(48, w[h]!, l[s0]!)
  rows[49] = feature(49, t[h]!, l[s0]!)
  rows[50] = feature(50, l[s0]!, t[n0]!)
  rows[51] = feature(51, w[sl]!, 0)
  rows[52] = feature(52, t[sl]!, 0)
  rows[53] = feature(53, l[sl]!, t[s0]!)
  rows[54] = feature(54, w[sr]!, 0)
  rows[55] = feature(55, t[sr]!, 0)
  rows[56] = feature(56, l[sr]!, t[s0]!)
  rows[57] = feature(57, w[nl]!, 0)
  rows[58] = feature(58, t[nl]!, 0)
  rows[59] = feature(59, l[nl]!, t[n0]!)
  rows[60] = feature(60, mix(t[s0]!, t[sl]!), t[n0]!)
  rows[61] = feature(61, mix(t[s0]!, t[sr]!), t[n0]!)
  rows[62] = feature(62, mix(t[s0]!, t[n0]!), t[nl]!)
  rows[63] = feature(63, mix(t[h]!, t[s0]!), t[n0]!)
  rows[64] = feature(64, w[s0]!, rightLabels[s0]!)
  rows[65] = feature(65, t[s0]!, rightLabels[s0]!)
  rows[66] = feature(66, w[s0]!, leftLabels[s0]!)
  rows[67] = feature(67, t[s0]!, leftLabels[s0]!)
  rows[68] = feature(68, w[n0]!, leftLabels[n0]!)
  rows[69] = feature(69, t[n0]!, leftLabels[n0]!)
  rows[70] = feature(70, mix(t[s0]!, rightLabels[s0]!), t[n0]!)
  rows[71] = feature(71, mix(t[s0]!, leftLabels[n0]!), t[n0]!)
  rows[72] = feature(72, mix(w[s0]!, w[nl]!), t[n0]!)
  rows[73] = feature(73, mix(w[s0]!, w[n0]!), w[nl]!)
  rows[74] = feature(74, mix(w[s0]!, w[sr]!), w[n0]!)
  rows[75] = feature(75, mix(t[s0]!, l[sr]!), w[n0]!)
  rows[76] = feature(76, mix(t[s0]!, l[s0]!), w[n0]!)
  rows[77] = feature(77, mix(w[s0]!, l[nl]!), t[n0]!)
}

/** Grandparents and second dependents; the item below the top. */
function secondOrder(rows: Int32Array, { words: w, tags: t }: SentenceWords, state: State): void {
  const { labels: l, left1, left2, right1, right2 } = state
  const s0 = stacked(state, 0)
  const s1 = stacked(state, 1)
  const n0 = state.front
  const h = headOf(state, s0)
  const hh = headOf(state, h)
  const sl2 = left2[s0]!
  const sr2 = right2[s0]!
  const nl2 = left2[n0]!
  rows[78] = feature(78, w[hh]!, l[h]!)
  rows[79] = feature(79, t[hh]!, l[h]!)
  rows[80] = feature(80, w[sl2]!, l[sl2]!)
  rows[81] = feature(81, t[sl2]!, l[sl2]!)
  rows[82] = feature(82, w[sr2]!, l[sr2]!)
  rows[83] = feature(83, t[sr2]!, l[sr2]!)
  rows[84] = feature(84, w[nl2]!, l[nl2]!)
  rows[85] = feature(85, t[nl2]!, l[nl2]!)
  rows[86] = feature(86, mix(t[s0]!, t[left1[s0]!]!), t[sl2]!)
  rows[87] = feature(87, mix(t[s0]!, t[right1[s0]!]!), t[sr2]!)
  rows[88] = feature(88, mix(t[s0]!, t[h]!), t[hh]!)
  rows[89] = feature(89, mix(t[n0]!, t[left1[n0]!]!), t[nl2]!)
  rows[90] = feature(90, mix(w[s1]!, t[s0]!), t[n0]!)
  rows[91] = feature(91, mix(t[s1]!, t[s0]!), w[n0]!)
  rows[92] = feature(92, mix(t[s1]!, l[s1]!), mix(t[s0]!, t[n0]!))
  rows[93] = feature(93, l[s1]!, l[s0]!)
  rows[94] = feature(94, mix(w[h]!, w[s0]!), w[n0]!)
  rows[95] = feature(95, mix(w[h]!, l[s0]!), mix(t[s0]!, t[n0]!))
  rows[96] = feature(96, mix(t[h]!, l[s0]!), w[n0]!)
  rows[97] = feature(97, mix(w[s1]!, w[s0]!), t[n0]!)
  rows[98] = feature(98, state.depth < 4 ? state.depth : 4, mix(t[s0]!, t[n0]!))
  rows[99] = feature(99, state.length - n0 < 3 ? state.length - n0 : 3, mix(w[s0]!, t[n0]!))
}

function headOf(state: State, word: number): number {
  const head = state.heads[word]!
  return head === NO_HEAD ? state.length + 1 : head
}

/** A distance in words, rounded. */
export function distanceStep(distance: number): number {
  return distance < 5 ? distance : distance < 11 ? 5 : 6
}

/** Up to two commas, verbs and quotation marks each between two words. */
function betweenness({ commas, verbs, quotes }: SentenceWords, from: number, to: number): number {
  const commaCount = Math.min(commas[to]! - commas[from + 1]!, 2)
  const verbCount = Math.min(verbs[to]! - verbs[from + 1]!, 2)
  const quoteCount = Math.min(quotes[to]! - quotes[from + 1]!, 2)
  return commaCount * 9 + verbCount * 3 + quoteCount
}
