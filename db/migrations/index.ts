import type { Migration } from 'kysely'
import * as articlesAndClaims from './0001-articles-and-claims.ts'

/** In the order in which they run. Append only: what has run somewhere is never edited. */
export const MIGRATIONS: Record<string, Migration> = {
  '0001-articles-and-claims': articlesAndClaims,
}
