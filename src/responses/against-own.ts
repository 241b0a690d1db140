import type { Cast } from '../domain/actor.ts'
import type { ClaimType } from '../domain/claim-type.ts'
import type { Response } from '../domain/response.ts'
import { countryOfSeat } from '../lexicon/metonyms.ts'
import { SPOKES_OFFICES } from '../lexicon/offices.ts'
import { STATE_ORGANS } from '../lexicon/state-organs.ts'
import type { ClaimFacts } from './claim-facts.ts'

type Actor = Cast['actors'][number]

const OPPOSING: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'accusation',
  'criticism',
  'denial',
  'rejection',
  'threat',
])

/** True for an answer *against* those for whom its speaker speaks, which no reader would draw: the union “demanded an inquiry,” and its director tells why. */
export function isAgainstOwn(
  stance: Response['stance'],
  answer: ClaimFacts,
  asked: ClaimFacts,
  { actors }: Cast,
): boolean {
  const { speaker: one, attribution } = answer
  const { speaker: other } = asked
  if (stance === 'for' || one === null || other === null) return false
  if (actors[one]!.onBehalfOf.includes(other) || actors[other]!.onBehalfOf.includes(one)) return true
  const state = stateOf(one, actors)
  if (state !== null && state === stateOf(other, actors)) return true
  if (isSeatOf(actors[one]!, actors[other]!) || isSeatOf(actors[other]!, actors[one]!)) return true
  // `Norland and Sundia demanded … Norland's premier said`: who speaks together with another is on one side with him.
  if (actors[other]!.members.some((member) => member === one || belongsTo(actors[one]!, member))) return true
  if (OPPOSING.has(attribution.type)) return false
  if (speaksForOwner(actors[one]!, actors[other]!) || speaksForOwner(actors[other]!, actors[one]!)) return true
  // A minister's adviser speaks for her state.
  if (actors[one]!.onBehalfOf.some((owner) => belongsTo(actors[owner]!, other))) return true
  // Members rebel against their bodies, but say so.
  return actors[one]!.memberOf.includes(other) && actors[one]!.kind === 'person'
}

const HOUSE = /^(.+?)(?:[’']s?)? (?:administration|aides|allies|campaign|ministry|office|spokes\p{L}+|staff|team)$/u

/** `Ann Lund’s office`, `Lund campaign`, `Lund's allies`: who is called by the one for whom he speaks. */
function speaksForOwner({ name }: Actor, owner: Actor): boolean {
  const of = HOUSE.exec(name)?.[1]
  return of !== undefined && (of === owner.name || (owner.kind === 'person' && owner.name.endsWith(` ${of}`)))
}

const belongsTo = ({ memberOf, onBehalfOf }: Actor, body: number): boolean =>
  memberOf.includes(body) || onBehalfOf.includes(body)

/** Houses that speak for whoever governs from them, and the office that this is. */
const SEATS: ReadonlyMap<string, RegExp> = new Map([
  ['Downing Street', /^prime minister$/iu],
  ['White House', /^president$/iu],
])

/** True for the White House and a president of its country. */
function isSeatOf(house: Actor, holder: Actor): boolean {
  const office = SEATS.get(house.name)
  return office !== undefined && house.country === holder.country && holder.roles.some((role) => office.test(role))
}

/** The code of the state that somebody speaks for: a state, an organ of it like the Pentagon, and who speaks for either. */
function stateOf(actor: number, actors: Cast['actors']): string | null {
  for (const one of [actor, ...actors[actor]!.onBehalfOf]) {
    const { kind, name, country } = actors[one]!
    if (country !== null && (kind === 'country' || STATE_ORGANS.has(name))) return country
  }
  return actors[actor]!.roles.map(seatSpokenFor).find((country) => country !== undefined) ?? null
}

/** The state for whose seat somebody speaks: `Kremlin spokesman` */
function seatSpokenFor(role: string): string | undefined {
  const seat = SPEAKER.exec(role)?.[1]
  return seat === undefined ? undefined : countryOfSeat(seat)
}

const SPEAKER = new RegExp(`^(.+) ${SPOKES_OFFICES}$`, 'u')
