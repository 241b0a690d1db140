import { type Finding, firstProse, type ZoneRule } from '../page.ts'
import { letters } from '../title.ts'

/** The headline again, as pages show it in their head, their trail and above the text. */
export const titleRepeat: ZoneRule = (page) => {
  const first = firstProse(page)
  const seen = new Set<string>()
  const found: Finding[] = []
  page.blocks.slice(0, Math.max(0, first)).forEach(({ text, words }, index) => {
    if (page.labels[index] || words < 3) return
    const key = letters(text)
    if (seen.has(key)) found.push({ index, kind: 'title-repeat', reason: 'the headline again' })
    seen.add(key)
  })
  return found
}
