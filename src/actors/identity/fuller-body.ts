import { AMERICAN_STATES } from '../../lexicon/american-states.ts'
import { BODY_NOUNS } from '../../lexicon/body-nouns.ts'
import { countryNamed, countryOfDemonym } from '../../lexicon/country-forms.ts'
import { foldSpelling } from '../names/spelling.ts'
import type { Phrase } from '../phrases/phrase.ts'

/** The bodies of one name, by the place that each is of: its whole name, and where that stands first. */
type Places = Map<string, { readonly words: readonly string[]; readonly first: number }>

const folded = (words: readonly string[]): string => words.map(foldSpelling).join(' ')

/** The same of a place and of who is from it: `Iraq`, `Iraqi`. */
function placeKey(words: readonly string[]): string {
  const form = words.filter((word) => word !== 'the').join(' ')
  return (countryNamed(form) ?? countryOfDemonym(form))?.code ?? folded([form])
}

/**
 * The whole names of bodies that an article calls so only at first, by the index of the phrase: `the Supreme Court` and `Puerto Rico Supreme
 * Court` are the Supreme Court of Puerto Rico where no other supreme court is named. Linear in the phrases.
 */
export function fullerBodies(list: readonly Phrase[]): ReadonlyMap<number, readonly string[]> {
  const places = namedWithPlace(list)
  const fuller = new Map<number, readonly string[]>()
  if (places.size === 0) return fuller
  const bare: { readonly at: number; readonly of: Places }[] = []
  list.forEach(({ name, possessor }, at) => {
    if (!name) return
    const whole = placesOf(name.words, places)
    if (whole) fuller.set(at, whole.words)
    const of = places.get(folded(name.words))
    if (of && possessor === null) bare.push({ at, of })
  })
  for (const { at, of } of bare)
    if (of.size === 1) for (const { words, first } of of.values()) if (first < at) fuller.set(at, words)
  return fuller
}

/** What a name with a place in it is in full; one with another word in front, `Sharia Supreme Court`, is a body more of that kind. */
function placesOf(words: readonly string[], places: ReadonlyMap<string, Places>) {
  const parts = withoutPlace(words)
  if (parts) return places.get(folded(parts.bare))!.get(placeKey(parts.place))!
  for (let start = 1; start < words.length - 1; start++)
    places.get(folded(words.slice(start)))?.set(folded(words.slice(0, start)), { words, first: 0 })
  return null
}

/** `Supreme Court of Peru`, `Peruvian Supreme Court`: names of two words or more and a place, by what is left without the place. */
function namedWithPlace(list: readonly Phrase[]): Map<string, Places> {
  const found = new Map<string, Places>()
  list.forEach(({ name }, at) => {
    const parts = name && withoutPlace(name.words)
    if (!parts) return
    const bare = folded(parts.bare)
    const places: Places = found.get(bare) ?? new Map()
    const place = placeKey(parts.place)
    const known = places.get(place)
    if (!known || (name.words.includes('of') && !known.words.includes('of')))
      places.set(place, { words: name.words, first: known?.first ?? at })
    found.set(bare, places)
  })
  return found
}

function withoutPlace(words: readonly string[]): { bare: readonly string[]; place: readonly string[] } | null {
  const of = words.indexOf('of')
  if (of >= 2)
    return isBody(words.slice(0, of)) && of < words.length - 1
      ? { bare: words.slice(0, of), place: words.slice(of + 1) }
      : null
  for (const length of [1, 2]) {
    const [place, bare] = [words.slice(0, length), words.slice(length)]
    if (bare.length >= 2 && isBody(bare) && isPlace(place)) return { bare, place }
  }
  return null
}

/** A party of a state is not the whole party. */
const isBody = (words: readonly string[]): boolean =>
  BODY_NOUNS.has(words.at(-1)!.toLowerCase()) && words.at(-1) !== 'Party'

/** `the House Freedom Caucus … the Freedom Caucus`: whose a caucus or committee is. */
const CHAMBER = /^(Assembly|Congressional|House|Senate)$/

function isPlace(words: readonly string[]): boolean {
  const form = words.join(' ')
  return (countryNamed(form) ?? countryOfDemonym(form)) !== undefined || AMERICAN_STATES.has(form) || CHAMBER.test(form)
}
