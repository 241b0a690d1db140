import { menuReason } from '../menu.ts'
import { type Finding, firstProse, lastProse, type Page, type ZoneRule } from '../page.ts'
import { findTitle, sharedWithProse, type Title } from '../title.ts'

/** Longer lines above the headline may be a kicker or a headline of two lines, unless they share no word with the text. */
const SHORT = 3

/** Lines above the headline that are too short for one, or, among menus, about something else than the text. */
function aboveHeadline(page: Page, title: Title, first: number): Finding[] {
  const above = page.blocks.slice(0, title.index)
  const amongMenus = above.some((block, i) => page.labels[i] || menuReason(block))
  const shared = sharedWithProse(page, first)
  return above.flatMap((block, index) => {
    const foreign = block.words <= SHORT || (amongMenus && shared(block).count === 0)
    return title.sure || foreign ? [{ index, kind: 'navigation', reason: 'stands above the headline' }] : []
  })
}

/** What stands above the headline, and menus above the first and below the last running text. */
export const navigation: ZoneRule = (page) => {
  const first = firstProse(page)
  const last = lastProse(page)
  if (first < 0) return []
  const title = findTitle(page)
  const menus = page.blocks.flatMap((block, index): Finding[] => {
    const reason = index < first || index > last ? menuReason(block) : null
    return reason && index !== title?.index ? [{ index, kind: 'navigation', reason }] : []
  })
  return title ? [...menus, ...aboveHeadline(page, title, first)] : menus
}
