import type { Selectable } from 'kysely'
import type { Job, JobFailure, JobKind, JobStatus } from '../src/domain/job.ts'
import type { Page, PageRequest } from '../src/domain/page.ts'
import { decodeCursor, encodeCursor, pageSize, toPage } from './cursor.ts'
import type { JobTable } from './schema-jobs.ts'
import type { Queries } from './store.ts'

const FAILURES_SHOWN = 20

/** A job with the first of its failures. */
export async function findJob(db: Queries, id: string): Promise<Job | null> {
  const row = await db.selectFrom('jobs').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? { ...toJob(row), failures: (await readFailures(db, [id])).get(id) ?? [] } : null
}

/** Newest first. */
export async function listJobs(db: Queries, page: PageRequest): Promise<Page<Job>> {
  const size = pageSize(page)
  const after = decodeCursor('jobs', 1, page.cursor)
  let query = db.selectFrom('jobs').selectAll()
  if (after) query = query.where('seq', '<', Number(after[0]))
  const rows = await query
    .orderBy('seq', 'desc')
    .limit(size + 1)
    .execute()
  const { items, next } = toPage(rows, size, (row) => encodeCursor('jobs', [row.seq]))
  const ids = items.map(({ id }) => id)
  const failures = await readFailures(db, ids)
  return { items: items.map((row) => ({ ...toJob(row), failures: failures.get(row.id) ?? [] })), next }
}

/** The first failures of each of these jobs. */
async function readFailures(db: Queries, ids: readonly string[]): Promise<Map<string, JobFailure[]>> {
  const numbered = db
    .selectFrom('job_items')
    .select((eb) => [
      'job_id',
      'position',
      'article_id',
      'error',
      eb.fn
        .agg<number>('row_number')
        .over((over) => over.partitionBy('job_id').orderBy('position'))
        .as('number'),
    ])
    .where('job_id', 'in', ids)
    .where('status', '=', 'failed')
  const rows = await db
    .selectFrom(numbered.as('numbered'))
    .selectAll()
    .where('number', '<=', FAILURES_SHOWN)
    .orderBy('position')
    .execute()
  const failures = new Map<string, JobFailure[]>(ids.map((id) => [id, []]))
  for (const { job_id, position, article_id, error } of rows)
    failures.get(job_id)!.push({ position, articleId: article_id, ...JSON.parse(error!) })
  return failures
}

function toJob(row: Selectable<JobTable>): Omit<Job, 'failures'> {
  return {
    id: row.id,
    kind: row.kind as JobKind,
    status: row.status as JobStatus,
    createdAt: row.created_at,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    total: row.total,
    done: row.done,
    created: row.created,
    failed: row.failed,
  }
}
