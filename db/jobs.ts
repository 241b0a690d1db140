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
  const after = decodeCursor('jobs', ['number'], page.cursor)
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

/** The first failures of each of these jobs, however many there are. */
async function readFailures(db: Queries, ids: readonly string[]): Promise<Map<string, JobFailure[]>> {
  const failures = new Map<string, JobFailure[]>()
  for (const id of ids) {
    const rows = await db
      .selectFrom('job_items')
      .select(['position', 'article_id', 'error'])
      .where('job_id', '=', id)
      .where('status', '=', 'failed')
      .orderBy('position')
      .limit(FAILURES_SHOWN)
      .execute()
    failures.set(
      id,
      rows.map(({ position, article_id, error }) => ({ position, articleId: article_id, ...JSON.parse(error!) })),
    )
  }
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
