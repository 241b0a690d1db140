import type { AnalysedActor } from '../domain/analysis.ts'
import { ENVOY_OFFICES, GOVERNING_OFFICES, SPOKES_OFFICES } from '../lexicon/offices.ts'

type Actor = Pick<AnalysedActor, 'name' | 'kind' | 'country' | 'roles' | 'memberOf' | 'onBehalfOf'>

/** Who holds these offices speaks for a state; a senator or a citizen of it does not. */
const STATE_OFFICE = new RegExp(
  `\\b(?:${GOVERNING_OFFICES}|${ENVOY_OFFICES}|${SPOKES_OFFICES}|dictator|minister|secretary of (?:state|defen[cs]e)|press secretary|negotiator|national security advis[eo]r)\\b`,
  'iu',
)
const OTHER_OFFICE =
  /\b(?:general|colonel|admiral|commodore|commander|secretary|chief|commissioner|chairman|chairwoman|official)\b/iu
const NOT_IN_OFFICE = /\b(?:former|ex|vice-presidential|presidential candidate|opposition|shadow|retired)\b/iu
/** Bodies that every state has, by what they are called where the state is understood. */
const STATE_BODY =
  /\b(?:ministry|government|army|navy|coast guard|junta|regime|presidency|rulers|generals|cabinet|foreign (?:office|affairs)|defen[cs]e department|state media)\b/iu
const OFFICIALS =
  /\b(?:officials?|diplomats?|authorities|government|forces|military|leaders?|leadership|ministers|administration|negotiators|envoys|spokes\w+|side)\b/iu

/** True if a person's office or a group's name says that it acts for its state, whichever that is. */
export function actsForState({ name, kind, roles }: Pick<Actor, 'name' | 'kind' | 'roles'>): boolean {
  if (kind === 'group') return OFFICIALS.test(name)
  return kind === 'person' && holds(STATE_OFFICE, name, roles)
}

/**
 * True if an actor acts for a state or a body that the article leaves to be understood: `Foreign Minister Pavel Arkhipov`,
 * `the Defense Ministry`, `the junta`, `the memorandum`.
 */
export function isDeputy({ name, kind, country, roles, memberOf, onBehalfOf }: Actor): boolean {
  if (kind === 'country' || country !== null || memberOf.length + onBehalfOf.length > 0) return false
  if (kind === 'document') return true
  if (kind === 'person') return holds(STATE_OFFICE, name, roles) || holds(OTHER_OFFICE, name, roles)
  return STATE_BODY.test(name) || (!/\p{Lu}/u.test(name) && OFFICIALS.test(name))
}

/** True for a person of whom the article tells no more than the name: *Hallgrimsson insisted that …* */
export function isUntold({ kind, country, roles, memberOf, onBehalfOf }: Actor): boolean {
  return kind === 'person' && country === null && roles.length + memberOf.length + onBehalfOf.length === 0
}

const holds = (office: RegExp, name: string, roles: readonly string[]): boolean =>
  [name, ...roles].some((role) => office.test(role) && !NOT_IN_OFFICE.test(role))

/** True for a ministry, an army or a junta that is a state's, whichever that is. */
export function isOfState({ name, kind }: Pick<Actor, 'name' | 'kind'>): boolean {
  return kind === 'organization' && STATE_BODY.test(name)
}
