import { firstProse, labelEach, lastProse, type ZoneRule } from '../page.ts'

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*'
const DAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?'
const ORDINAL = '#(?:st|nd|rd|th)?'
const DATE = String.raw`(?:${DAY},? )?(?:${MONTH}\.? ${ORDINAL},? #|${ORDINAL} ${MONTH}\.?,? #|#[-/.]#[-/.]#)`
const ZONE = '(?:gmt|utc|bst|cet|est|edt|et|pst|pdt|pt|cst|ist)'
const TIME = String.raw`#[:.]#(?::#)?(?: ?[ap]\.?m\.?)?(?: ?${ZONE})?`
const AGO = '# (?:minute|min|hour|day|week|month)s? ago'
const WHEN = String.raw`(?:${DATE}(?:,? (?:at |- |\| )?${TIME})?|${TIME}(?:,? (?:on |- |\| )?${DATE})?|${AGO})`
const DONE = '(?:first |last )?(?:published|updated|posted|modified|created)(?: on| at)?:? ?'
const READING = '#[ -]min(?:ute)?s?(?: read)?|reading time:? # min(?:ute)?s?'
const STAMP = new RegExp(`^(?:${DONE}${WHEN}|${READING})(?: ?[|•·,–—-]? ?(?:${DONE})?(?:${WHEN}|${READING}))*$`)
const BARE = new RegExp(`^${WHEN}(?: ?[|•·,–—-]? ?(?:${DONE})?(?:${WHEN}|${READING}))*$`)

/** `Updated 4 May 2021, 10:15 GMT`, `3 min read`; a bare date or time only outside the text, for chronicles have them inside. */
export const timestamps: ZoneRule = (page) => {
  const first = firstProse(page)
  const last = lastProse(page)
  return labelEach(page, 'byline', ({ key }, index) =>
    STAMP.test(key) || ((index < first || index > last) && BARE.test(key)) ? 'a date or time of the page' : null,
  )
}
