import { Failure } from '../src/domain/failure.ts'
import { DEFAULT_LIMIT, MAX_LIMIT, type Page, type PageRequest } from '../src/domain/page.ts'

/** What a row is sorted by. */
type Key = readonly (string | number)[]
type Kind = 'string' | 'number'

/**
 * Cursors hold the sort key of the last row served (keyset pagination), so that rows which come or go between two pages
 * neither repeat nor hide others. `scope` names the list and its order: a cursor of one list is no good for another.
 */
export function encodeCursor(scope: string, key: Key): string {
  return Buffer.from(JSON.stringify([scope, ...key])).toString('base64url')
}

/** Reads a cursor back; null where none was given. Throws `invalid-cursor` for one of another scope or kind of key. */
export function decodeCursor(scope: string, kinds: readonly Kind[], cursor: string | undefined): Key | null {
  if (cursor === undefined) return null
  const parts = parse(cursor)
  const told = ['string', ...kinds]
  const fits = Array.isArray(parts) && parts.length === told.length && parts[0] === scope
  if (!fits || !parts.every((part, index) => typeof part === told[index])) {
    throw new Failure(
      'invalid-cursor',
      'The cursor is not one that this list gave out with these filters and this order.',
    )
  }
  return parts.slice(1)
}

/** Reads a cursor of a list that is sorted by a number, and then by row. */
export function decodePlace(scope: string, cursor: string | undefined): { sort: number; seq: number } | null {
  const key = decodeCursor(scope, ['number', 'number'], cursor)
  return key && { sort: Number(key[0]), seq: Number(key[1]) }
}

/** Clamps the size of a page to what the contract allows. */
export function pageSize({ limit = DEFAULT_LIMIT }: PageRequest): number {
  return Math.min(Math.max(Math.trunc(limit), 1), MAX_LIMIT)
}

/** Makes a page of rows that were read one beyond its size. */
export function toPage<Row>(rows: readonly Row[], size: number, cursor: (row: Row) => string): Page<Row> {
  const items = rows.slice(0, size)
  return { items, next: rows.length > size ? cursor(items.at(-1)!) : null }
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return null
  }
}
