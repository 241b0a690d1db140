import type { Page, PageRequest } from '../src/domain/page.ts'
import type { ClaimFilter, ClaimOrder, StoredClaim } from '../src/domain/stored-claim.ts'
import { DIRECTIONS, type Place, placesMatching } from './claim-places.ts'
import { selectClaims, toClaims } from './claims.ts'
import { decodePlace, encodeCursor, pageSize, toPage } from './cursor.ts'
import { highlights, matchExpression } from './search/sqlite.ts'
import type { Queries } from './store.ts'

/** Finds the places first, from indexes alone, and reads the claims of one page after that. */
export async function listClaims(
  db: Queries,
  filter: ClaimFilter,
  wanted: ClaimOrder,
  page: PageRequest,
): Promise<Page<StoredClaim>> {
  const expression = filter.q === undefined ? null : matchExpression(filter.q)
  const order = wanted === 'relevance' && filter.q === undefined ? 'newest' : wanted
  const scope = `claims ${order}`
  const after = decodePlace(scope, page.cursor)
  if (filter.q !== undefined && expression === null) return { items: [], next: null }
  const size = pageSize(page)
  const branches = placesMatching(db, filter, { order, expression, after })
  const found: Place[] = []
  for (const places of branches) found.push(...(await places.limit(size + 1).execute()))
  const sign = DIRECTIONS[order] === 'desc' ? -1 : 1
  found.sort((a, b) => sign * (a.sort - b.sort || a.seq - b.seq))
  const distinct = found.filter((place, index) => place.seq !== found[index - 1]?.seq)
  const cursor = ({ sort, seq }: Place) => encodeCursor(scope, [sort, seq])
  const { items, next } = toPage(distinct, size, ({ seq }) => seq, cursor)
  return { items: await readBySeq(db, items, expression), next }
}

/** How many claims match. */
export async function countClaims(db: Queries, filter: ClaimFilter): Promise<number> {
  const expression = filter.q === undefined ? null : matchExpression(filter.q)
  if (filter.q !== undefined && expression === null) return 0
  const [first, second] = placesMatching(db, filter, { order: 'newest', expression, after: null })
  const places = (second ? first!.clearOrderBy().union(second.clearOrderBy()) : first!.clearOrderBy()).as('places')
  const { count } = await db
    .selectFrom(places)
    .select((eb) => eb.fn.count<number>('places.seq').distinct().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

async function readBySeq(db: Queries, seqs: readonly number[], expression: string | null): Promise<StoredClaim[]> {
  if (seqs.length === 0) return []
  const rows = await selectClaims(db).where('claims.seq', 'in', seqs).execute()
  const bySeq = new Map(rows.map((row) => [row.seq, row]))
  const inOrder = seqs.flatMap((seq) => bySeq.get(seq) ?? [])
  const claims = await toClaims(db, inOrder)
  if (expression === null) return claims
  const found = await highlights(db, 'claims', expression, inOrder)
  return claims.map((claim, index) => {
    const highlight = found.get(inOrder[index]!.seq)
    return highlight ? { ...claim, highlight } : claim
  })
}
