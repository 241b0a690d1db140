import { type OrderByDirection, type SelectQueryBuilder, sql } from 'kysely'
import type { Page, PageRequest } from '../src/domain/page.ts'
import type { ArticleFilter, ArticleOrder, ArticleSummary } from '../src/domain/stored-article.ts'
import { toSummary } from './articles.ts'
import { decodePlace, encodeCursor, pageSize, toPage } from './cursor.ts'
import type { Schema } from './schema.ts'
import { highlights, matchExpression, matches, numberOf, ranked } from './search/sqlite.ts'
import type { Queries } from './store.ts'
import { timesBetween } from './times.ts'

type Place = { readonly sort: number; readonly seq: number; readonly at: number }
type Places = SelectQueryBuilder<Schema, 'articles', Place>
type Narrowed = SelectQueryBuilder<Schema, 'articles', unknown>

const DIRECTIONS: Record<ArticleOrder, OrderByDirection> = { newest: 'desc', oldest: 'asc', relevance: 'asc' }

/** Articles that match; by relevance only where something is searched for, else newest first. */
export async function listArticles(
  db: Queries,
  filter: ArticleFilter,
  wanted: ArticleOrder,
  page: PageRequest,
): Promise<Page<ArticleSummary>> {
  const expression = filter.q === undefined ? null : matchExpression(filter.q)
  const order = wanted === 'relevance' && filter.q === undefined ? 'newest' : wanted
  const scope = `articles ${order}`
  const after = decodePlace(scope, page.cursor)
  if (filter.q !== undefined && expression === null) return { items: [], next: null }
  const size = pageSize(page)
  const found = await placesMatching(db, filter, order, expression, after)
    .limit(size + 1)
    .execute()
  const { items, next } = toPage(found, size, ({ sort, seq }) => encodeCursor(scope, [sort, seq]))
  return { items: await readPlaces(db, items, expression), next }
}

/** How many articles match. */
export async function countArticles(db: Queries, filter: ArticleFilter): Promise<number> {
  const expression = filter.q === undefined ? null : matchExpression(filter.q)
  if (filter.q !== undefined && expression === null) return 0
  const places = placesMatching(db, filter, 'newest', expression, null).clearOrderBy().as('places')
  const count = db.selectFrom(places).select((eb) => eb.fn.countAll<number>().as('count'))
  return (await count.executeTakeFirstOrThrow()).count
}

function placesMatching(
  db: Queries,
  filter: ArticleFilter,
  order: ArticleOrder,
  expression: string | null,
  after: { sort: number; seq: number } | null,
): Places {
  const direction = DIRECTIONS[order]
  const beyond = sql.raw(direction === 'desc' ? '<' : '>')
  const walk = (places: Places, sort: string) => {
    const [key, seq] = [sql.ref<number>(sort), sql.ref<number>('articles.seq')]
    const rest = after ? places.where(sql<boolean>`(${key}, ${seq}) ${beyond} (${after.sort}, ${after.seq})`) : places
    return rest.orderBy(key, direction).orderBy(seq, direction)
  }
  if (expression === null) return walk(select(narrow(db.selectFrom('articles'), filter), 'articles.at'), 'articles.at')
  const [from, to] = timesBetween(filter)
  let found = db.selectFrom(matches('articles', expression).as('found'))
  if (from !== null) found = found.where('found.number', '>=', numberOf(from))
  if (to !== null) found = found.where('found.number', '<', numberOf(to + 1000))
  const matching = narrow(found.innerJoin('articles', 'articles.seq', 'found.seq') as unknown as Narrowed, filter)
  if (order === 'relevance') {
    const best = ranked('articles', expression, matching.select(sql.ref<number>('found.number').as('number')))
    const rows = db.selectFrom(best.as('best')).innerJoin('articles', 'articles.seq', 'best.seq')
    return walk(select(rows as unknown as Narrowed, 'best.rank'), 'best.rank')
  }
  const number = sql.ref<number>('found.number')
  const places = select(matching, 'articles.at')
  const rest = after ? places.where(sql<boolean>`${number} ${beyond} ${numberOf(after.sort, after.seq)}`) : places
  return rest.orderBy(number, direction)
}

function select(rows: Narrowed, sort: string): Places {
  return rows.select([sql.ref<number>(sort).as('sort'), 'articles.seq as seq', 'articles.at as at'])
}

function narrow(articles: Narrowed, filter: ArticleFilter): Narrowed {
  let query = articles
  if (filter.url !== undefined) query = query.where('articles.url', '=', filter.url)
  if (filter.externalId !== undefined) query = query.where('articles.external_id', '=', filter.externalId)
  if (filter.publisher !== undefined) query = query.where('articles.publisher', '=', filter.publisher)
  const [from, to] = timesBetween(filter)
  if (from !== null) query = query.where('articles.at', '>=', from)
  if (to !== null) query = query.where('articles.at', '<=', to)
  return query
}

async function readPlaces(db: Queries, places: readonly Place[], expression: string | null): Promise<ArticleSummary[]> {
  if (places.length === 0) return []
  const seqs = places.map(({ seq }) => seq)
  const rows = await db.selectFrom('articles').selectAll().where('seq', 'in', seqs).execute()
  const found = expression === null ? new Map() : await highlights(db, 'articles', expression, places)
  return seqs.flatMap((seq) => {
    const row = rows.find((each) => each.seq === seq)
    const highlight = found.get(seq)
    return row ? [{ ...toSummary(row), ...(highlight && { highlight }) }] : []
  })
}
