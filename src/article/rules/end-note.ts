import { firstProse, labelEach, type ZoneRule } from '../page.ts'

const IN_BRACKETS = /^\([^()]+\)$|^\[[^[\]]+\]$/
const LONGEST = 400

/** `(The briefing was concluded at noon.)`: a last paragraph wholly in brackets is said by nobody in the article. */
export const endNote: ZoneRule = (page) => {
  const first = firstProse(page)
  const last = page.labels.findLastIndex((label) => !label)
  return labelEach(page, 'furniture', ({ text }, index) =>
    index === last && first >= 0 && index > first && text.length < LONGEST && IN_BRACKETS.test(text)
      ? 'a note in brackets at the end'
      : null,
  )
}
