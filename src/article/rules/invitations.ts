import { INVITATIONS, PROMISES } from '../../lexicon/page-furniture.ts'
import { labelEach, type ZoneRule } from '../page.ts'

const phrase = (phrases: readonly string[]) =>
  phrases.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
const INVITES = new RegExp(`(?:^|[.!?] |[:–—-] )(?:please )?(?:${phrase(INVITATIONS)})\\b`)
const PROMISED = new RegExp(`\\b(?:${phrase(PROMISES)})\\b`)
const SURE =
  /like the page|(?:sign up|subscribe|register)[^.]*\b(?:newsletters?|inbox|e-?mail)|never miss (?:a|our)|already a subscriber|^follow (?:us|[\w .]{1,30}) on (?:facebook|instagram|twitter|x)\b[^.]*\bto join\b|^click here to (?:download|get) the\b.*\bapp$/

/** `Sign up for our morning briefing, delivered to your inbox.`: newsletter boxes, paywalls, pleas to follow and donate. */
export const invitations: ZoneRule = (page) =>
  labelEach(page, 'newsletter', ({ key, words, text }) => {
    if (key === '' || words > 30 || /["“”]|\bsaid\b/.test(text)) return null
    if (SURE.test(key)) return 'an invitation to subscribe or follow'
    return INVITES.test(key) && PROMISED.test(key) && words <= 20 ? 'an invitation to subscribe or follow' : null
  })
