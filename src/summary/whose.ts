import type { ClaimType } from '../domain/claim-type.ts'
import { ACT_NOUNS } from '../lexicon/answer-words.ts'
import { NOUNS } from '../lexicon/cues.ts'
import { possessive } from './naming.ts'

/** Acts at what another said. */
const ANSWERS: ReadonlySet<ClaimType> = new Set<ClaimType>(['rejection', 'denial', 'agreement', 'criticism', 'praise'])

const POINTING = /^(?:the|that|this|an?) (\p{Ll}+)(?=$| as )/u

const isAct = (noun: string) => NOUNS.has(noun) || Object.hasOwn(ACT_NOUNS, noun)

/**
 * The content with whose act it names: `Iceland's demand` for “rejected [*the demand*]”. As it is where it names more than an act,
 * or whose it is.
 * @param whom whose claim is answered
 */
export function withWhose(content: string, type: ClaimType, whom: string): string {
  const found = POINTING.exec(content)
  if (!found || !ANSWERS.has(type)) return content
  const noun = found[1]!
  if (!isAct(noun) && !isAct(noun.replace(/s$/u, ''))) return content
  return `${possessive(whom)} ${content.slice(content.indexOf(noun))}`
}
