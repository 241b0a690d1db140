import type { Attribution } from '../../domain/attribution.ts'
import type { Discourse } from '../discourse.ts'
import type { Resolved } from '../entity.ts'
import { understoodSpeaker } from '../understood/index.ts'
import { actByAdjective } from './act-by-adjective.ts'
import { bareSurname } from './bare-surname.ts'
import { whoIs } from './source.ts'

/** Who makes a claim: those of `the Kenyan demand`, who its source is, or whom its sentence leaves to be understood. */
export function speakerOf(claim: Attribution, discourse: Discourse): Resolved | null {
  const named = actByAdjective(claim, discourse)
  if (named) return named
  return claim.source
    ? whoIs(claim.source, discourse)
    : (bareSurname(claim, discourse) ?? understoodSpeaker(claim, discourse))
}
