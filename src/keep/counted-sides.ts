import { sidesOf } from '../../db/actor-sides.ts'
import type { Queries } from '../../db/store.ts'
import { type MatterFacts, onSide } from './matter-facts.ts'

/** Facts by the sides that count today. What the article tells, and the sides that are stored by it, are kept beside. */
export type CountedFacts = MatterFacts & {
  readonly told: MatterFacts
  readonly own: { readonly party: string; readonly target: string; readonly targets: readonly string[] }
}

/** The same facts with each side as what it counts as by the merges of the day: what is compared across articles. */
export async function countedSides(trx: Queries, facts: readonly MatterFacts[]): Promise<CountedFacts[]> {
  const told = facts.flatMap(({ party, likely, doer, beside, named, targets, mentioned }) => [
    party,
    ...likely,
    ...beside,
    ...named,
    ...targets,
    ...mentioned,
    ...(doer === null ? [] : [doer]),
  ])
  const sides = await sidesOf(trx, told)
  const merged = [...sides].some(([base, side]) => base !== side)
  return facts.map((fact) => {
    const { party, targets } = fact
    if (!merged) return { ...fact, told: fact, own: { party, target: targets[0] ?? '', targets } }
    const counted = countedAs(fact, sides)
    const base = (side: string) => [...targets, ...fact.named].find((base) => sides.get(base) === side) ?? side
    const own = counted.targets.map(base)
    return { ...counted, told: fact, own: { party, target: own[0] ?? '', targets: own } }
  })
}

function countedAs(fact: MatterFacts, sides: ReadonlyMap<string, string>): MatterFacts {
  const side = (base: string) => sides.get(base)!
  const all = (bases: readonly string[]) => [...new Set(bases.map(side))]
  const party = side(fact.party)
  const likely = party === fact.party ? all(fact.likely).filter((other) => other !== party) : []
  const doer = fact.doer === null ? null : side(fact.doer)
  return onSide(
    { ...fact, doer, beside: all(fact.beside), named: all(fact.named), mentioned: all(fact.mentioned) },
    party,
    likely,
  )
}
