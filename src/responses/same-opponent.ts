import { REFUSALS } from '../domain/claim-type.ts'
import type { Response } from '../domain/response.ts'
import type { ClaimFacts } from './claim-facts.ts'
import { OPPOSING, type Scene } from './scene.ts'

/** For each speaker those whom it accuses, rejects, warns or demands something of. */
export type Opponents = ReadonlyMap<number, ReadonlySet<number>>

/** Gathers whom each speaker of an article is up against. */
export function opponentsIn(claims: readonly Pick<ClaimFacts, 'attribution' | 'speaker' | 'targets'>[]): Opponents {
  const opponents = new Map<number, Set<number>>()
  for (const { attribution, speaker, targets } of claims) {
    if (speaker === null || !OPPOSING.has(attribution.type)) continue
    const known = opponents.get(speaker) ?? new Set()
    opponents.set(speaker, known)
    for (const target of targets) known.add(target)
  }
  return opponents
}

/** From this chance on such links are right too often: *they, too, called it regrettable*. */
const LIKELY = 0.5

/**
 * True for an answer *against* one who is up against the same third, where the two have nothing against each other: Lund condemns
 * Norland's test, as Berg has done. Of 19 such links of articles not trained on one is right.
 */
export function haveSameOpponent(
  stance: Response['stance'],
  chance: number,
  answer: Pick<ClaimFacts, 'attribution' | 'speaker'>,
  { speaker: other }: Pick<ClaimFacts, 'speaker'>,
  { circles }: Pick<Scene, 'circles'>,
  opponents: Opponents,
): boolean {
  const { speaker: one } = answer
  if (stance === 'for' || chance >= LIKELY || REFUSALS.has(answer.attribution.type)) return false
  if (one === null || other === null) return false
  const areTied = (a: number, b: number) => [...circles[a]!].some((tied) => circles[b]!.has(tied))
  const [ours, theirs] = [opponents.get(one), opponents.get(other)]
  if (!ours || !theirs) return false
  const areFoes = [...ours].some((each) => areTied(each, other)) || [...theirs].some((each) => areTied(each, one))
  return !areFoes && [...ours].some((each) => theirs.has(each) && !areTied(each, one))
}
