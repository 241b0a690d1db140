import { labelEach, type ZoneRule } from '../page.ts'

const SPONSOR = /^(?:sponsored|presented|powered|supported|paid for|brought to you) by\b/

/** `Sponsored by the bakers of Oost`: who paid for the page. */
export const sponsors: ZoneRule = (page) =>
  labelEach(page, 'advertising', ({ key, words, prose }) =>
    !prose && words <= 15 && SPONSOR.test(key) ? 'names a sponsor' : null,
  )
