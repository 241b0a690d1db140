import type { FeatureRows } from '../../src/actors/antecedents/feature-rows.ts'
import { best, type Choose } from '../../src/actors/antecedents/index.ts'
import type { Discourse } from '../../src/actors/discourse.ts'
import type { Entity } from '../../src/actors/entity.ts'
import { labelFor, uncounted } from '../../src/actors/labels/label.ts'
import type { Understand } from '../../src/actors/understood/index.ts'
import { walk } from '../../src/actors/walk.ts'
import { readArticle } from '../../src/article/index.ts'
import type { ParsedText } from '../../src/domain/sentence.ts'
import { parse } from '../../src/syntax/index.ts'
import { tag } from '../../src/tags/index.ts'
import { tokenize } from '../../src/tokens/index.ts'
import { type GoldAttribution, goldAttributions } from '../actors/gold-attributions.ts'
import { sameName } from '../actors/same-name.ts'
import type { GoldActor, GoldArticle } from '../corpus/polnear.ts'
import type { Choice } from '../targets/ranker.ts'

/** A gold article read up to where actors are resolved. */
export type SpeakerArticle = {
  readonly id: string
  readonly parsed: ParsedText
  readonly rows: readonly GoldAttribution[]
  /** What the article calls each of the gold's actors, plain, by name. */
  readonly calledBy: ReadonlyMap<string, readonly string[]>
}

/** Reads a gold article with its spans given. */
export function speakerArticle(gold: GoldArticle): SpeakerArticle {
  const article = readArticle({ text: gold.text, title: gold.title })
  const parsed = parse(article.text, tag(tokenize(article)))
  const calledBy = new Map((gold.actors ?? []).map(({ name, aliases }) => [name, aliases.map(plain)]))
  return { id: gold.id, parsed, rows: goldAttributions(gold, parsed), calledBy }
}

/** Words without what counts or points: `Two soldiers` and `the soldiers` are called alike. */
const plain = (words: string): string => uncounted(labelFor(words, null)).toLowerCase()

/**
 * True if an entity is the gold's actor: by its name, or, where neither has a proper one, by what the article calls it. Gold
 * names of the unnamed are the annotator's words: `Relatives of the victims` are the text's *relatives of the dead*.
 */
function isActor({ name }: GoldActor, { words, label }: Entity, calledBy: SpeakerArticle['calledBy']): boolean {
  if (sameName(name, words.length > 0 ? words.join(' ') : label)) return true
  const own = plain(label)
  if (words.length > 0 || own === '') return false
  return (calledBy.get(name) ?? []).some((alias) => alias === own || alias.startsWith(`${own} of `))
}

/** Resolves an article's actors, the rankers having these weights. */
export function resolve({ parsed, rows }: SpeakerArticle, weights: Float32Array, understood: Float32Array): Discourse {
  const attributions = rows.map(({ attribution }) => attribution)
  return walk(
    parsed,
    attributions,
    {},
    (_at, candidates, features) => best(candidates, features, weights),
    (_claim, candidates, features) => best(candidates, features, understood),
  )
}

/** Says what the rule says: what the ranker is trained on must not be what it has learned. */
const byTheSubject: Understand = (_claim, _candidates, _rows, bySubject) => bySubject

/** The choices that had to be made for the gold's claims without a source, with what was right; `weights` are those of antecedents. */
export function understoodChoices({ parsed, rows, calledBy }: SpeakerArticle, weights: Float32Array): Choice[] {
  const attributions = rows.map(({ attribution }) => attribution)
  const goldOf = new Map(rows.map(({ claim, attribution }) => [attribution, claim]))
  const found: Choice[] = []
  const understand: Understand = (attribution, candidates, features, bySubject, { registry }) => {
    const claim = goldOf.get(attribution)
    if (!claim || claim.optional || claim.speaker?.members) return bySubject
    const { speaker } = claim
    const right = candidates.map(({ entity }) => !!speaker && isActor(speaker, registry.entities[entity]!, calledBy))
    const nobody = !right.includes(true)
    found.push({ candidates: [...right, nobody].map((is, i) => ({ slots: rowOf(features, i), right: is })) })
    return nobody ? null : candidates[right.indexOf(true)]!.entity
  }
  const choose: Choose = (_at, candidates, features) => best(candidates, features, weights)
  walk(parsed, attributions, {}, choose, understand)
  return found
}

/**
 * The choices that the ranker had to make for the gold's sources, with what was right. Sources get their gold speaker as
 * the text is read on, other phrases what the ranker with `weights` says.
 */
export function choices({ parsed, rows, calledBy }: SpeakerArticle, weights: Float32Array): Choice[] {
  const attributions = rows.map(({ attribution }) => attribution)
  const found: Choice[] = []
  const choose: Choose = (at, candidates, features, { sourceOf, registry, phrases }) => {
    const guess = best(candidates, features, weights)
    const own = sourceOf.get(at)
    const claim = own === undefined ? undefined : rows[own]!.claim
    if (!claim?.speaker || claim.optional || claim.speaker.members) return guess
    const right = candidates.map(({ entity }) => isActor(claim.speaker!, registry.entities[entity]!, calledBy))
    const nobody = !right.includes(true)
    // Of `they`, nobody knows then whether it is one of the groups before it, under another name.
    if (
      nobody &&
      isPlural(at, phrases, parsed) &&
      candidates.some(({ entity }) => isUnnamed(registry.entities[entity]!))
    )
      return guess
    found.push({ candidates: [...right, nobody].map((is, i) => ({ slots: rowOf(features, i), right: is })) })
    if (nobody) return null
    const guessed = candidates.findIndex(({ entity }) => entity === guess)
    return right[guessed] ? guess : candidates[right.indexOf(true)]!.entity
  }
  walk(parsed, attributions, {}, choose, byTheSubject)
  return found
}

const isPlural = (at: number, { list }: Discourse['phrases'], { sentences }: ParsedText): boolean =>
  /^(they|them|their)$/.test(sentences[list[at]!.sentence]!.tokens[list[at]!.head]!.norm)

const isUnnamed = ({ kind, words, members }: Entity): boolean =>
  kind === 'group' && words.length === 0 && members.size === 0

const rowOf = ({ slots, ends }: Pick<FeatureRows, 'slots' | 'ends'>, row: number): Int32Array =>
  Int32Array.from(slots.slice(ends[row - 1] ?? 0, ends[row]))
