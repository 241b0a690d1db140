import { ADJ, NOUN, VERB } from '../../src/attribution/columns/columns.ts'
import type { Reading } from '../../src/attribution/columns/reading.ts'
import { contentTask } from '../../src/attribution/content/task.ts'
import { mayBeCue, wordKey } from '../../src/attribution/cue/candidates.ts'
import { extentFeatures } from '../../src/attribution/cue/extent.ts'
import { cueFeatures } from '../../src/attribution/cue/features.ts'
import { emptyFrame, readFrame } from '../../src/attribution/cue/frame.ts'
import { sourceTask } from '../../src/attribution/source/task.ts'
import { featureList } from '../../src/attribution/spans/feature-list.ts'
import type { Anchor } from '../../src/attribution/spans/span-task.ts'
import { append, type Examples, newExamples } from './examples.ts'
import type { GoldRelation } from './gold.ts'
import type { Labelled } from './logistic.ts'
import { type Choice, describeChoice } from './ranker.ts'

/** An article as the trainers see it. */
export type TrainingArticle = {
  readonly id: string
  readonly text: string
  /** True where one level of attribution only is marked. */
  readonly flat: boolean
  readonly reading: Reading
  readonly gold: readonly GoldRelation[]
}

type ArticleLabelled = Labelled & { readonly article: number }

/** All examples of all articles, written out once; folds choose among them by article. */
export type TrainingSet = {
  readonly cue: { readonly examples: Examples; readonly labelled: readonly ArticleLabelled[] }
  readonly extent: { readonly examples: Examples; readonly labelled: readonly ArticleLabelled[] }
  readonly source: { readonly examples: Examples; readonly choices: readonly Choice[] }
  readonly content: { readonly examples: Examples; readonly choices: readonly Choice[] }
  /** Gold relations whose source and content no allowed interval comes near. */
  readonly unreachable: { source: number; content: number }
}

/** How often another word must have headed a cue to be looked at. */
const OFTEN = 3

/** Lemmas with word class, other than verbs, nouns and adjectives, that head cues at least three times. */
export function otherHeadsOf(articles: readonly TrainingArticle[]): number[] {
  const counts = new Map<number, number>()
  for (const { reading, gold } of articles) {
    for (const { head } of gold) {
      const tag = reading.columns.upos[head]!
      if (tag === VERB || tag === NOUN || tag === ADJ) continue
      const key = wordKey(reading.columns.plainLemma[head]!, tag)
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return [...counts]
    .filter(([, count]) => count >= OFTEN)
    .map(([key]) => key)
    .sort((a, b) => a - b)
}

/** Writes out the examples of all articles. */
export function extract(articles: readonly TrainingArticle[], otherHeads: ReadonlySet<number>): TrainingSet {
  const set = {
    cue: { examples: newExamples(), labelled: [] as ArticleLabelled[] },
    extent: { examples: newExamples(), labelled: [] as ArticleLabelled[] },
    source: { examples: newExamples(), choices: [] as Choice[] },
    content: { examples: newExamples(), choices: [] as Choice[] },
    unreachable: { source: 0, content: 0 },
  }
  articles.forEach((article, index) => {
    extractCues(article, index, otherHeads, set.cue)
    for (const relation of article.gold) extractSpans(article.reading, relation, index, set)
  })
  return set
}

const list = featureList()

/** Negatives inside another relation's content may be claims that PolNeAR, marking one level only, leaves out. */
const NESTED_NEGATIVE = 0.4

function extractCues(
  { reading, gold, flat }: TrainingArticle,
  article: number,
  otherHeads: ReadonlySet<number>,
  { examples, labelled }: { examples: Examples; labelled: ArticleLabelled[] },
): void {
  const { columns } = reading
  const heads = new Set(gold.map(({ head }) => head))
  const inContent = new Set(flat ? gold.flatMap(({ contentWords }) => [...contentWords]) : [])
  const frame = emptyFrame()
  for (let p = 0; p < columns.size; p++) {
    if (columns.sentence[p]! < 0 || !mayBeCue(columns, p, otherHeads)) continue
    readFrame(columns, p, frame)
    cueFeatures(reading, p, frame, list)
    const label = heads.has(p) ? 1 : 0
    labelled.push({
      article,
      list: append(examples, list),
      label,
      weight: label || !inContent.has(p) ? 1 : NESTED_NEGATIVE,
    })
  }
}

function extractSpans(
  reading: Reading,
  { head, cue, source, content }: GoldRelation,
  article: number,
  set: { -readonly [K in keyof TrainingSet]: TrainingSet[K] } & {
    extent: { labelled: ArticleLabelled[] }
    source: { choices: Choice[] }
    content: { choices: Choice[] }
  },
): void {
  const frame = emptyFrame()
  readFrame(reading.columns, head, frame)
  extractExtent(reading, head, cue.first, -1, article, set.extent)
  extractExtent(reading, head, cue.last, 1, article, set.extent)
  const anchor: Anchor = { reading, frame, head, cue, source: null }
  const who = describeChoice(sourceTask, anchor, source, article, set.source.examples)
  if (who) set.source.choices.push(who)
  else set.unreachable.source++
  if (!content) return
  const what = describeChoice(contentTask, { ...anchor, source }, content, article, set.content.examples)
  if (what) set.content.choices.push(what)
  else set.unreachable.content++
}

function extractExtent(
  reading: Reading,
  head: number,
  edge: number,
  outward: number,
  article: number,
  { examples, labelled }: { examples: Examples; labelled: ArticleLabelled[] },
): void {
  const { columns } = reading
  const side = outward === -1 ? 0 : 1
  for (let p = head + outward; columns.sentence[p] === columns.sentence[head]; p += outward) {
    const joins = outward === -1 ? p >= edge : p <= edge
    extentFeatures(reading, head, p, side, list)
    labelled.push({ article, list: append(examples, list), label: joins ? 1 : 0, weight: 1 })
    if (!joins) break
  }
}
