import { countryOfDemonym } from '../../lexicon/country-forms.ts'
import type { Discourse, Sieve } from '../discourse.ts'
import type { Entity } from '../entity.ts'
import { isOfOtherAmericanState, stateOfOffice } from '../home-states.ts'
import { holdsOtherOffice, isRelativeOnly } from '../other-office.ts'
import type { Phrase } from '../phrases/phrase.ts'

/** Words that make an office another one: the majority leader is not the minority leader. */
const QUALIFIERS =
  /^(majority|minority|prime|vice|deputy|foreign|defen[cs]e|interior|finance|attorney|assistant|press|house|senate|state|treasury|first|national|federal|county|district|lieutenant|shadow|campaign)$/

/**
 * `the Florida senator`, for Sen. Marco Rubio: the last one mentioned who holds that office or is called that; before
 * anybody does, the only one of whom the article says so later.
 */
export const role: Sieve = (phrase, _at, discourse) => {
  if (phrase.kind !== 'person' || phrase.plural || phrase.determiner === 'indefinite') return null
  const known = phrase.determiner === 'none' ? [] : holders(discourse.byHead.get(phrase.lemma), phrase, discourse)
  if (known.length > 0) return known.at(-1)!.index
  const later = holders(discourse.holders.get(phrase.lemma), phrase, discourse)
  return later.length === 1 ? later[0]!.index : null
}

function holders(indexes: readonly number[] | undefined, phrase: Phrase, discourse: Discourse): Entity[] {
  const { registry, parsed, homes } = discourse
  const state = stateOfOffice(phrase, parsed)
  const former = isFormer(phrase.role ?? '')
  const found = (indexes ?? [])
    .map((index) => registry.entities[index]!)
    .filter((entity) => {
      if (entity.kind !== 'person' || !fits(phrase, entity)) return false
      if (isOfOtherAmericanState(state, entity, homes)) return false
      return !former || held(entity, phrase.lemma).some(isFormer)
    })
  // `the president` is not the former president where there is another.
  const isOut = (roles: string[]) => roles.length > 0 && roles.every(isFormer)
  const inOffice = former ? [] : found.filter((entity) => !isOut(held(entity, phrase.lemma)))
  return inOffice.length > 0 ? inOffice : found
}

/** What the text calls somebody with that noun. */
const held = ({ roles }: Entity, noun: string): string[] =>
  [...roles].filter((role) => role.toLowerCase().includes(noun))

function fits(phrase: Phrase, entity: Entity): boolean {
  if (phrase.gender !== 'unknown' && entity.gender !== 'unknown' && phrase.gender !== entity.gender) return false
  if (phrase.country !== null && entity.country !== null && phrase.country !== entity.country) return false
  if (isOfOtherCountry(phrase, entity)) return false
  if (holdsOtherOffice(phrase, entity) || isRelativeOnly(phrase, entity)) return false
  const known = [...entity.roles].join(' ').toLowerCase()
  const words = (phrase.role ?? '').toLowerCase().split(/\s+/)
  return words.slice(0, -1).every((word) => !QUALIFIERS.test(word) || known.includes(word))
}

/** `the Chinese ambassador` is not whom the text calls the American ambassador. */
function isOfOtherCountry({ country, lemma }: Phrase, entity: Entity): boolean {
  if (country === null) return false
  const words = held(entity, lemma).flatMap((role) => role.split(/\s+/))
  const countries = words.flatMap((word) => countryOfDemonym(word)?.code ?? [])
  return countries.length > 0 && !countries.includes(country)
}

const isFormer = (role: string) => /\b(former|ex)\b/i.test(role)
