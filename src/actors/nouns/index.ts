import type { Sieve } from '../discourse.ts'
import { alliance } from './alliance.ts'
import { apposition } from './apposition.ts'
import { bodyNamedLater } from './body-named-later.ts'
import { bodyOfRegion } from './body-of-region.ts'
import { compatriot } from './compatriot.ts'
import { counterpart } from './counterpart.ts'
import { government, homeGovernment } from './government.ts'
import { governsPlace } from './governs-place.ts'
import { headOfBody } from './head-of-body.ts'
import { homeState } from './home-state.ts'
import { kingdom } from './kingdom.ts'
import { namedLater, officeNamedLater } from './named-later.ts'
import { namedNext, officeNamedNext } from './named-next.ts'
import { neighbouringState } from './neighbouring-state.ts'
import { newspaper } from './newspaper.ts'
import { officeHolder } from './office-holder.ts'
import { ownBody } from './own-body.ts'
import { ownCountry } from './own-country.ts'
import { ownNoun } from './own-noun.ts'
import { predicate } from './predicate.ts'
import { role } from './role.ts'
import { salientPerson } from './salient-person.ts'
import { sameNoun } from './same-noun.ts'
import { sameWords } from './same-words.ts'
import { formerPresident, seat } from './seat.ts'
import { side } from './side.ts'
import { theCountry } from './the-country.ts'

/** Sieves for phrases with a common noun as head that decide, most precise first. */
export const NOUN_SIEVES: Readonly<Record<string, Sieve>> = {
  apposition,
  predicate,
  'body-of-region': bodyOfRegion,
  'named-later': namedLater,
  'named-next': namedNext,
  'body-named-later': bodyNamedLater,
  'office-holder': officeHolder,
  'head-of-body': headOfBody,
  'home-state': homeState,
  seat,
  'former-president': formerPresident,
  'governs-place': governsPlace,
  newspaper,
  government,
  counterpart,
  compatriot,
  alliance,
  'neighbouring-state': neighbouringState,
  'own-body': ownBody,
  'own-noun': ownNoun,
  'office-named-later': officeNamedLater,
}

/** Sieves for phrases with a noun that is none for an actor. */
export const THING_SIEVES: Readonly<Record<string, Sieve>> = {
  predicate,
  'own-country': ownCountry,
  'the-country': theCountry,
  kingdom,
  side,
}

/** Sieves that decide after those for `a report`, `some officials`, `Republican leaders`. */
export const INDEFINITE_SIEVES: Readonly<Record<string, Sieve>> = { 'same-words': sameWords }

/** Sieves for such phrases that only propose, most precise first. */
export const NOUN_PROPOSALS: Readonly<Record<string, Sieve>> = {
  'same-words': sameWords,
  role,
  'same-noun': sameNoun,
  'salient-person': salientPerson,
}

/** Sieves for those whom nothing else has settled. */
export const LAST_NOUN_SIEVES: Readonly<Record<string, Sieve>> = {
  'home-government': homeGovernment,
  'office-named-next': officeNamedNext,
}
