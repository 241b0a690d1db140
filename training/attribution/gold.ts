import { ADJ, AUX, type Columns, NOUN, VERB } from '../../src/attribution/columns/columns.ts'
import type { Interval } from '../../src/attribution/columns/interval.ts'
import { lowestIndex } from '../../src/domain/bisect.ts'
import type { Span } from '../../src/domain/span.ts'
import type { Relation } from '../corpus/polnear.ts'

/** A gold relation in positions of the article's columns; only positions with a letter or digit count. */
export type GoldRelation = {
  readonly head: number
  readonly cue: Interval
  readonly source: Interval | null
  readonly content: Interval | null
  /** The positions themselves, for scoring. */
  readonly cueWords: ReadonlySet<number>
  readonly sourceWords: ReadonlySet<number>
  readonly contentWords: ReadonlySet<number>
}

/** Finds the tokens that gold spans cover. Relations whose cue covers no token of the columns are left out. */
export function alignRelations(columns: Columns, relations: readonly Relation[]): GoldRelation[] {
  const places: number[] = []
  for (let p = 0; p < columns.size; p++) if (columns.tokens[p]) places.push(p)
  return relations.flatMap((relation) => {
    const cueAll = positions(columns, places, relation.cue)
    const cueWords = cueAll.filter((p) => columns.word[p])
    const cue = cueWords.length > 0 ? cueWords : cueAll
    if (cue.length === 0) return []
    const sourceWords = positions(columns, places, relation.source).filter((p) => columns.word[p])
    const contentWords = positions(columns, places, relation.content).filter((p) => columns.word[p])
    return [
      {
        head: cueHead(columns, cue),
        cue: interval(cue)!,
        source: interval(sourceWords),
        content: interval(contentWords),
        cueWords: new Set(cueWords),
        sourceWords: new Set(sourceWords),
        contentWords: new Set(contentWords),
      },
    ]
  })
}

const interval = (list: readonly number[]): Interval | null =>
  list.length > 0 ? { first: list[0]!, last: list.at(-1)! } : null

function positions(columns: Columns, places: readonly number[], spans: readonly Span[]): number[] {
  const found = new Set<number>()
  for (const { start, end } of spans) {
    let at = lowestIndex(places.length, (index) => columns.tokens[places[index]!]!.end > start)
    for (; at < places.length && columns.tokens[places[at]!]!.start < end; at++) found.add(places[at]!)
  }
  return [...found].sort((a, b) => a - b)
}

/** The word by which a cue is found: its first full verb, else its last noun, else adjective, else auxiliary, else first. */
export function cueHead({ upos }: Columns, cue: readonly number[]): number {
  const of = (tag: number | undefined) => (p: number) => upos[p] === tag
  return cue.find(of(VERB)) ?? cue.findLast(of(NOUN)) ?? cue.find(of(ADJ)) ?? cue.find(of(AUX)) ?? cue[0]!
}
