import type { ParsedText } from '../../domain/sentence.ts'
import type { Phrase } from '../phrases/phrase.ts'

/** What stands between somebody's name and another by which he goes. */
const BETWEEN =
  /^,? ?\(?(?:who (?:is|was) )?(?:(?:also|better|commonly|formerly|more|once|popularly|simply|universally|usually|widely) ){0,2}(?:known (?:as|by (?:his|her) (?:\p{L}+ ){0,3}?(?:alias|guerre|initials|name|nickname),?)|nicknamed|alias|a\.?k\.?a\.?|who goes by(?: the name(?: of)?)?) (?:simply )?["“]?$/u
/** How many phrases may stand between the two: `by his | nom de guerre`. */
const FURTHEST = 4

/** Index of the name by which the person named here goes too: `Gen. Karl Berg, widely known as | Bazo`; null for none. */
export function alsoCalledBehind(at: number, list: readonly Phrase[], { text }: ParsedText): number | null {
  const { kind, end, sentence } = list[at]!
  if (kind !== 'person') return null
  for (let next = at + 1; next <= at + FURTHEST && list[next]?.sentence === sentence; next++) {
    const { form, name, start } = list[next]!
    if (form === 'name' && name !== null && BETWEEN.test(text.slice(end, start))) return next
  }
  return null
}
