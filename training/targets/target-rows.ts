import type { Discourse } from '../../src/actors/discourse.ts'
import { nameOf } from '../../src/actors/label.ts'
import { candidatesOf, knownFrom } from '../../src/actors/targets/candidates.ts'
import { featuresOf, featuresOfNobody } from '../../src/actors/targets/features.ts'
import { tieActors } from '../../src/actors/ties.ts'
import { walk } from '../../src/actors/walk.ts'
import { readArticle } from '../../src/article/index.ts'
import { parse } from '../../src/syntax/index.ts'
import { tag } from '../../src/tags/index.ts'
import { tokenize } from '../../src/tokens/index.ts'
import { goldAttributions } from '../actors/gold-attributions.ts'
import { sameName } from '../actors/same-name.ts'
import type { GoldArticle, GoldClaim } from '../corpus/polnear.ts'

/** A candidate of a gold claim: its features, and whether the gold names it. */
export type TargetRow = { readonly slots: Int32Array; readonly right: boolean }

/** A claim's candidates, nobody last; at least one is right. */
export type TargetClaim = { readonly candidates: readonly TargetRow[] }

/** A gold article read up to where targets are sought; `claims[i]` belongs to attribution i. */
export type TargetArticle = { readonly discourse: Discourse; readonly claims: readonly GoldClaim[] }

/** Reads a gold article with its spans and types given. */
export function targetArticle(gold: GoldArticle): TargetArticle {
  const article = readArticle({ text: gold.text, title: gold.title })
  const parsed = parse(article.text, tag(tokenize(article)))
  const rows = goldAttributions(gold, parsed)
  const attributions = rows.map(({ attribution }) => attribution)
  const discourse = walk(parsed, attributions)
  tieActors(discourse)
  return { discourse, claims: rows.map(({ claim }) => claim) }
}

/** True if the gold names this entity as a target of the claim. */
export function isTarget({ targets }: GoldClaim, entity: number, { registry }: Discourse): boolean {
  return (targets ?? []).some(({ name }) => sameName(name, nameOf(registry, entity)))
}

/** The candidates of an article's claims, those before a claim having the targets that the gold gives them. */
export function targetClaims({ discourse, claims }: TargetArticle): TargetClaim[] {
  const history: number[][] = []
  const known = knownFrom(discourse, history)
  return claims.flatMap((claim, index) => {
    const candidates = candidatesOf(index, discourse, known)
    const rows = candidates.map((candidate) => ({
      slots: featuresOf(index, candidate, candidates, discourse, known),
      right: isTarget(claim, candidate.entity, discourse),
    }))
    history.push(candidates.filter((_, at) => rows[at]!.right).map(({ entity }) => entity))
    const nobody = { slots: featuresOfNobody(index, candidates, discourse), right: rows.every(({ right }) => !right) }
    return claim.optional ? [] : [{ candidates: [...rows, nobody] }]
  })
}
