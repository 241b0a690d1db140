import { basesBeside } from '../../db/actor-sides.ts'
import { type Group, groupsInBands, insertGroups, pruneGroups } from '../../db/claim-groups.ts'
import {
  groupsOfSides,
  partGroups,
  readGroups,
  type SidedGroup,
  showAs,
  shownAs,
  takeClaims,
} from '../../db/merged-groups.ts'
import type { Queries } from '../../db/store.ts'
import { groupId } from '../domain/identity.ts'
import { bandsOf } from '../matters/min-hash.ts'
import { sameClaim } from '../matters/same-matter.ts'

/**
 * Brings claim groups in line with sides that have changed: those that a merge had joined part first, then those that hold the
 * same claim of the same side are shown as one. So what there is follows from the merges of the day, as with disputes.
 */
export async function settleGroups(trx: Queries, bases: readonly string[]): Promise<void> {
  const own = await groupsOfSides(trx, bases)
  const parted = await partGroups(trx, own)
  await joinGroups(trx, [...own, ...parted])
}

/** Gives the claims of an actor that was told apart from another groups of their own. */
export async function splitGroups(trx: Queries, party: string): Promise<void> {
  const left = await takeClaims(trx, party, async ({ id, words }) => {
    const own = { id: groupId(party, id), party, words }
    await insertGroups(trx, [{ ...own, bands: bandsOf(party, words) }])
    return own.id
  })
  await dropGroups(trx, left)
}

/** Drops those of these groups that no claim is left of; what was shown as one of them is shown anew. */
export async function dropGroups(trx: Queries, ids: readonly string[]): Promise<void> {
  const parted = await partGroups(trx, ids)
  await pruneGroups(trx, ids)
  await joinGroups(trx, parted)
}

/** Shows each of these groups as the earliest that holds the same claim of the same side, if merges made it the same. */
export async function joinGroups(trx: Queries, ids: readonly string[]): Promise<void> {
  const groups = await readGroups(trx, ids)
  const others = await basesBeside(trx, new Set(groups.map(({ party }) => party)))
  for (const group of groups) {
    const beside = others.get(group.party)
    if (beside) await joinOne(trx, group, beside)
  }
}

async function joinOne(trx: Queries, group: SidedGroup, bases: readonly string[]): Promise<void> {
  for (const near of await groupsNear(trx, group, bases)) {
    // The one may have been joined since it was read, and so may the other.
    const [own, other] = [await familyOf(trx, group.id), await familyOf(trx, near.id)]
    // What is apart by what articles say stays apart.
    if (own.some(({ party }) => other.some((one) => one.party === party))) continue
    const [into, joined] = own[0]!.seq < other[0]!.seq ? [own[0]!, other] : [other[0]!, own]
    await showAs(
      trx,
      joined.map(({ id }) => id),
      into.id,
    )
  }
}

/** The groups of these bases that hold the same claim, the earliest first. */
async function groupsNear(trx: Queries, { words }: Group, bases: readonly string[]): Promise<SidedGroup[]> {
  const found = await groupsInBands(
    trx,
    bases.flatMap((base) => bandsOf(base, words)),
  )
  const near = [...found.values()].flat().filter((one) => bases.includes(one.party) && sameClaim(words, one.words))
  return readGroups(
    trx,
    near.map(({ id }) => id),
  )
}

/** A group with those that are shown together with it, the one as which they are first: the earliest. */
async function familyOf(trx: Queries, id: string): Promise<SidedGroup[]> {
  const [group] = await readGroups(trx, [id])
  return shownAs(trx, group?.shownId ?? id)
}
