import { type OrderByDirection, type SelectQueryBuilder, sql } from 'kysely'
import type { ClaimFilter, ClaimOrder } from '../src/domain/stored-claim.ts'
import { basesOf } from './actors.ts'
import type { Schema } from './schema.ts'
import { confidenceFacet, facet, hundredth } from './search/facets.ts'
import { claimExpression, matchExpression, matches, numberOf, ranked, timeOf } from './search/sqlite.ts'
import type { Queries } from './store.ts'
import { timesBetween } from './times.ts'

/** A claim's place in an order: what it is sorted by, then its number. */
export type Place = { readonly sort: number; readonly seq: number }

/** What a filter asks of the full-text index: a text, and of each list of facets one. */
type ClaimSearch = { readonly text: string | null; readonly facets: readonly (readonly string[])[] }

type Places = SelectQueryBuilder<Schema, 'claims', Place>
type Walk = { readonly order: ClaimOrder; readonly after: Place | null; readonly limit: number }

const DIRECTIONS: Record<ClaimOrder, OrderByDirection> = {
  newest: 'desc',
  oldest: 'asc',
  confidence: 'desc',
  // BM25 of FTS5 is negative, the better the lower.
  relevance: 'asc',
}

/** From this confidence on so few claims are surer that the index looks for their hundredths. */
const SURE = 0.9

/** What to look for, or null where nothing can match. */
export async function readSearch(db: Queries, filter: ClaimFilter): Promise<ClaimSearch | null> {
  const text = filter.q === undefined ? null : matchExpression(filter.q)
  if (filter.q !== undefined && text === null) return null
  const facets: string[][] = []
  for (const kind of ['type', 'quotation', 'country', 'publisher'] as const) {
    const value = filter[kind]
    if (value !== undefined) facets.push([facet(kind, value)])
  }
  const { article, speaker, target, actor } = filter
  if (article !== undefined) facets.push(/^art_[0-9a-z]+$/u.test(article) ? [facet('article', article)] : [])
  if (speaker !== undefined) facets.push((await basesOf(db, speaker)).map((base) => facet('speaker', base)))
  if (target !== undefined) facets.push((await basesOf(db, target)).map((base) => facet('target', base)))
  if (actor !== undefined) {
    facets.push((await basesOf(db, actor)).flatMap((base) => [facet('speaker', base), facet('target', base)]))
  }
  return facets.some((words) => words.length === 0) ? null : { text, facets }
}

/** The first places in an order, after one: from indexes alone. */
export async function findPlaces(db: Queries, filter: ClaimFilter, search: ClaimSearch, walk: Walk): Promise<Place[]> {
  const { order, limit } = walk
  if (!needsSearch(filter, search, order)) {
    const byTime = order !== 'confidence'
    const places = db.selectFrom('claims').select([byTime ? 'at as sort' : 'confidence as sort', 'seq'])
    return inOrder(narrow(places as Places, filter), walk, byTime ? 'at' : 'confidence', 'seq').execute()
  }
  if (order === 'confidence') return surest(db, filter, search, walk)
  const found = foundBy(db, filter, { ...search, facets: withSure(search.facets, filter) })
  if (order === 'relevance') {
    const best = ranked('claims', search.text!, found.select('found.number'))
    const places = db.selectFrom(best.as('best')).select(['rank as sort', 'best.seq'])
    return inOrder(places as unknown as Places, walk, 'rank', 'best.seq').execute()
  }
  const { after } = walk
  const places = found.select([timeOf(sql.ref('found.number')).as('sort'), 'found.seq as seq'])
  const rest = after
    ? places.where('found.number', order === 'newest' ? '<' : '>', numberOf(after.sort, after.seq))
    : places
  return rest.orderBy('found.number', DIRECTIONS[order]).limit(limit).execute()
}

/** How many claims match. */
export async function countPlaces(db: Queries, filter: ClaimFilter, search: ClaimSearch): Promise<number> {
  const places = needsSearch(filter, search, 'newest')
    ? foundBy(db, filter, { ...search, facets: withSure(search.facets, filter) })
    : narrow(db.selectFrom('claims') as unknown as Places, filter)
  const counted = (places as Places).select((eb) => eb.fn.countAll<number>().as('count'))
  return (await counted.executeTakeFirstOrThrow()).count
}

