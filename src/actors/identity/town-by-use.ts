import type { ParsedText } from '../../domain/sentence.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { isPossessive } from '../token-shape.ts'

const IN = /^(in|near|outside)$/
/** What one has in a person or a company too: `a stake in Exxon`. */
const OF_OTHERS =
  /^(belief|believe|confidence|disappointed|doubt|faith|holding|interest|interested|invest|investment|investor|majority|minority|share|shareholder|stake|trust)$/
/** Who and what is of a town: `the mayor of Phoenix`. */
const OF_TOWNS = /^(archbishop|bishop|city|mayor|outskirt|people|port|resident|street|suburb|town|village)$/

/** True if the words around a name of one word show that it is a place: `in Phoenix`, `the mayor of Phoenix`. */
export function usedAsTown({ sentence, first, head, name, determiner }: Phrase, { sentences }: ParsedText): boolean {
  if (name?.words.length !== 1 || determiner !== 'none' || first === 0) return false
  const { tokens } = sentences[sentence]!
  if (isPossessive(tokens, head + 1)) return false
  const before = tokens[first - 2]?.lemma ?? ''
  if (tokens[first - 1]!.norm === 'of') return OF_TOWNS.test(before)
  return IN.test(tokens[first - 1]!.norm) && !OF_OTHERS.test(before)
}
