import type { ParsedText } from '../domain/sentence.ts'
import type { Span } from '../domain/span.ts'
import { tokensIn } from '../domain/tokens-in.ts'

/** No noun phrase that its number is read off is longer. */
const LONGEST_PHRASE = 12

/** “[*A militia*] said [to be behind it]” *is* said to be; two men *are*. */
export function isOrAre(parsed: ParsedText, phrase: Span): 'is' | 'are' {
  const noun = tokensIn(parsed, [phrase], LONGEST_PHRASE).findLast(({ upos }) => upos === 'NOUN' || upos === 'PROPN')
  return noun?.xpos.endsWith('S') ? 'are' : 'is'
}
