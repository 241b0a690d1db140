import type { ClaimFacts } from './claim-facts.ts'

/** What reporters ask for, and nobody else has claimed. */
const REPORTERS =
  /^(?:an? |the |our |several |repeated |multiple )*(?:requests?|calls?|emails?|messages?|questions?) (?:for|seeking|from) (?:an? )?(?:comment|interview|response|reporters)/iu

/** What is said where nothing is. */
const NOTHING = /^(?:that )?(?:(?:he|it|she|they) (?:had|has|have) )?no (?:further |immediate )?comment\b/iu

/** True for a claim about the reporter's own request, which answers no claim: “did not respond to *a request for comment*”, “had *no comment*”. */
export function isToReporters(text: string, { attribution }: ClaimFacts): boolean {
  const [content] = attribution.content
  const said = content === undefined ? '' : text.slice(content.start, content.end)
  return REPORTERS.test(said) || NOTHING.test(said)
}

const QUOTING = /^(?:cite|quote)$/
const AS_SAYING = /\bas (?:saying|stating|telling)\b/u

/** True for a paper that only quotes who said it: “quoted *the minister as saying* no”. Whoever is quoted answers, in a claim of his own. */
export function isQuotation(text: string, { attribution: { cueLemma, content } }: ClaimFacts): boolean {
  const [first] = content
  return first !== undefined && QUOTING.test(cueLemma) && AS_SAYING.test(text.slice(first.start, first.end))
}
