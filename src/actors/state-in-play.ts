import type { ParsedText } from '../domain/sentence.ts'
import { datelineCountry } from './dateline-country.ts'
import { type Entity, entityAt, type Registry } from './entity.ts'
import { countryEntity, type Names } from './identity/index.ts'
import type { Phrase } from './phrase.ts'
import type { Phrases } from './phrases.ts'

/** How many times as often as any other a state must be mentioned for the article to be about it. */
const DOMINANT = 4
/** How many words may stand before the place where a paragraph is set: `Speaking in Nicosia on Tuesday`. */
const LATEST = 2

type State = string | Entity

/**
 * The state that a phrase means which names none, as `the government` and `Foreign Minister Petric` after `Serbia's government`:
 * the one that the article is about, else the one where its paragraph is set (`In Manila, the defence secretary`), else the
 * dateline's if the paragraph has named no other, else the first one until a second comes up. By index of the phrase.
 */
export function stateInPlay(
  parsed: ParsedText,
  { list }: Phrases,
  registry: Registry,
  names: Names,
): (at: number) => Entity | null {
  const stateOf = (phrase: Phrase, at: number): State | null => {
    const land = entityAt(registry, at)
    return land?.kind === 'country' && land.country === null ? land : phrase.country
  }
  const home = datelineCountry(parsed)
  const counts = new Map<State, number>(home === null ? [] : [[home, 1]])
  let first: State | null = null
  let from = list.length
  let until = list.length
  list.forEach((phrase, at) => {
    const state = stateOf(phrase, at)
    if (state === null) return
    counts.set(state, (counts.get(state) ?? 0) + 1)
    if (first === null) from = at
    first ??= state
    if (first !== state) until = Math.min(until, at)
  })
  const [most, next] = [...counts].sort((a, b) => b[1] - a[1])
  const dominant = most && most[1] >= DOMINANT * (next?.[1] ?? 0) ? most[0] : null
  const scenes = scenesOf(parsed, list, home, stateOf)
  const entityOf = (state: State | null) => (typeof state === 'string' ? countryEntity(names, registry, state) : state)
  return (at) => entityOf(dominant ?? scenes[at] ?? (from < at && at < until ? first : null))
}

/** Where each phrase's paragraph is set: in a country that it has named with *in*, or where the report was sent from. */
function scenesOf(
  parsed: ParsedText,
  list: readonly Phrase[],
  home: State | null,
  stateOf: (phrase: Phrase, at: number) => State | null,
): readonly (State | null)[] {
  let paragraph = -1
  let scene: State | null = null
  return list.map((phrase, at) => {
    const { tokens, paragraph: own } = parsed.sentences[phrase.sentence]!
    if (own !== paragraph) scene = home
    paragraph = own
    const before = scene
    const state = stateOf(phrase, at)
    const inside = phrase.name !== null && tokens[phrase.first - 1]?.norm === 'in' && phrase.first <= LATEST
    if (state !== null && inside) scene = state
    else if (state !== null && state !== scene) scene = null
    return before
  })
}
