import type { Sieve } from '../discourse.ts'
import { pronounFeatures } from '../pronoun.ts'

/** `“I will veto it,” said Obama`: I, we and my inside what somebody says are the one who says it. */
export const firstPerson: Sieve = (phrase, at, { saidIn, speakers, parsed }) => {
  const pronoun = parsed.sentences[phrase.sentence]!.tokens[phrase.head]!
  if (pronounFeatures(pronoun.norm)?.person !== 1) return null
  const outer = saidIn[at]!
  return outer < 0 ? null : (speakers[outer]?.entity ?? null)
}
