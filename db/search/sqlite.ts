import { type Expression, type RawBuilder, sql } from 'kysely'
import type { Highlight } from '../../src/domain/highlight.ts'
import type { Queries } from '../store.ts'
import { FACETS } from './facets.ts'
import { MARKS, readMarks } from './marks.ts'
import { parseSearch, type SearchQuery } from './query.ts'

/** What has a full-text index whose rows are numbered by time. */
type Searched = 'claims' | 'articles'
type Found = { number: number; seq: number }

/**
 * The number of a row of an FTS5 index: the time in seconds above the 30 bits of the row's `seq`. So the index itself
 * reads newest first and in pages, however many rows hold a word; `& SEQ` gives the row back.
 */
const SEQ = sql.raw('1073741823')
const rowid = (at: unknown, seq: unknown) => sql`(${at} / 1000) * 1073741824 + ${seq}`

/** Ranking looks at this many of the latest matches: with a million, all would take too long. */
const RANKED = 1000

/** The text of a claim: what stands in its content. */
const CLAIM_TEXT = sql.raw("(select group_concat(value ->> '$.text', ' … ') from json_each(claims.content))")

/** Writes an article, its claims and what they say in disputes into the indexes. */
export async function indexArticle(db: Queries, id: string): Promise<void> {
  await sql`insert into articles_search (rowid, title, text)
    select ${rowid(sql.ref('at'), sql.ref('seq'))}, title, text from articles where id = ${id}`.execute(db)
  await sql`insert into claims_search (rowid, text, speaker, facets)
    select ${rowid(sql.ref('claims.at'), sql.ref('claims.seq'))},
      ${CLAIM_TEXT}, coalesce(actors.name, ''), ${sql.raw(FACETS)}
    from claims left join actors on actors.id = claims.speaker_id where claims.article_id = ${id}`.execute(db)
  await sql`insert into disputes_search (rowid, text)
    select (dispute_seq << 30) + claims.seq, ${CLAIM_TEXT}
    from claims join dispute_claims on claim_id = claims.id where claims.article_id = ${id}`.execute(db)
}

/** Writes what these claims say into the index of disputes. */
export async function indexDisputed(db: Queries, claimIds: readonly string[]): Promise<void> {
  await sql`insert into disputes_search (rowid, text) select (dispute_seq << 30) + claims.seq, ${CLAIM_TEXT}
    from claims join dispute_claims on claim_id = claims.id where claims.id in (${sql.join(claimIds)})`.execute(db)
}

/** Takes these claims out of the index of disputes; run it while they are in the dispute as which they were indexed. */
export async function unindexDisputed(db: Queries, claimIds: readonly string[]): Promise<void> {
  await sql`delete from disputes_search where rowid in (select (dispute_seq << 30) + claims.seq
    from claims join dispute_claims on claim_id = claims.id where claims.id in (${sql.join(claimIds)}))`.execute(db)
}

/** Takes an article and its claims out of the indexes; run it while they are still there as they were indexed. */
export async function unindexArticle(db: Queries, id: string): Promise<void> {
  await sql`delete from articles_search where rowid in
    (select ${rowid(sql.ref('at'), sql.ref('seq'))} from articles where id = ${id})`.execute(db)
  await sql`delete from claims_search where rowid in
    (select ${rowid(sql.ref('at'), sql.ref('seq'))} from claims where article_id = ${id})`.execute(db)
  await sql`delete from disputes_search where rowid in
    (select (dispute_seq << 30) + claims.seq from claims join dispute_claims on claim_id = claims.id
      where claims.article_id = ${id})`.execute(db)
}

/**
 * Brings the index in line with whose claims these are now: their speakers' names as they are shown, and what lists filter
 * by. The claims are those of bases, of actors with all their bases, or of articles.
 */
export async function refreshClaims(
  db: Queries,
  of: 'speaker_base_id' | 'speaker_id' | 'article_id',
  ids: readonly string[],
): Promise<void> {
  await sql`update claims_search set speaker = shown, facets = filtered from
    (select ${rowid(sql.ref('claims.at'), sql.ref('claims.seq'))} as number, coalesce(actors.name, '') as shown,
      ${sql.raw(FACETS)} as filtered
      from claims left join actors on actors.id = claims.speaker_id
      where ${sql.ref(`claims.${of}`)} in (${sql.join(ids)}))
    where rowid = number and (speaker is not shown or facets is not filtered)`.execute(db)
}

