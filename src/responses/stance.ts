import { CLAIM_TYPE_NAMES, CLAIM_TYPES } from '../domain/claim-type.ts'
import { hashString, mix } from '../model/hash.ts'
import type { ClaimFacts } from './claim-facts.ts'

const SALT = hashString('stance')

/** Features that tell whether an answer is for (positive) or against what it answers. */
export function stanceFeatures(answer: ClaimFacts, asked: ClaimFacts): number[] {
  const features: number[] = []
  const add = (template: number, a = 0, b = 0) => features.push(mix(mix(SALT, template), a * 32 + b))
  const [type, askedType] = [answer.attribution.type, asked.attribution.type]
  const negated = Number(answer.attribution.negated)
  add(0)
  add(1, CLAIM_TYPE_NAMES.indexOf(type), negated)
  add(2, CLAIM_TYPE_NAMES.indexOf(type), CLAIM_TYPE_NAMES.indexOf(askedType))
  add(3, hashString(CLAIM_TYPES[type].group) & 31, Number(answer.negative))
  add(4, answer.adversative, Number(answer.replies))
  add(5, hashString(CLAIM_TYPES[askedType].group) & 31)
  return features
}
