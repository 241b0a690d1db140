import type { ParsedText } from '../../domain/sentence.ts'
import type { Entity, Registry } from '../entity.ts'
import { countryEntity, type Names } from '../identity/index.ts'
import type { Phrases } from '../phrases/index.ts'
import { datelineCountry } from './dateline-country.ts'
import { scenesOf } from './scenes.ts'

/** How many times as often as any other a state must be mentioned for the article to be about it. */
const DOMINANT = 4
/** How many phrases back another state is sought: keeps the cost of a phrase constant. */
const REMEMBERED = 200

/**
 * The state that a phrase means which names none, as `the government` and `Foreign Minister Petric` after `Serbia's government`:
 * the one that the article is about, else the one where its paragraph is set (`In Manila, the defence secretary`), else the
 * dateline's if the paragraph has named no other, else the first one until a second comes up. By index of the phrase. Who
 * accuses a state is of another: of the only other one named so far.
 * @param actedOn the phrase of the one to whom the one with this index does something
 */
export function stateInPlay(
  parsed: ParsedText,
  { list }: Phrases,
  registry: Registry,
  names: Names,
  actedOn: ReadonlyMap<number, number>,
): (at: number) => Entity | null {
  const home = datelineCountry(parsed)
  const states = list.map(({ country }) => country)
  const dominant = dominantState(states, home)
  const scenes = scenesOf(parsed, list, states, home)
  const only = onlyStateAt(states)
  return (at) => {
    const other = states[actedOn.get(at) ?? -1] ?? null
    const meant = [dominant, scenes[at] ?? null, only(at)].find((state) => state !== null && state !== other)
    const state = meant ?? (other === null ? null : onlyOther(states, at, other))
    return state === null ? null : countryEntity(names, registry, state)
  }
}

/** The only state but one that the article has named before a phrase. */
function onlyOther(states: readonly (string | null)[], at: number, one: string): string | null {
  const named = new Set(states.slice(Math.max(0, at - REMEMBERED), at))
  named.delete(null)
  named.delete(one)
  return named.size === 1 ? [...named][0]! : null
}

/** The state that the article names far more often than any other; the dateline counts as once. */
function dominantState(states: readonly (string | null)[], home: string | null): string | null {
  const counts = new Map<string, number>()
  for (const state of [home, ...states]) if (state !== null) counts.set(state, (counts.get(state) ?? 0) + 1)
  const [most, next] = [...counts].sort((a, b) => b[1] - a[1])
  return most && most[1] >= DOMINANT * (next?.[1] ?? 0) ? most[0] : null
}

/** The first state named, for the phrases behind it up to where a second one comes up. */
function onlyStateAt(states: readonly (string | null)[]): (at: number) => string | null {
  const from = states.findIndex((state) => state !== null)
  const first = states[from] ?? null
  const second = states.findIndex((state) => state !== null && state !== first)
  return (at) => (from < at && (second < 0 || at < second) ? first : null)
}
