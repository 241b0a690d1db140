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
