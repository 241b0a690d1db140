import { sql } from 'kysely'
import type { Queries } from './store.ts'

/** What the database holds, for those who watch over it. */
export type StoreFigures = {
  readonly bytes: number
  readonly articles: number
  /** Articles of jobs that are still to be read. */
  readonly jobArticlesWaiting: number
}

/** Counts what the database holds now. */
export async function readFigures(db: Queries): Promise<StoreFigures> {
  const size = await sql<{ bytes: number }>`select page_count * page_size as bytes
    from pragma_page_count(), pragma_page_size()`.execute(db)
  const articles = db.selectFrom('articles').select((eb) => eb.fn.countAll<number>().as('count'))
  const waiting = db
    .selectFrom('jobs')
    .select((eb) => eb.fn.coalesce(eb.fn.sum<number>(sql`total - done`), sql<number>`0`).as('count'))
    .where('status', 'in', ['waiting', 'running'])
  return {
    bytes: size.rows[0]!.bytes,
    articles: (await articles.executeTakeFirstOrThrow()).count,
    jobArticlesWaiting: (await waiting.executeTakeFirstOrThrow()).count,
  }
}
