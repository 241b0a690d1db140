import { wordSet } from '../lexicon/word-list.ts'
import type { ClaimFacts } from './claim-facts.ts'

const REFUSING = wordSet('decline, refuse')
const SPEAKING = wordSet(
  'answer, comment, confirm, disclose, discuss, elaborate, identify, name, reply, respond, say, specify, speculate, tell',
)
const ON_WHAT = /^(how|if|what|when|where|whether|which|who|why)$/

/** True for one who tells nothing: `declined to say whether it would`, `would not discuss the stamp`, `did not comment`. */
export function isSilence({ attribution, content }: Pick<ClaimFacts, 'attribution' | 'content'>): boolean {
  const { cueLemma, negated } = attribution
  const [first, second] = content
  if (REFUSING.has(cueLemma)) return SPEAKING.has((first?.norm === 'to' ? second : first)?.lemma ?? '')
  if (!negated || !SPEAKING.has(cueLemma)) return false
  return !/^(confirm|say|tell)$/.test(cueLemma) || ON_WHAT.test(first?.norm ?? '')
}
