import type { Attribution } from '../../domain/attribution.ts'
import type { Discourse } from '../discourse.ts'
import type { Resolved } from '../entity.ts'
import { understoodSpeaker } from '../understood/index.ts'
import { nationalAct } from './national-act.ts'
import { whoIs } from './source.ts'

/** Who makes a claim: the country of `the Kenyan demand`, who its source is, or whom its sentence leaves to be understood. */
export function speakerOf(claim: Attribution, discourse: Discourse): Resolved | null {
  const country = nationalAct(claim, discourse)
  if (country) return country
  return claim.source ? whoIs(claim.source, discourse) : understoodSpeaker(claim, discourse)
}
