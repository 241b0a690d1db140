import { withoutPossessive } from '../../domain/possessive.ts'
import type { Span } from '../../domain/span.ts'
import { countryOfCapital } from '../../lexicon/country-forms.ts'
import type { Discourse } from '../discourse.ts'
import { entityAt } from '../entity.ts'
import { labelFor } from './label.ts'
import { nationalLabel } from './national-label.ts'
import { regionalBody } from './region-label.ts'
import { tailEnd } from './tail.ts'

/** An unnamed actor goes by all that its source says of it: `advocates` → `advocates for stem cell research`. */
export function fullLabel(at: number, span: Span, discourse: Discourse): string {
  const { parsed, phrases, labelOf } = discourse
  const phrase = phrases.list[at]!
  const end = tailEnd(parsed, phrase, span)
  const whole = regionalBody(at, discourse)?.label ?? seatBehind(at, end, discourse) ?? campaignOf(at, end, discourse)
  const rest = parsed.text.slice(phrase.end, end).replace(/\s+/g, ' ').trimEnd()
  return whole ?? `${labelOf(at)}${withoutPossessive(rest)}`
}

/** `the campaign of Gov. Mark Lund`, `the campaign of the governor`: the Lund campaign. */
function campaignOf(at: number, end: number, { parsed, phrases, registry, labelOf }: Discourse): string | null {
  const phrase = phrases.list[at]!
  const name = phrases.list[at + 1]
  if (phrase.lemma !== 'campaign' || labelOf(at) !== 'campaign' || !name || name.end > end) return null
  if (parsed.text.slice(phrase.end, name.start).trim() !== 'of') return null
  const bearer = entityAt(registry, at + 1)
  return bearer?.kind === 'person' && bearer.words.length > 0 ? labelFor('his campaign', bearer.words.join(' ')) : null
}

/** `the foreign ministry in Baku`: the country's, whose capital stands for it. */
function seatBehind(at: number, end: number, { parsed, phrases, labelOf }: Discourse): string | null {
  const phrase = phrases.list[at]!
  const place = phrases.list[at + 1]
  if (phrase.kind !== 'organization' || phrase.country !== null || !place?.name || place.end !== end) return null
  if (parsed.text.slice(phrase.end, place.start).trim() !== 'in') return null
  const country = countryOfCapital(place.name.words.join(' '))
  return country ? nationalLabel(labelOf(at), phrase.lemma, country.code) : null
}
