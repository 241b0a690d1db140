import type { Cast } from '../domain/actor.ts'
import { REFUSALS } from '../domain/claim-type.ts'
import type { Response } from '../domain/response.ts'
import type { ClaimFacts } from './claim-facts.ts'

type Actor = Cast['actors'][number]

/** Offices that stand alone for the article's own state only. A president without a place may be America's. */
const OFFICE = new RegExp(
  `^(?:${[
    '(?:acting |deputy |new |prime |vice )*(?:\\p{L}+ )?(?:chancellor|minister)',
    'chief cabinet secretary',
    '(?:army|cabinet|government|military|presidential) (?:advis[eo]r|aide|spokes(?:man|person|woman))',
  ].join('|')})$`,
  'iu',
)
const NO_OFFICE = /\b(?:ex|former|opposition|shadow|state)\b/iu

/** True for a minister of whom nothing tells whose he is. */
const isMinister = ({ kind, country, memberOf, onBehalfOf, roles }: Actor): boolean =>
  kind === 'person' &&
  country === null &&
  memberOf.length + onBehalfOf.length === 0 &&
  roles.some((role) => OFFICE.test(role)) &&
  !roles.some((role) => NO_OFFICE.test(role))

/** The number of the state that an article mentions first: its ministers go without a name of their state. */
export function homeOf({ actors, mentions }: Cast): number | null {
  let home: Cast['mentions'][number] | null = null
  for (const mention of mentions)
    if (actors[mention.actor]!.kind === 'country' && (home === null || mention.start < home.start)) home = mention
  return home?.actor ?? null
}

/**
 * `Japan announced … Chief Cabinet Secretary Kenji Mori said`: a minister does not answer against his own state, nor it against
 * him; of 6 such links of articles not trained on none is right. One minister is against another only where he rejects or denies.
 */
export function isAgainstHome(
  stance: Response['stance'],
  { speaker: one, attribution }: Pick<ClaimFacts, 'speaker' | 'attribution'>,
  { speaker: other }: Pick<ClaimFacts, 'speaker'>,
  { actors }: Cast,
  home: number | null,
): boolean {
  if (stance === 'for' || home === null || one === null || other === null) return false
  if (one === home || other === home) return isMinister(actors[one === home ? other : one]!)
  return !REFUSALS.has(attribution.type) && isMinister(actors[one]!) && isMinister(actors[other]!)
}
