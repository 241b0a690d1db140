import type { Selectable } from 'kysely'
import type { ActorRef } from '../src/domain/claim.ts'
import type { Dispute, DisputeStatus } from '../src/domain/dispute.ts'
import { sidesOf } from './actor-sides.ts'
import { actorRefs } from './actors.ts'
import { findClaims } from './claims.ts'
import { type DisputeAnswer, latestAnswers } from './dispute-answers.ts'
import { ANSWERS_KEPT } from './dispute-status.ts'
import { readTargets } from './dispute-target.ts'
import type { DisputeTable } from './schema-matters.ts'
import type { Queries } from './store.ts'
import { iso } from './times.ts'

type Row = Selectable<DisputeTable>
type Members = { readonly claims: readonly string[]; readonly answers: readonly DisputeAnswer[] }

/** Disputes with their first claim and the latest of the others and of the answers: no more is read, however many there are. */
export async function readDisputes(db: Queries, rows: readonly Row[], limit: number): Promise<Dispute[]> {
  const members = new Map<string, Members>()
  for (const row of rows) members.set(row.id, await readMembers(db, row, limit))
  const shown = [...members.values()].flatMap(({ claims, answers }) => [
    ...claims,
    ...answers.map(({ claimId }) => claimId),
  ])
  const claims = await findClaims(db, [...new Set(shown)])
  const sides = await sidesOf(
    db,
    rows.map(({ party }) => party),
  )
  const targetsOf = await readTargets(
    db,
    rows.map(({ id }) => id),
  )
  const refs = await actorRefs(db, [...sides.values(), ...[...targetsOf.values()].flat()])
  return rows.map((row): Dispute => {
    const { claims: ids, answers } = members.get(row.id)!
    const [claim, ...repeatedBy] = ids.map((id) => claims.get(id)!)
    const targets = (targetsOf.get(row.id) ?? []).flatMap((target) => refs.get(target) ?? [])
    return {
      id: row.id,
      claim: claim!,
      repeatedBy,
      responses: answers.map(({ claimId, stance, confidence }) => ({
        claim: claims.get(claimId)!,
        stance,
        confidence,
      })),
      speaker: refs.get(sides.get(row.party)!) ?? (claim!.speaker && refOf(claim!.speaker)),
      targets: targets.length > 0 ? targets : row.target === '' ? [] : claim!.targets.map(refOf),
      status: row.status as DisputeStatus,
      counts: { claims: row.claim_count, articles: row.article_count, responses: row.response_count },
      openedAt: iso(row.opened_at),
      lastAt: iso(row.last_at),
    }
  })
}

/** A side that no article names yet is shown as who spoke for it. */
const refOf = ({ id, name, kind, country }: ActorRef): ActorRef => ({ id, name, kind, country })

/** The first claim of a dispute and the latest others, and the latest answers, each in order of time. */
async function readMembers(db: Queries, { id, party, latest_answers }: Row, limit: number): Promise<Members> {
  const claims = db
    .selectFrom('dispute_claims')
    .innerJoin('claims', 'claims.id', 'dispute_claims.claim_id')
    .select('dispute_claims.claim_id')
    .where('dispute_id', '=', id)
  const first = await claims.orderBy('dispute_claims.at').orderBy('claims.seq').limit(1).execute()
  const latest = claims.orderBy('dispute_claims.at', 'desc').orderBy('claims.seq', 'desc').limit(limit)
  const answers =
    limit <= ANSWERS_KEPT ? JSON.parse(latest_answers).slice(-limit) : await latestAnswers(db, { id, party }, limit)
  const inOrder = [...first, ...(await latest.execute()).reverse()].map(({ claim_id }) => claim_id)
  return { claims: [...new Set(inOrder)], answers }
}
