import { loadModel } from '../../model/load.ts'
import type { Discourse, Sieve } from '../discourse.ts'
import { entityAt, type Resolved } from '../entity.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { namedBelow } from '../pronouns/named-below.ts'
import { ownSubject } from '../pronouns/own-subject.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import type { FeatureRows } from './feature-rows.ts'
import { featureRows } from './features.ts'
import { describedByOwned } from './owned-beside.ts'

/** Chooses among candidates by the features of each, those of nobody last; null for nobody. */
export type Choose = (
  at: number,
  candidates: readonly Candidate[],
  rows: FeatureRows,
  discourse: Discourse,
) => number | null

/** Chooses what the trained model scores highest. @throws {ModelError} if models/antecedents.bin cannot be read */
export const likeliest: Choose = (_at, candidates, rows) =>
  best(candidates, rows, loadModel('antecedents').tables.get('weights')!.values)

/** The candidate whose features weigh most, whatever the weights' scale, or null if nobody's do. */
export function best(
  candidates: readonly { readonly entity: number }[],
  { slots, ends }: FeatureRows,
  weights: ArrayLike<number>,
): number | null {
  let highest = Number.NEGATIVE_INFINITY
  let chosen = 0
  let at = 0
  for (let row = 0; row < ends.length; row++) {
    let score = 0
    for (const end = ends[row]!; at < end; at++) score += weights[slots[at]!]!
    if (score <= highest) continue
    highest = score
    chosen = row
  }
  return candidates[chosen]?.entity ?? null
}

/**
 * Says who a pronoun or description refers to: a log-linear ranker over everybody it may point to (Denis and Baldridge,
 * EMNLP 2008), with the verdicts of `sieves` among its features. The answer is named after the first sieve that agrees.
 */
export function antecedent(at: number, discourse: Discourse, sieves: Readonly<Record<string, Sieve>>): Resolved | null {
  const phrase = discourse.phrases.list[at]!
  const barred = barredFor(phrase, at, discourse)
  const proposals = new Map<string, number>()
  for (const by in sieves) {
    const entity = sieves[by]!(phrase, at, discourse)
    if (entity !== null && !barred.has(entity)) proposals.set(by, entity)
  }
  const candidates = candidatesOf(at, discourse, proposals.values(), barred)
  const rows = featureRows(at, candidates, discourse, proposals)
  const entity = discourse.choose(at, candidates, rows, discourse)
  if (entity === null) return null
  const agreeing = [...proposals].find(([, proposed]) => proposed === entity)
  return { entity, by: agreeing?.[0] ?? 'likeliest-antecedent' }
}

/** Whom a phrase cannot refer to by where it stands. */
function barredFor(phrase: Phrase, at: number, discourse: Discourse): ReadonlySet<number> {
  const barred = new Set(namedBelow(at, discourse))
  const others = [
    owner(phrase, discourse),
    ownSubject(at, discourse),
    describedByOwned(at, discourse),
    ownSpeaker(phrase, at, discourse),
  ]
  for (const entity of others) if (entity !== null) barred.add(entity)
  return barred
}

/** `Berg said the diplomat had left`: nobody who says so is called by what he is in it. */
const ownSpeaker = ({ form, kind, plural }: Phrase, at: number, { saidIn, speakers }: Discourse): number | null =>
  form === 'noun' && kind === 'person' && !plural ? (speakers[saidIn[at]!]?.entity ?? null) : null

/** Whose somebody is: `Petric's lawyer` is not Petric. */
const owner = ({ kind, possessor }: Phrase, { registry }: Discourse): number | null =>
  kind === 'person' ? (entityAt(registry, possessor)?.index ?? null) : null
