import type { Cast } from '../domain/actor.ts'
import { REFUSALS } from '../domain/claim-type.ts'
import type { Response } from '../domain/response.ts'
import type { ClaimFacts } from './claim-facts.ts'
import { OPPOSING } from './scene.ts'

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

const HEAD = /\b(?:chancellor|prime minister)$/iu
/** A state has one head of government. */
const isHead = ({ roles }: Actor): boolean => roles.some((role) => HEAD.test(role))

/** The number of the state that an article mentions first, and none more often: its ministers go without a name of their state. */
export function homeOf({ actors, mentions }: Cast): number | null {
  const counts = new Map<number, number>()
  let [home, start] = [-1, Number.POSITIVE_INFINITY]
  for (const mention of mentions) {
    if (actors[mention.actor]!.kind !== 'country') continue
    counts.set(mention.actor, (counts.get(mention.actor) ?? 0) + 1)
    if (mention.start < start) [home, start] = [mention.actor, mention.start]
  }
  const most = Math.max(...counts.values())
  return counts.get(home) === most ? home : null
}

/**
 * `Japan announced … Chief Cabinet Secretary Kenji Mori said`: a minister does not answer against his own state, nor it against
 * him, unless his words are at it. One minister is against another of his state only where he rejects or denies.
 */
export function isAgainstHome(
  stance: Response['stance'],
  { speaker: one, attribution, targets }: Pick<ClaimFacts, 'speaker' | 'attribution' | 'targets'>,
  { speaker: other }: Pick<ClaimFacts, 'speaker'>,
  { actors }: Cast,
  home: number | null,
): boolean {
  if (stance === 'for' || home === null || one === null || other === null) return false
  if (other === home && OPPOSING.has(attribution.type) && targets.includes(home)) return false
  if (one === home || other === home) return isMinister(actors[one === home ? other : one]!)
  const [ours, theirs] = [actors[one]!, actors[other]!]
  if (REFUSALS.has(attribution.type) || (isHead(ours) && isHead(theirs))) return false
  return isMinister(ours) && isMinister(theirs)
}
