import type { ParsedText } from '../domain/sentence.ts'
import { seatsOf } from '../lexicon/american-seats.ts'
import { AMERICAN_STATES, stateCalled, stateOfAmerican } from '../lexicon/american-states.ts'
import type { Entity, Registry } from './entity.ts'
import type { Phrases } from './phrases/index.ts'
import type { Phrase } from './phrases/phrase.ts'

/** By index of the entity, the American states for which it sits or runs. */
export type HomeStates = ReadonlyMap<number, ReadonlySet<string>>

/** `(R-Fla.)`, `(D., N.Y.)`, `, D-Ohio` right behind a name. */
const PARTY = /^\s?[(,]\s?\(?(?:[DRI]|DFL)(?:-|\.?, ?)(?<state>\p{Lu}[\p{L}. ]{0,16}?)[),;]/u
/** `of Florida`, behind those who sit for a state. */
const SITS_FOR = /^ of (?<state>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u
/** `, a second-term Democrat from Maine`, behind a name. */
const DEMOCRAT_FROM =
  /^, an? (?:[\p{Ll}-]+ ){0,3}(?:Democrat|Republican|independent) (?:from|of) (?<state>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u
const SITS = /\b(congress(man|woman)|gov\.?|governor|rep\.?|representative|sen\.?|senator)$/i
const REACH = 80
/** One who is called by a state and such a noun sits for it; a `Texas lawyer` may live there. */
const OFFICE = /^(congress(man|woman)|democrat|governor|independent|lawmaker|representative|republican|senator)$/

/** What the text says of the states for which persons sit: `Sen. Marco Rubio (R-Fla.)`, `Senator Ann Lund of Ohio`, `Ohio Gov. Lund`. */
export function homeStates({ text }: ParsedText, { list }: Phrases, { resolved }: Registry): HomeStates {
  const found = new Map<number, Set<string>>()
  list.forEach((phrase, at) => {
    const entity = resolved[at]?.entity
    if (phrase.form !== 'name' || phrase.kind !== 'person' || entity === undefined) return
    const behind = text.slice(phrase.end, phrase.end + REACH)
    const sits = SITS.test(phrase.role ?? '') || SITS.test(phrase.name?.title ?? '')
    const state =
      PARTY.exec(behind)?.groups?.state ??
      DEMOCRAT_FROM.exec(behind)?.groups?.state ??
      (sits ? (SITS_FOR.exec(behind)?.groups?.state ?? stateIn(phrase.role ?? '')) : undefined)
    const whole = state === undefined ? undefined : stateCalled(state.trim())
    if (whole !== undefined) found.set(entity, (found.get(entity) ?? new Set()).add(whole))
  })
  return found
}

/** The state by which one is called who sits for it: `the Florida senator`, `the Texan`, `Ohio’s Republican governor`; null for all others. */
export function stateOfOffice({ form, kind, plural, lemma, start, end }: Phrase, { text }: ParsedText): string | null {
  if (form !== 'noun' || kind !== 'person' || plural) return null
  const words = text.slice(start, end)
  const people = stateOfAmerican(words.replace(/^the /i, ''))
  return people ?? (OFFICE.test(lemma) ? (stateIn(words) ?? null) : null)
}

/** The first American state that some words name; the capital is none. */
function stateIn(words: string): string | undefined {
  const parts = words.replace(/['’]s?(?=\s)/gu, '').split(/\s+/)
  for (let at = 0; at < parts.length; at++)
    for (const name of [parts.slice(at, at + 2).join(' '), parts[at]!])
      if (AMERICAN_STATES.has(name) && name !== 'Washington') return name
  return undefined
}

/** True of somebody who sits for another state, as far as the text tells, or everybody knows. */
export function isOfOtherAmericanState(state: string | null, { index, words }: Entity, homes: HomeStates): boolean {
  if (state === null) return false
  const own = homes.get(index)
  if (own) return !own.has(state)
  const known = seatsOf(words)
  return known.length > 0 && known.every((seat) => seat.state !== state)
}
