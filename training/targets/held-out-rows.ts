import { pairedGold } from '../actors/gold-attributions.ts'
import type { HeldOutArticle } from '../types/held-out.ts'
import { type TargetArticle, targetArticle } from './target-rows.ts'

/** What targets are learned from: the gold's spans, with types from a model that has not seen the article. */
export function heldOutRows({ corpus, gold, parsed, typing }: HeldOutArticle): TargetArticle {
  const paired = pairedGold(gold, parsed)
  return targetArticle(corpus, parsed, { ...paired, attributions: typing(parsed, paired.attributions) })
}
