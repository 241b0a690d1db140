import { sidesOf } from '../../db/actor-sides.ts'
import type { Queries } from '../../db/store.ts'
import { type MatterFacts, onSide } from './matter-facts.ts'

/** Facts by the sides that count today. What the article tells, and the two sides that are stored by it, are kept beside. */
export type CountedFacts = MatterFacts & {
  readonly told: MatterFacts
  readonly own: { readonly party: string; readonly target: string }
}

/** The same facts with each side as what it counts as by the merges of the day: what is compared across articles. */
export async function countedSides(trx: Queries, facts: readonly MatterFacts[]): Promise<CountedFacts[]> {
  const told = facts.flatMap(({ party, likely, doer, named, targets, mentioned }) => [
    party,
    ...likely,
    ...named,
    ...targets,
    ...mentioned,
    ...(doer === null ? [] : [doer]),
  ])
  const sides = await sidesOf(trx, told)
  const merged = [...sides].some(([base, side]) => base !== side)
  return facts.map((fact) => {
    const { party, targets } = fact
    if (!merged) return { ...fact, told: fact, own: { party, target: targets[0] ?? '' } }
    const counted = countedAs(fact, sides)
    const [first] = counted.targets
    const target = [...targets, ...fact.named].find((base) => sides.get(base) === first) ?? first ?? ''
    return { ...counted, told: fact, own: { party, target } }
  })
}

function countedAs(fact: MatterFacts, sides: ReadonlyMap<string, string>): MatterFacts {
  const side = (base: string) => sides.get(base)!
  const all = (bases: readonly string[]) => [...new Set(bases.map(side))]
  const party = side(fact.party)
  const likely = party === fact.party ? all(fact.likely).filter((other) => other !== party) : []
  const doer = fact.doer === null ? null : side(fact.doer)
  return onSide({ ...fact, doer, named: all(fact.named), mentioned: all(fact.mentioned) }, party, likely)
}
