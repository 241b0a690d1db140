import { isCapitalised } from '../../domain/casing.ts'
import { countryOfDemonym, isOfPart } from '../../lexicon/country-forms.ts'
import { MONARCHIES, WITH_CHANCELLOR, WITHOUT_PRIME_MINISTER } from '../../lexicon/heads-of-state.ts'
import { ENVOY_OFFICES, MINISTER, PRESIDENT, SECRETARY, SPOKES_OFFICES } from '../../lexicon/offices.ts'
import { PEOPLES } from '../../lexicon/peoples.ts'
import { REGIONS } from '../../lexicon/regions.ts'
import type { Entity } from '../entity.ts'
import type { Phrase } from '../phrases/phrase.ts'

const ORGANS = 'army|government|military|ministry|navy'
const SPOKESMAN = new RegExp(`\\b(${ORGANS}|presidential) ${SPOKES_OFFICES}$`, 'i')
/** `former prime minister Odera` may well be its government's opponent. */
const OUT = /\b(ex|former|opposition|shadow)\b/i
/** Offices of those who are of a state and do not speak for it. */
const DOMESTIC =
  /\b(attorney general|candidate|(congress|council)(man|woman)|gov\.?|governor|judge|justice|lawmaker|leader|mayor|mp|prosecutor|rep\.?|representative|sen\.?|senator|sheriff|speaker)$/i
/** Organs that speak for their state. */
const ORGAN = new RegExp(`^(${ORGANS}|authority)$`)

/** False of a prime minister of the United States or a president of Japan: the text means another state's. */
export function hasOffice(country: string | null, role: string | null): boolean {
  if (country === null || role === null) return true
  if (/\bprime minister$/i.test(role)) return !WITHOUT_PRIME_MINISTER.has(country.toLowerCase())
  if (/\bchancellor$/i.test(role)) return WITH_CHANCELLOR.has(country.toLowerCase())
  return !(/\bpresident$/i.test(role) && MONARCHIES.has(country.toLowerCase()))
}

/** True for those who hold an office that only a state has, for those who speak for one, and for its organs. */
export function actsForState({ lemma, role, form }: Phrase, { kind }: Entity): boolean {
  if (kind === 'organization' || kind === 'group') return ORGAN.test(lemma)
  if (kind !== 'person' || role === null || OUT.test(role)) return false
  const held = [MINISTER, SECRETARY, SPOKESMAN].some((office) => office.test(role))
  return held || (form === 'name' && PRESIDENT.test(role))
}

const ENVOY = new RegExp(`\\b(${ENVOY_OFFICES})$`, 'i')

/** True for the role of somebody whom a state sends to others: `Norwegian ambassador`. */
export const isEnvoy = (role: string): boolean => ENVOY.test(role)

/** What ends adjectives of lands and peoples, and no words of offices but these. */
const OF_LAND = /^\p{Lu}\p{Ll}+(ese|ian|ish)$/u
const NO_LAND = /^(Civilian|Guardian|Parliamentarian)$/

/** True of `Marovian Defence Minister` where no table has Marovia, and of a `Houthi military spokesman`: of no state that the text has named. */
export const isOfUnknownLand = (role: string): boolean =>
  role
    .split(/\s+/)
    .slice(0, -1)
    .some(
      (word) => isOfLand(word) || (PEOPLES.has(word.toLowerCase()) && isCapitalised(word) && !countryOfDemonym(word)),
    )

const isOfLand = (word: string) =>
  OF_LAND.test(word) && !NO_LAND.test(word) && !countryOfDemonym(word) && !isOfPart(word)

/** True of `Quebec Environment Minister`, who is of a part of a state and does not govern the whole. */
export function isOfRegion(role: string): boolean {
  const words = role.split(/\s+/)
  return words.some((_, at) => [1, 2, 3].some((length) => REGIONS.has(words.slice(at, at + length).join(' '))))
}

/** True for a `government spokesman`, who speaks for the state and is not one of those who govern it. */
export const speaksForState = ({ role }: Phrase): boolean => SPOKESMAN.test(role ?? '')

/** True for senators, judges and party leaders: they are of a state, and do not speak for it. */
export const isOfStateOnly = ({ role }: Phrase, { kind }: Entity): boolean =>
  kind === 'person' && DOMESTIC.test(role ?? '')
