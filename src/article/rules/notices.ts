import { labelEach, type ZoneRule } from '../page.ts'

const LEGAL =
  /^(?:©|\(c\) ?\d{4}|copyright\b.*(?:©|#)|.{0,80}all rights reserved\b|this (?:site|website) uses cookies|we use cookies|by (?:continuing to|using) (?:use|browse|this)|.{0,60}(?:may not be|without) (?:published|reproduced|reprinted|republished)\b.*(?:redistributed|permission|written|broadcast|rewritten))/
const COOKIES = /\bcookies?\b.*\b(?:consent|preferences|policy|settings|experience|analy[sz]e|traffic|partners)\b/
const DISCLAIMER =
  /^(?:[\w ]{0,20}disclaimer\b\s*[:–—-]|(?:the )?(?:views|opinions)(?: and opinions)? expressed\b|this (?:article|story|content|page|summary|report|text|post)\b.{0,60}\b(?:generated|produced|created|written|published|auto-generated|translated|provided)\b.{0,80}\b(?:ai|artificial intelligence|automated|automatically|agency feed|wire feed|syndicated feed|machine|informational purposes|information purposes|without (?:any )?modifications?)\b|this (?:article|page|post|story) (?:contains|may contain|includes) affiliate links\b|we may (?:earn|receive) (?:an? )?(?:[\w-]+ )?commission\b|(?:the )?(?:information|content|material)\b.{0,80}\b(?:does not constitute|is not intended|not financial advice|not investment advice))/

/** What stands where a page could not show something: `This browser does not support the Video element.` */
const FALLBACK = /^(?:this|your) (?:web )?browser (?:does not|doesn['’]t|is no longer|cannot)\b/

/** `All rights reserved.`, `We use cookies to …`, `AI disclaimer: …`, `The views expressed are the author's own.` */
export const notices: ZoneRule = (page) => [
  ...labelEach(page, 'legal', ({ text }) => {
    const start = text.slice(0, 400).toLowerCase()
    return LEGAL.test(start.replace(/\d+/g, '#')) || (text.length < 600 && COOKIES.test(start))
      ? 'a legal or cookie notice'
      : null
  }),
  ...labelEach(page, 'furniture', ({ text, words }) =>
    words <= 20 && FALLBACK.test(text.slice(0, 100).toLowerCase()) ? 'said by the page of itself' : null,
  ),
  ...labelEach(page, 'disclaimer', ({ text }) =>
    DISCLAIMER.test(text.slice(0, 400).toLowerCase()) ? 'a disclaimer' : null,
  ),
]