/** How to find what matches: a condition on `indexed`'s rows, or null where the query says nothing. */
export function matchExpression(q: string): string | null {
  const query = parseSearch(q)
  return query && render(query)
}

/** How to find claims whose text matches (where that is asked) and that have, of each of these lists of facets, one. */
export function claimExpression(text: string | null, facets: readonly (readonly string[])[]): string {
  const parts = facets.map((words) => `facets : (${words.join(' OR ')})`)
  return [...(text === null ? [] : [inText(text)]), ...parts].join(' AND ')
}

/** How to find claims whose text matches, or whose speaker. */
function inText(expression: string): string {
  return `{text speaker} : (${expression})`
}

/** The matches as a table `found(number, seq)`; a higher number is newer. */
export function matches(indexed: Searched, expression: string) {
  const table = sql.table(`${indexed}_search`)
  return sql<Found>`(select rowid as number, rowid & ${SEQ} as seq from ${table} where ${table} match ${expression})`
}

/** The numbers of the disputes of which a claim matches. */
export function disputesMatching(expression: string) {
  return sql<number>`(select rowid >> 30 from disputes_search where disputes_search match ${expression})`
}

/** The names of which, for every one of the words, a word begins with it; none where there are no words. */
export function namesMatching(words: readonly string[]) {
  const expression = words.map((word) => `"${word}" *`).join(' ')
  return expression === ''
    ? sql<{ seq: number }>`(select 0 as seq where false)`
    : sql<{ seq: number }>`(select rowid as seq from names_search where names_search match ${expression})`
}

/** The number of a row, to compare with those of matches; without `seq` one below all of the time. */
export function numberOf(at: number, seq = 0): RawBuilder<number> {
  return sql<number>`(cast(${at} as integer) / 1000 * 1073741824 + cast(${seq} as integer))`
}

/** The time that a number begins with. */
export function timeOf(number: RawBuilder<unknown>): RawBuilder<number> {
  return sql<number>`((${number} >> 30) * 1000)`
}

/**
 * The latest of these matches with how well the text fits by BM25, as a table `found(seq, rank)`; the better the lower.
 * Only the text counts: what else was looked for all of them have.
 */
export function ranked(indexed: Searched, text: string, found: Expression<{ number: number }>) {
  const table = sql.table(`${indexed}_search`)
  const latest = sql`(select number from ${found} order by number desc limit ${sql.lit(RANKED)})`
  return sql<{ seq: number; rank: number }>`(with latest as materialized ${latest}
    select rowid & ${SEQ} as seq, bm25(${table}) as rank from ${table}
    where ${table} match ${indexed === 'claims' ? inText(text) : text} and +rowid in latest
      and rowid >= (select min(number) from latest) and rowid <= (select max(number) from latest))`
}

/** Where the query's words stand in the text of these rows (an excerpt of an article's), by `seq`. */
export async function highlights(
  db: Queries,
  indexed: Searched,
  expression: string,
  rows: readonly { readonly at: number; readonly seq: number }[],
): Promise<Map<number, Highlight>> {
  if (rows.length === 0) return new Map()
  const table = sql.table(`${indexed}_search`)
  const shown =
    indexed === 'claims'
      ? sql`highlight(${table}, 0, ${MARKS.start}, ${MARKS.end})`
      : sql`snippet(${table}, 1, ${MARKS.start}, ${MARKS.end}, '…', 32)`
  const inOrder = rows.toSorted((a, b) => a.at - b.at || a.seq - b.seq)
  const [first, last] = [inOrder[0]!, inOrder.at(-1)!]
  // `+rowid` keeps SQLite from asking the index anew for each row: it reads the stretch that holds them once.
  const { rows: found } = await sql<{ seq: number; marked: string }>`
    select rowid & ${SEQ} as seq, ${shown} as marked from ${table}
    where ${table} match ${expression} and +rowid in (${sql.join(rows.map(({ at, seq }) => numberOf(at, seq)))})
      and rowid >= ${numberOf(first.at, first.seq)} and rowid <= ${numberOf(last.at, last.seq)}`.execute(db)
  return new Map(found.map(({ seq, marked }) => [seq, readMarks(marked)]))
}

function render(query: SearchQuery): string {
  if (query.kind === 'term') return `"${query.words.join(' ')}"${query.prefix ? ' *' : ''}`
  const parts = query.parts.map(render)
  if (query.kind === 'any') return `(${parts.join(' OR ')})`
  const except = query.except.map((part) => ` NOT ${render(part)}`).join('')
  return `((${parts.join(' AND ')})${except})`
}
