import type { FeatureRows } from '../../src/actors/antecedents/feature-rows.ts'
import { best, type Choose } from '../../src/actors/antecedents/index.ts'
import type { Discourse } from '../../src/actors/discourse.ts'
import { nameOf } from '../../src/actors/labels/label.ts'
import { walk } from '../../src/actors/walk.ts'
import { readArticle } from '../../src/article/index.ts'
import type { ParsedText } from '../../src/domain/sentence.ts'
import { parse } from '../../src/syntax/index.ts'
import { tag } from '../../src/tags/index.ts'
import { tokenize } from '../../src/tokens/index.ts'
import { type GoldAttribution, goldAttributions } from '../actors/gold-attributions.ts'
import { sameName } from '../actors/same-name.ts'
import type { GoldArticle } from '../corpus/polnear.ts'
import type { Choice } from '../targets/ranker.ts'

/** A gold article read up to where actors are resolved. */
export type SpeakerArticle = {
  readonly id: string
  readonly parsed: ParsedText
  readonly rows: readonly GoldAttribution[]
}

/** Reads a gold article with its spans given. */
export function speakerArticle(gold: GoldArticle): SpeakerArticle {
  const article = readArticle({ text: gold.text, title: gold.title })
  const parsed = parse(article.text, tag(tokenize(article)))
  return { id: gold.id, parsed, rows: goldAttributions(gold, parsed) }
}

/** Resolves an article's actors, the ranker having these weights. */
export function resolve({ parsed, rows }: SpeakerArticle, weights: Float32Array): Discourse {
  const attributions = rows.map(({ attribution }) => attribution)
  return walk(parsed, attributions, {}, (_at, candidates, features) => best(candidates, features, weights))
}

/**
 * The choices that the ranker had to make for the gold's sources, with what was right. Sources get their gold speaker as
 * the text is read on, other phrases what the ranker with `weights` says.
 */
export function choices({ parsed, rows }: SpeakerArticle, weights: Float32Array): Choice[] {
  const attributions = rows.map(({ attribution }) => attribution)
  const found: Choice[] = []
  const choose: Choose = (at, candidates, features, { sourceOf, registry }) => {
    const guess = best(candidates, features, weights)
    const own = sourceOf.get(at)
    const claim = own === undefined ? undefined : rows[own]!.claim
    if (!claim?.speaker || claim.optional || claim.speaker.members) return guess
    const right = candidates.map(({ entity }) => sameName(claim.speaker!.name, nameOf(registry, entity)))
    const nobody = !right.includes(true)
    found.push({ candidates: [...right, nobody].map((is, i) => ({ slots: rowOf(features, i), right: is })) })
    if (nobody) return null
    const guessed = candidates.findIndex(({ entity }) => entity === guess)
    return right[guessed] ? guess : candidates[right.indexOf(true)]!.entity
  }
  walk(parsed, attributions, {}, choose)
  return found
}

const rowOf = ({ slots, ends }: FeatureRows, row: number): Int32Array =>
  Int32Array.from(slots.slice(ends[row - 1] ?? 0, ends[row]))
