import { knownBody } from '../lexicon/bodies.ts'
import { countryNamed, countryOfCapital, countryOfDemonym } from '../lexicon/country-forms.ts'
import { countryOfSeat } from '../lexicon/metonyms.ts'
import { STATE_ORGANS } from '../lexicon/state-organs.ts'
import { bodyId, countryId, principalOf } from './alliance.ts'

/** A side where a text names it. */
type NamedSide = { readonly side: string; readonly start: number; readonly end: number }

/** Words of a name, `U.S.` with its stops. */
const CAPITALISED = /\p{Lu}(?:\.\p{Lu})+\.?|\p{Lu}[\p{L}\p{M}]*/gu
/** The longest name of a state or a body, in words. */
const LONGEST = 5

/**
 * The sides that a text names, whether or not anything is claimed by them there: states by name or people (*the Moroccan
 * ultimatum*) and the bodies of the lexicon (*NATO*). With `seats`, by their capitals too, which elsewhere are places.
 */
export function sidesIn(text: string, seats = false): NamedSide[] {
  const words = [...text.matchAll(CAPITALISED)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }))
  const found: NamedSide[] = []
  for (let at = 0; at < words.length; ) {
    const { start } = words[at]!
    let length = Math.min(LONGEST, words.length - at)
    let side: string | null = null
    for (; length > 0 && side === null; length--)
      side = sideNamed(text.slice(start, words[at + length - 1]!.end), seats)
    if (side !== null) found.push({ side, start, end: words[at + length]!.end })
    at += side === null ? 1 : length + 1
  }
  return found
}

/** Each side that a text names, once. */
export function sidesNamed(text: string): string[] {
  return [...new Set(sidesIn(text).map(({ side }) => side))]
}

function sideNamed(form: string, seats: boolean): string | null {
  const state = countryNamed(form)?.code ?? countryOfDemonym(form)?.code ?? (seats ? seatOf(form) : undefined)
  if (state) return countryId(state)
  const body = knownBody(form)
  if (!body) return null
  return body.country && STATE_ORGANS.has(body.name) ? countryId(body.country) : principalOf(bodyId(body.name))
}

const seatOf = (form: string) => countryOfSeat(form) ?? countryOfCapital(form)?.code
