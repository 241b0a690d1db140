import { type Kysely, sql } from 'kysely'

/** The index of claims takes in what they are filtered by: db/search/facets.ts says how. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`drop table claims_search`.execute(db)
  await sql`create virtual table claims_search using fts5(text, speaker, facets,
    tokenize = 'porter unicode61 remove_diacritics 2')`.execute(db)
  await sql`insert into claims_search (rowid, text, speaker, facets)
    select claims.at / 1000 * 1073741824 + claims.seq,
      (select group_concat(value ->> '$.text', ' … ') from json_each(claims.content)),
      coalesce(actors.name, ''),
      't' || lower(hex(claims.type)) || 'x q' || lower(hex(claims.quotation)) || 'x a' ||
        replace(claims.article_id, '_', '') || 'x n' || cast(claims.confidence * 100 as integer) || 'x' ||
        iif(claims.country is null, '', ' c' || lower(hex(claims.country)) || 'x') ||
        iif(claims.publisher is null, '', ' p' || lower(hex(claims.publisher)) || 'x') ||
        coalesce(' s' || replace(claims.speaker_base_id, '_', '') || 'x', '') ||
        coalesce((select group_concat(' o' || replace(base_id, '_', '') || 'x', '' order by position)
          from claim_targets where claim_id = claims.id), '')
    from claims left join actors on actors.id = claims.speaker_id order by claims.at, claims.seq`.execute(db)
}
