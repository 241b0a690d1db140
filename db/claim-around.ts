import type { ActorRef, ClaimResponse } from '../src/domain/claim.ts'
import type { Stance } from '../src/domain/response.ts'
import { actorRefs } from './actors.ts'
import { inChunks, padded } from './chunks.ts'
import type { Around, ClaimRow } from './claim-rows.ts'
import type { Queries } from './store.ts'

/** Reads what stands around a page of claims in a fixed number of queries: actors, members, targets, answers. */
export async function readAround(db: Queries, claims: readonly ClaimRow[]): Promise<Around> {
  const [targets, answers, members] = [
    new Map<string, string[]>(),
    new Map<string, ClaimResponse>(),
    new Map<string, string[]>(),
  ]
  for (const chunk of inChunks(claims)) {
    const ids = chunk.map(({ id }) => id)
    for (const row of await readTargets(db, ids)) push(targets, row.claim_id, row.actor_id)
    for (const row of await readAnswers(db, ids)) answers.set(row.claim_id, toResponse(row))
    for (const row of await readMembers(db, chunk)) {
      members.set(`${row.article_id} ${row.base_id}`, JSON.parse(row.members))
    }
  }
  const speakers = claims.flatMap(({ speaker_id }) => (speaker_id === null ? [] : [speaker_id]))
  const refs = await actorRefs(db, [...speakers, ...[...targets.values()].flat(), ...[...members.values()].flat()])
  const known = (ids: readonly string[] = []): ActorRef[] => ids.flatMap((id) => refs.get(id) ?? [])
  return {
    actor: (id) => refs.get(id)!,
    members: (claim) => known(members.get(`${claim.article_id} ${claim.speaker_base_id}`)),
    targets: (claim) => known([...new Set(targets.get(claim.id))]),
    answer: (claim) => answers.get(claim.id) ?? null,
  }
}

function readTargets(db: Queries, claimIds: readonly string[]) {
  return db
    .selectFrom('claim_targets')
    .select(['claim_id', 'actor_id'])
    .where('claim_id', 'in', padded(claimIds))
    .orderBy('position')
    .execute()
}

/** The best answer of each claim last. */
function readAnswers(db: Queries, claimIds: readonly string[]) {
  const answers = db.selectFrom('answers').selectAll().where('claim_id', 'in', padded(claimIds)).where('counts', '=', 1)
  return answers.orderBy('confidence').execute()
}

function readMembers(db: Queries, claims: readonly ClaimRow[]) {
  return db
    .selectFrom('appearances')
    .select(['article_id', 'base_id', 'members'])
    .where('article_id', 'in', padded([...new Set(claims.map((claim) => claim.article_id))]))
    .where('members', '!=', '[]')
    .execute()
}

function toResponse(row: Awaited<ReturnType<typeof readAnswers>>[number]): ClaimResponse {
  return {
    claimId: row.answered_id,
    stance: row.stance as Stance,
    confidence: row.confidence,
    rule: row.rule,
    evidence: JSON.parse(row.evidence),
  }
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
