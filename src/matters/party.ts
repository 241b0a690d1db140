import type { AnalysedActor } from '../domain/analysis.ts'
import { actorId } from '../domain/identity.ts'
import { knownBody } from '../lexicon/bodies.ts'
import { countryNamed, countryOfDemonym } from '../lexicon/country-forms.ts'
import { bodyKey } from '../registry/body-key.ts'
import { foldText } from '../registry/fold-name.ts'

type Member = Pick<AnalysedActor, 'id' | 'name' | 'kind' | 'country'>
type Actor = Member & Pick<AnalysedActor, 'roles' | 'memberOf' | 'onBehalfOf'>

/** Who holds these offices speaks for a state; a senator or a citizen of it does not. */
const OFFICE =
  /\b(?:president|premier|prime minister|chancellor|minister|secretary of (?:state|defen[cs]e)|ambassador|envoy|diplomat|spokes(?:man|woman|person)|press secretary|king|queen|emir|sultan|negotiator|national security advis[eo]r)\b/iu
const NOT_IN_OFFICE = /\b(?:former|ex|vice-presidential|presidential candidate|opposition)\b/iu
const OFFICIALS =
  /\b(?:officials?|diplomats?|authorities|government|forces|military|leaders?|leadership|ministers|administration|negotiators|envoys|spokes\w+|side)\b/iu

/**
 * The side that an actor takes in a matter, by the id of the actor that it stands for: whom it speaks for, else the body
 * that it belongs to, else the state whose office, body or paper it is; itself where it stands for nobody.
 * `baseOf` turns an id of the analysis into the registry's.
 */
export function partyOf(actor: Actor, baseOf: (id: string) => string | undefined): string {
  const principal: Member = actor.onBehalfOf[0] ?? actor.memberOf[0] ?? actor
  return stateOf(principal) ?? (principal === actor ? officeOf(actor) : null) ?? baseOf(principal.id) ?? principal.id
}

/** The state that a ministry or an army is part of: `Russian Foreign Ministry` → Russia. */
function stateOf({ name, kind, country }: Member): string | null {
  if (kind === 'country') {
    const code = country ?? countryNamed(name)?.code
    return code ? countryId(code) : null
  }
  const code = kind === 'organization' ? /^([A-Z]{2})(?::|$)/u.exec(bodyKey(name, country) ?? '')?.[1] : undefined
  return code ? countryId(code) : null
}

function officeOf({ name, kind, country, roles }: Actor): string | null {
  if (!country) return null
  const official =
    kind === 'document' ||
    (kind === 'group' && OFFICIALS.test(name)) ||
    (kind === 'person' && [name, ...roles].some((role) => OFFICE.test(role) && !NOT_IN_OFFICE.test(role)))
  return official ? countryId(country) : null
}

/**
 * The sides that a text names, whether or not anything is claimed by them there: states by name or people (*the Moroccan
 * ultimatum*) and the great bodies (*NATO*).
 */
export function sidesNamed(text: string): string[] {
  const words = [...text.matchAll(/\p{Lu}[\p{L}.]*/gu)].map(({ 0: word, index }) => ({ word, start: index }))
  const sides = words.flatMap(({ word, start }, at): string[] => {
    const forms = [1, 2, 3].flatMap((length) => {
      const last = words[at + length - 1]
      return last ? [text.slice(start, last.start + last.word.length)] : [word]
    })
    const state = forms.map((form) => countryNamed(form) ?? countryOfDemonym(form)).find(Boolean)
    if (state) return [countryId(state.code)]
    const body = forms.map(knownBody).find(Boolean)
    return body ? [actorId('organization', `organization: ${foldText(body.name)}`)] : []
  })
  return [...new Set(sides)]
}

/** The registry's id of a country, whether or not any article has named it yet. */
function countryId(code: string): string {
  return actorId('country', `country: ${code}`)
}
