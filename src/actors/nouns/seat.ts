import { isSeatOf, seatsOf } from '../../lexicon/american-seats.ts'
import type { Sieve } from '../discourse.ts'
import type { Entity } from '../entity.ts'
import { stateOfOffice } from '../home-states.ts'

const FORMER = /\b(ex-|former )/i

/** `the Florida senator`, where the article names Marco Rubio: the only one it names who is known to sit, or to have sat, for the state. */
export const seat: Sieve = (phrase, _at, { parsed, seated, homes }) => {
  const state = stateOfOffice(phrase, parsed)
  if (state === null || phrase.determiner !== 'definite') return null
  const sits = ({ index, words }: Entity) =>
    (homes.get(index)?.has(state) ?? true) &&
    seatsOf(words).some((one) => one.state === state && isSeatOf(phrase.lemma, one))
  return theOnly(seated.filter(sits))
}

/** `the former president`, where the article names Bill Clinton: the only one it names who is a former president of the United States. */
export const formerPresident: Sieve = ({ lemma, plural, determiner, role, country }, _at, discourse) => {
  const { registry, formerPresidents, holders } = discourse
  if (lemma !== 'president' || plural || determiner !== 'definite' || !FORMER.test(role ?? '')) return null
  if (country !== null && country !== 'US') return null
  const isCalledSo = (index: number) =>
    [...registry.entities[index]!.roles].some((one) => /^(ex-|former )president$/i.test(one))
  if ((holders.get(lemma) ?? []).some(isCalledSo)) return null
  return theOnly(formerPresidents)
}

const theOnly = (found: readonly Entity[]): number | null => (found.length === 1 ? found[0]!.index : null)
