import type { Interval } from '../../src/attribution/columns/interval.ts'
import { contentStretches } from '../../src/attribution/columns/positions.ts'
import type { Reading } from '../../src/attribution/columns/reading.ts'
import type { Proposal } from '../../src/attribution/proposal.ts'
import type { TrainingArticle } from './extract.ts'

type Words = {
  readonly cue: ReadonlySet<number>
  readonly source: ReadonlySet<number>
  readonly content: ReadonlySet<number>
}

/** How a proposal fares: the gold relation that it pairs with, and whether source and content are right enough. */
export type Verdict = {
  readonly gold: number | null
  readonly right: boolean
  /** Inside the content of a gold relation and without a partner: where one level is marked, neither right nor wrong. */
  readonly nestedExtra: boolean
  readonly sourceExact: boolean
  readonly contentExact: boolean
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0
  for (const x of a) if (b.has(x)) count++
  return count
}

const f1 = (a: ReadonlySet<number>, b: ReadonlySet<number>): number =>
  a.size + b.size === 0 ? 1 : (2 * shared(a, b)) / (a.size + b.size)

function wordsOf({ columns }: Reading, proposal: Proposal): Words {
  const words = ({ first, last }: Interval) => {
    const found: number[] = []
    for (let p = first; p <= last; p++) if (columns.word[p]) found.push(p)
    return found
  }
  return {
    cue: new Set(words(proposal.cue)),
    source: new Set(proposal.source.interval ? words(proposal.source.interval) : []),
    content: new Set(contentStretches(columns, proposal).flatMap(words)),
  }
}

/** Pairs proposals with gold relations as the scorer does: greedily, by shared cue words, then content, then source. */
export function judge({ reading, gold, flat }: TrainingArticle, proposals: readonly Proposal[]): Verdict[] {
  const mine = proposals.map((proposal) => wordsOf(reading, proposal))
  const pairs: { value: number; g: number; m: number }[] = []
  gold.forEach((relation, g) => {
    mine.forEach((words, m) => {
      if (Math.abs(proposals[m]!.head - relation.head) > 400) return
      const both = relation.cueWords.size > 0 && words.cue.size > 0
      const cue = both
        ? shared(relation.cueWords, words.cue)
        : shared(relation.contentWords, words.content) > 0
          ? 0.5
          : 0
      if (cue === 0) return
      const value = cue + 0.5 * f1(relation.contentWords, words.content) + 0.25 * f1(relation.sourceWords, words.source)
      pairs.push({ value, g, m })
    })
  })
  pairs.sort((a, b) => b.value - a.value)
  const partner = new Map<number, number>()
  const taken = new Set<number>()
  for (const { g, m } of pairs) {
    if (taken.has(g) || partner.has(m)) continue
    partner.set(m, g)
    taken.add(g)
  }
  return mine.map((words, m) => {
    const g = partner.get(m)
    if (g === undefined) {
      const nestedExtra = flat && gold.some(({ contentWords }) => contentWords.has(proposals[m]!.head))
      return { gold: null, right: false, nestedExtra, sourceExact: false, contentExact: false }
    }
    const source = f1(gold[g]!.sourceWords, words.source)
    const content = f1(gold[g]!.contentWords, words.content)
    return {
      gold: g,
      right: source >= 0.5 && content >= 0.5,
      nestedExtra: false,
      sourceExact: source === 1,
      contentExact: content === 1,
    }
  })
}
