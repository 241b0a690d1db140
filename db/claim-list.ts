import type { Page, PageRequest } from '../src/domain/page.ts'
import type { ClaimFilter, ClaimOrder, StoredClaim } from '../src/domain/stored-claim.ts'
import { countPlaces, findPlaces, type Place, readSearch } from './claim-places.ts'
import { selectClaims, toClaims } from './claims.ts'
import { decodePlace, encodeCursor, pageSize, toPage } from './cursor.ts'
import { claimExpression, highlights } from './search/sqlite.ts'
import type { Queries } from './store.ts'

/** Finds the places first, from indexes alone, and reads the claims of one page after that. */
export async function listClaims(
  db: Queries,
  filter: ClaimFilter,
  wanted: ClaimOrder,
  page: PageRequest,
): Promise<Page<StoredClaim>> {
  const order = wanted === 'relevance' && filter.q === undefined ? 'newest' : wanted
  const scope = `claims ${order}`
  const after = decodePlace(scope, page.cursor)
  const search = await readSearch(db, filter)
  if (search === null) return { items: [], next: null }
  const size = pageSize(page)
  const places = await findPlaces(db, filter, search, { order, after, limit: size + 1 })
  const cursor = ({ sort, seq }: Place) => encodeCursor(scope, [sort, seq])
  const { items, next } = toPage(places, size, cursor)
  const expression = search.text === null ? null : claimExpression(search.text, search.facets)
  const seqs = items.map(({ seq }) => seq)
  return { items: await readBySeq(db, seqs, expression), next }
}

/** How many claims match. */
export async function countClaims(db: Queries, filter: ClaimFilter): Promise<number> {
  const search = await readSearch(db, filter)
  return search === null ? 0 : countPlaces(db, filter, search)
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
