import { sql } from 'kysely'
import { moment } from '../src/domain/moment.ts'
import { FACETS } from './search/facets.ts'
import type { Queries } from './store.ts'

/** What must hold between tables, as queries that find what breaks it. */
const RULES: Readonly<Record<string, string>> = {
  'an article counts its claims': `select id from articles where claim_count !=
    (select count(*) from claims where article_id = articles.id)`,
  'a claim has the time and publisher of its article': `select claims.id from claims join articles
    on articles.id = article_id where claims.at != articles.at or claims.publisher is not articles.publisher`,
  'a target has the time and number of its claim': `select claim_id from claim_targets join claims
    on claims.id = claim_id where claim_targets.at != claims.at or claim_targets.seq != claims.seq`,
  'a target has the speaker and type of its claim': `select claim_id from claim_targets join claims on claims.id = claim_id
    where claim_targets.speaker_id is not claims.speaker_id or claim_targets.type is not claims.type`,
  'an answer has the speakers, type and time of its claims': `select claim_id as id from answers join claims on claims.id = claim_id
    join claims answered on answered.id = answered_id where answers.speaker_id is not claims.speaker_id or
    answers.answered_speaker_id is not answered.speaker_id or answers.type is not claims.type or answers.at is not claims.at`,
  'an answer has its side, and the dispute of what it answers': `select answers.claim_id as id from answers
    join claims on claims.id = answers.claim_id left join dispute_claims on dispute_claims.claim_id = answered_id
    where answers.party is not claims.party or answers.dispute_id is not dispute_claims.dispute_id`,
  'a claim is shown under its speaker’s root': `select claims.id from claims join actors
    on actors.id = speaker_base_id where speaker_id is not root_id`,
  'a target is shown under its root': `select claim_id as id from claim_targets join actors
    on actors.id = base_id where actor_id is not root_id`,
  'an appearance is shown under its root': `select base_id as id from appearances join actors
    on actors.id = base_id where actor_id is not root_id`,
  'an actor’s root is there': `select id from actors where root_id not in (select id from actors)`,
  'an actor appears, or others are shown as it': `select id from actors where
    not exists (select 1 from appearances where base_id = actors.id) and
    not exists (select 1 from actors other where other.root_id = actors.id and other.id != actors.id)`,
  'a name is counted as often as it appears': `select base_id as id from actor_names where kind = 'name' and count !=
    (select count(*) from appearances where appearances.base_id = actor_names.base_id and appearances.name = actor_names.name)`,
  'a claim of a dispute has the number of it': `select claim_id from dispute_claims
    where dispute_seq is not (select seq from disputes where id = dispute_id)`,
  'a claim of a dispute has its speaker, type and article': `select claim_id as id from dispute_claims join claims on
    claims.id = claim_id where dispute_claims.speaker_base_id is not claims.speaker_base_id or dispute_claims.type is not claims.type or
    dispute_claims.article_id is not claims.article_id`,
  'a group has claims': `select id from claim_groups where not exists (select 1 from claims where group_id = claim_groups.id)`,
  'a group is shown as one that is there': `select id from claim_groups where shown_id is not null and
    shown_id not in (select id from claim_groups where shown_id is null)`,
  'a dispute has claims, unless it was joined into one that has': `select id from disputes where
    coalesce(joined_id, id) not in (select id from disputes where joined_id is null) or joined_id is null and
    not exists (select 1 from dispute_claims where dispute_id = disputes.id)`,
  'a dispute counts its claims and their articles': `select id from disputes where joined_id is null and
    (claim_count, article_count) is not (select count(*), count(distinct claims.article_id)
      from dispute_claims join claims on claims.id = claim_id where dispute_id = disputes.id)`,
  'the latest answers to a dispute are there': `select value ->> 'claimId' as id from disputes, json_each(latest_answers)
    where joined_id is null and value ->> 'claimId' not in (select id from claims)`,
  'a claim can be searched': `select id from claims where
    (at / 1000) * 1073741824 + seq not in (select rowid from claims_search)`,
  'what can be searched is there': `select rowid as id from claims_search where
    rowid not in (select (at / 1000) * 1073741824 + seq from claims)`,
  'a claim is found by its speaker’s name': `select claims.id from claims join claims_search
    on claims_search.rowid = (claims.at / 1000) * 1073741824 + claims.seq left join actors on actors.id = speaker_id
    where claims_search.speaker != coalesce(actors.name, '')`,
  'a claim is found by what lists filter by': `select claims.id from claims join claims_search
    on claims_search.rowid = (claims.at / 1000) * 1073741824 + claims.seq where claims_search.facets is not ${FACETS}`,
  'a claim of a dispute can be searched': `select claim_id as id from dispute_claims join claims on claims.id = claim_id
    where (dispute_seq << 30) + claims.seq not in (select rowid from disputes_search)`,
  'what can be searched of disputes is there': `select rowid as id from disputes_search where rowid not in
    (select (dispute_seq << 30) + claims.seq from dispute_claims join claims on claims.id = claim_id)`,
  'a name can be searched': `select seq from actor_names where kind != 'role' and seq not in (select id from names_search_docsize)`,
  'an article can be searched': `select id from articles where
    (at / 1000) * 1073741824 + seq not in (select rowid from articles_search)`,
  'a job counts what it has done': `select id from jobs where done !=
    (select count(*) from job_items where job_id = jobs.id and status != 'waiting')`,
}

/**
 * Whether the database is whole: SQLite's own checks of its pages and references, and what must hold between tables.
 * Answers one line for each fault; none if all is well.
 */
export async function checkStore(db: Queries): Promise<string[]> {
  const faults: string[] = []
  const pages = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)
  for (const { integrity_check } of pages.rows) if (integrity_check !== 'ok') faults.push(integrity_check)
  const references = await sql<{ table: string; parent: string }>`pragma foreign_key_check`.execute(db)
  for (const { table, parent } of references.rows) faults.push(`a row of ${table} refers to nothing in ${parent}`)
  for (const [rule, query] of Object.entries(RULES)) {
    const { rows } = await sql.raw<Record<string, unknown>>(`${query} limit 5`).execute(db)
    if (rows.length > 0) faults.push(`${rule}: not so for ${rows.map((row) => Object.values(row)[0]).join(', ')}`)
  }
  return faults
}

/** Gives the space of what was deleted back, and lets SQLite look at how its indexes are filled. */
export async function vacuum(db: Queries): Promise<void> {
  await sql`vacuum`.execute(db)
  await sql`pragma optimize`.execute(db)
}

/** An article's place among those in order of time. */
type Place = { readonly at: number; readonly seq: number }

/**
 * The articles published (or posted, where that is not known) before a moment, oldest first, at most `limit` of those after a
 * place: texts that were dropped long ago are not passed over anew for every part.
 */
export async function articlesBefore(
  db: Queries,
  before: string,
  { textOnly, after, limit }: { readonly textOnly: boolean; readonly after: Place | null; readonly limit: number },
): Promise<(Place & { readonly id: string })[]> {
  let query = db
    .selectFrom('articles')
    .select(['id', 'at', 'seq'])
    .where('at', '<', moment(before) ?? 0)
  if (textOnly) query = query.where('text', '!=', '')
  if (after)
    query = query.where(({ eb, refTuple, tuple }) => eb(refTuple('at', 'seq'), '>', tuple(after.at, after.seq)))
  return query.orderBy('at').orderBy('seq').limit(limit).execute()
}
