import type { Discourse } from '../../src/actors/discourse.ts'
import { nameOf } from '../../src/actors/labels/label.ts'
import { type Act, actsOf } from '../../src/actors/targets/acts.ts'
import { candidatesOf } from '../../src/actors/targets/candidates.ts'
import { viewOf } from '../../src/actors/targets/claim-view.ts'
import { doersIn } from '../../src/actors/targets/doers.ts'
import { type FeatureList, slotOf } from '../../src/actors/targets/feature-list.ts'
import { featuresOf, featuresOfNobody } from '../../src/actors/targets/features.ts'
import { knownFrom } from '../../src/actors/targets/known.ts'
import { tieActors } from '../../src/actors/ties/index.ts'
import { walk } from '../../src/actors/walk.ts'
import type { ParsedText } from '../../src/domain/sentence.ts'
import type { Paired } from '../actors/gold-attributions.ts'
import { sameName } from '../actors/same-name.ts'
import type { Corpus } from '../corpus/annotated-articles.ts'
import type { GoldClaim } from '../corpus/polnear.ts'
import type { Choice } from './ranker.ts'

/** Attributions of an annotated article with their actors; `claims[i]` is the gold claim of attribution i, or null for one that the gold lacks. */
export type TargetArticle = {
  readonly corpus: Corpus
  readonly discourse: Discourse
  readonly claims: readonly (GoldClaim | null)[]
}

/** Resolves who is who among an article's attributions, up to where targets are sought. */
export function targetArticle(corpus: Corpus, parsed: ParsedText, { attributions, claims }: Paired): TargetArticle {
  const discourse = walk(parsed, attributions)
  tieActors(discourse)
  return { corpus, discourse, claims }
}

/** True if the gold names this entity as a target of the claim. */
export function isTarget({ targets }: GoldClaim, entity: number, { registry }: Discourse): boolean {
  return (targets ?? []).some(({ name }) => sameName(name, nameOf(registry, entity)))
}

/**
 * The choices that an article's claims pose, nobody last. Claims whose targets are all out of reach are left out.
 * @param history the targets that the claims before a claim are taken to have; the gold's, if it is not given
 */
export function choicesOf({ discourse, claims }: TargetArticle, history?: readonly (readonly number[])[]): Choice[] {
  const before: (readonly number[])[] = []
  const known = knownFrom(discourse, before)
  return claims.flatMap((claim, index) => {
    const view = viewOf(index, discourse)
    const acts = actsOf(discourse.attributions[index]!)
    const doers = doersIn(view.acts, view.attribution.content[0]!.start, known.doings)
    const candidates = candidatesOf(index, discourse, known, doers)
    const rows = candidates.map((candidate) => ({
      slots: slotsOf(featuresOf(view, candidate, candidates, discourse, known, doers), acts),
      right: claim !== null && isTarget(claim, candidate.entity, discourse),
    }))
    const nobody = slotsOf(featuresOfNobody(view, candidates, discourse, known, doers), acts)
    const right = candidates.filter((_, at) => rows[at]!.right).map(({ entity }) => entity)
    before.push(history?.[index] ?? right)
    if (!claim || claim.optional || (right.length === 0 && claim.targets?.length)) return []
    const blocks = acts.map(({ probability }) => probability)
    return [{ candidates: [...rows, { slots: nobody, right: right.length === 0 }], blocks }]
  })
}

/** The slots of some features, one block for each act that the claim may be. */
function slotsOf({ features, size }: FeatureList, acts: readonly Act[]): Int32Array {
  return Int32Array.from(acts.flatMap(({ salt }) => features.slice(0, size).map((feature) => slotOf(feature, salt))))
}
