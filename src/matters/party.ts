import type { AnalysedActor } from '../domain/analysis.ts'
import { knownBody } from '../lexicon/bodies.ts'
import { countryNamed } from '../lexicon/country-forms.ts'
import { STATE_ORGANS } from '../lexicon/state-organs.ts'
import { bodyKey } from '../registry/body-key.ts'
import { countryId, principalOf } from './alliance.ts'
import { actsForState } from './deputy.ts'

type Member = Pick<AnalysedActor, 'id' | 'name' | 'kind' | 'country'>
type Actor = Member & Pick<AnalysedActor, 'roles' | 'memberOf' | 'onBehalfOf'>

/**
 * The side that an actor takes in a matter, by the id of the actor that it stands for: whom it speaks for, else the body
 * that it belongs to, else the state whose office, body or paper it is; itself where it stands for nobody.
 * `baseOf` turns an id of the analysis into the registry's.
 */
export function partyOf(actor: Actor, baseOf: (id: string) => string | undefined): string {
  const principal: Member = actor.onBehalfOf[0] ?? actor.memberOf[0] ?? actor
  const state = stateOf(principal) ?? (principal === actor ? officeOf(actor) : null)
  return state ?? principalOf(baseOf(principal.id) ?? principal.id)
}

/** The state that a ministry or an army is part of: `Russian Foreign Ministry` → Russia, `the Pentagon` → United States. */
function stateOf({ name, kind, country }: Member): string | null {
  if (kind === 'country') {
    const code = country ?? countryNamed(name)?.code
    return code ? countryId(code) : null
  }
  if (kind !== 'organization') return null
  const organ = knownBody(name.replace(/^the\s+/iu, ''))
  const code =
    organ && STATE_ORGANS.has(organ.name)
      ? organ.country
      : /^([A-Z]{2})(?::|$)/u.exec(bodyKey(name, country) ?? '')?.[1]
  return code ? countryId(code) : null
}

function officeOf(actor: Actor): string | null {
  const { kind, country } = actor
  return country && (kind === 'document' || actsForState(actor)) ? countryId(country) : null
}