/** One thing alone is found by the claims' own indexes, which end in the order; targets lie in another table. */
function needsSearch(filter: ClaimFilter, { text, facets }: ClaimSearch, order: ClaimOrder): boolean {
  if (text !== null || filter.target !== undefined || filter.actor !== undefined) return true
  if (order !== 'confidence') return withSure(facets, filter).length > 1
  return facets.length > 0 || filter.from !== undefined || filter.to !== undefined
}

function withSure(facets: ClaimSearch['facets'], { minConfidence = 0 }: ClaimFilter): ClaimSearch['facets'] {
  return minConfidence < SURE ? facets : [...facets, hundredths(hundredth(minConfidence), 100)]
}

/** What the full-text index finds, `found`; with `claims` where their confidence is asked for. */
function foundBy(db: Queries, filter: ClaimFilter, { text, facets }: ClaimSearch, needsClaims = false) {
  const [from, to] = timesBetween(filter)
  let query = db.selectFrom(matches('claims', claimExpression(text, facets)).as('found'))
  if (from !== null) query = query.where('found.number', '>=', numberOf(from))
  if (to !== null) query = query.where('found.number', '<', numberOf(to + 1000))
  if (filter.minConfidence === undefined && !needsClaims) return query
  const joined = query.innerJoin('claims', 'claims.seq', 'found.seq')
  return joined.where('claims.confidence', '>=', filter.minConfidence ?? 0) as unknown as typeof query
}

/** The surest claims that a search finds: those of the highest hundredth, then of ever more of those below. */
async function surest(db: Queries, filter: ClaimFilter, search: ClaimSearch, walk: Walk): Promise<Place[]> {
  const places: Place[] = []
  const least = hundredth(filter.minConfidence ?? 0)
  let most = walk.after ? hundredth(walk.after.sort) : 100
  for (let width = 1; most >= least && places.length < walk.limit; width *= 2) {
    const facets = [...search.facets, hundredths(Math.max(least, most - width + 1), most)]
    const found = foundBy(db, filter, { ...search, facets }, true) as unknown as Places
    const query = found.select(['claims.confidence as sort', 'claims.seq'])
    const limit = walk.limit - places.length
    places.push(...(await inOrder(query, { ...walk, limit }, 'claims.confidence', 'claims.seq').execute()))
    most -= width
  }
  return places
}

function hundredths(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => confidenceFacet(from + index))
}

function inOrder(places: Places, { order, after, limit }: Walk, sort: string, seq: string): Places {
  const direction = DIRECTIONS[order]
  const beyond = sql.raw(direction === 'desc' ? '<' : '>')
  const keys = [sql.ref<number>(sort), sql.ref<number>(seq)] as const
  const rest = after ? places.where(sql<boolean>`(${sql.join(keys)}) ${beyond} (${after.sort}, ${after.seq})`) : places
  return rest.orderBy(keys[0], direction).orderBy(keys[1], direction).limit(limit)
}

function narrow(places: Places, filter: ClaimFilter): Places {
  let query = places
  if (filter.type !== undefined) query = query.where('claims.type', '=', filter.type)
  if (filter.speaker !== undefined) query = query.where('claims.speaker_id', '=', filter.speaker)
  if (filter.country !== undefined) query = query.where('claims.country', '=', filter.country)
  if (filter.publisher !== undefined) query = query.where('claims.publisher', '=', filter.publisher)
  if (filter.article !== undefined) query = query.where('claims.article_id', '=', filter.article)
  if (filter.quotation !== undefined) query = query.where('claims.quotation', '=', filter.quotation)
  if (filter.minConfidence !== undefined) query = query.where('claims.confidence', '>=', filter.minConfidence)
  const [from, to] = timesBetween(filter)
  if (from !== null) query = query.where('claims.at', '>=', from)
  if (to !== null) query = query.where('claims.at', '<=', to)
  return query
}
