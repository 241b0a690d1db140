import { type Side, sidesOf } from '../../db/actor-sides.ts'
import { disputeId, openDispute } from '../../db/dispute-claims.ts'
import { refreshStatus } from '../../db/dispute-status.ts'
import type { Sides } from '../../db/dispute-words.ts'
import {
  disputesAnsweredBy,
  disputesWith,
  joinDisputes,
  moveClaims,
  openedDisputes,
  partDisputes,
  type SidedClaim,
  sidedClaims,
} from '../../db/joined-disputes.ts'
import { rebuildDisputes } from '../../db/rebuild-disputes.ts'
import type { Queries } from '../../db/store.ts'
import { namedWords } from '../matters/proper-names.ts'
import { earlierMatter } from './earlier-matter.ts'
import { relinkAnswers } from './link-answers.ts'

/**
 * Brings disputes in line with sides that have changed. Those that a merge had joined part first, and claims leave which
 * were only there as their side was the dispute's; then those that are about one matter of the same side are joined. So
 * what there is follows from the merges of the day, and a split leaves what was there before.
 */
export async function settleDisputes(trx: Queries, changed: ReadonlyMap<string, Side>): Promise<void> {
  if (changed.size === 0) return
  const bases = [...changed.keys()]
  const sided = await disputesWith(trx, bases)
  const parted = await partDisputes(trx, sided)
  await rebuildDisputes(trx, parted)
  const concerned = new Set([...sided, ...parted])
  const left = new Set<string>()
  for (const id of [...concerned]) for (const other of await letLeave(trx, id, changed)) left.add(id).add(other)
  await rebuildDisputes(trx, [...left])
  for (const id of left) concerned.add(id)
  for (const { id } of await openedDisputes(trx, [...concerned])) {
    const into = await joinOne(trx, id)
    if (into !== null) concerned.add(into)
  }
  const answered = await disputesAnsweredBy(trx, bases)
  await relinkAnswers(trx, bases)
  await refreshStatus(trx, [...new Set([...concerned, ...answered, ...(await disputesAnsweredBy(trx, bases))])])
}

/** Takes claims out of a dispute whose side was theirs and is no more; answers where they went. */
async function letLeave(trx: Queries, id: string, changed: ReadonlyMap<string, Side>): Promise<string[]> {
  const [dispute] = await openedDisputes(trx, [id])
  if (!dispute || dispute.joined_id !== null) return []
  const claims = await sidedClaims(trx, id)
  const sides = await sidesOf(trx, [dispute.party, ...claims.map(({ party }) => party)])
  const before = (base: string) => changed.get(base)?.before ?? sides.get(base)
  const leaving = claims.filter(
    ({ party }) => before(party) === before(dispute.party) && sides.get(party) !== sides.get(dispute.party),
  )
  const into: string[] = []
  for (const claim of leaving) {
    const { party, target, at } = claim
    const other =
      (await matterOfClaim(trx, claim, { party, target, except: id })) ??
      (await openDispute(trx, disputeId(claim.claimId), { party, target }, at))
    if (other === id) continue
    await moveClaims(trx, [claim.claimId], other)
    await rebuildDisputes(trx, [other])
    into.push(other)
  }
  return into
}

/** Joins a dispute and another one about the same matter between the same sides, the later into the earlier. */
async function joinOne(trx: Queries, id: string): Promise<string | null> {
  const [dispute] = await openedDisputes(trx, [id])
  if (!dispute || dispute.joined_id !== null) return null
  const claims = await sidedClaims(trx, id)
  const opener = claims.find(({ claimId }) => disputeId(claimId) === id) ?? claims[0]
  if (!opener) return null
  const { party, target } = dispute
  const found = await matterOfClaim(trx, opener, { party, target, except: id })
  const [other] = found === null ? [] : await openedDisputes(trx, [found])
  if (!other || !(await isByMerge(trx, dispute, other))) return null
  const [from, into] = other.seq < dispute.seq ? [id, other.id] : [other.id, id]
  await joinDisputes(trx, from, into)
  await rebuildDisputes(trx, [into])
  return into
}

/** True if a merge alone made the sides of two disputes one: what was apart by what articles say stays apart. */
async function isByMerge(trx: Queries, one: Sides, other: Sides): Promise<boolean> {
  if (one.party !== other.party) return true
  if (one.target === other.target) return false
  const sides = await sidesOf(trx, [one.target, other.target])
  return sides.get(one.target) === sides.get(other.target)
}

/** Which other dispute a claim would belong to. */
async function matterOfClaim(
  trx: Queries,
  { words, at, text }: SidedClaim,
  { party, target, except }: { readonly party: string; readonly target: string; readonly except: string },
): Promise<string | null> {
  const sides = await sidesOf(trx, [party, target])
  const targets = target === '' ? [] : [sides.get(target)!]
  const { names } = namedWords(text)
  return earlierMatter(trx, { party: sides.get(party)!, targets, mentioned: [], words, names, at, except })
}
