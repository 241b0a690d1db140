import type { Neighbours } from '../neighbours.ts'
import type { AddFeature } from './feature-list.ts'

/** What the claims around are, as far as their cues tell, and whether the same source makes them. */
export function neighbourFeatures({ beside, article, place }: Neighbours, both: AddFeature): void {
  for (const { act, offset, sameSource } of beside) {
    both('neighbour', act, offset * 4)
    both('neighbour', act, offset * 4 + (sameSource ? 1 : 2))
  }
  for (const { act, often } of article) both('article', act, often ? 2 : 1)
  both('place', place)
}
