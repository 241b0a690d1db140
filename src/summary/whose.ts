import type { ClaimType } from '../domain/claim-type.ts'
import { typesNamed } from '../lexicon/answer-words.ts'
import type { Answered } from './line.ts'
import { possessive } from './naming.ts'

/** Acts at what another said. */
const ANSWERS: ReadonlySet<ClaimType> = new Set<ClaimType>(['rejection', 'denial', 'agreement', 'criticism', 'praise'])

const POINTING = /^(?:the|that|this|an?) (\p{Ll}+)(?=$| as )/u

/**
 * The content with whose act it names: `Iceland's demand` for “rejected [*the demand*]”. As it is where it names more than an act,
 * another act than what is answered (*the bill*, where that is a plea), or whose it is.
 */
export function withWhose(content: string, type: ClaimType, answered: Answered): string {
  const found = POINTING.exec(content)
  if (!found || !ANSWERS.has(type)) return content
  const noun = found[1]!
  if (![noun, noun.replace(/s$/u, '')].some((one) => typesNamed(one).includes(answered.type))) return content
  return `${possessive(answered.by.name)} ${content.slice(content.indexOf(noun))}`
}
