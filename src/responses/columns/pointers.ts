import type { ClaimType } from '../../domain/claim-type.ts'
import type { ClaimFacts } from '../claim-facts.ts'
import type { Scene } from '../scene.ts'
import { tieOf } from '../sides.ts'
import { groupOf } from './acts.ts'

/** How far words that stand for something said (*his demands*, *that*) fit the claim: -1 where there are none. */
export function pointerColumns({ pointers }: ClaimFacts, asked: ClaimFacts, { cast, circles }: Scene) {
  const { type } = asked.attribution
  let [pointerFits, ownerTie] = [-1, -1]
  for (const { types, owner } of pointers) {
    const fits = types.length === 0 ? 1 : types.includes(type) ? 3 : likeAny(types, type) ? 2 : 0
    pointerFits = Math.max(pointerFits, fits)
    if (owner !== null && asked.speaker !== null)
      ownerTie = Math.max(ownerTie, tieOf([owner], [asked.speaker], cast, circles))
  }
  return { pointerFits, ownerTie }
}

const likeAny = (types: readonly ClaimType[], type: ClaimType) =>
  types.some((other) => groupOf(other) === groupOf(type))
