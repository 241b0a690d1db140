import { randomUUID } from 'node:crypto'
import { type Selectable, sql } from 'kysely'
import type { Job, JobFailure, JobInput, JobItem, JobKind, JobOutcome, JobStatus } from '../src/domain/job.ts'
import type { Page, PageRequest } from '../src/domain/page.ts'
import { inChunks } from './chunks.ts'
import { decodeCursor, encodeCursor, pageSize, toPage } from './cursor.ts'
import type { JobTable } from './schema-jobs.ts'
import type { Queries } from './store.ts'

const FAILURES_SHOWN = 20

export async function insertJob(db: Queries, kind: JobKind, status: JobStatus): Promise<string> {
  const id = `job_${randomUUID().replaceAll('-', '')}`
  const counts = { total: 0, done: 0, created: 0, failed: 0 }
  const times = { created_at: new Date().toISOString(), started_at: null, finished_at: null }
  await db
    .insertInto('jobs')
    .values({ id, kind, status, ...times, ...counts })
    .execute()
  return id
}

/** Lets a job begin whose articles have all come in. */
export async function releaseJob(db: Queries, id: string): Promise<void> {
  await db
    .updateTable('jobs')
    .set({ status: 'waiting' })
    .where('id', '=', id)
    .where('status', '=', 'receiving')
    .execute()
}

export async function deleteJob(db: Queries, id: string): Promise<void> {
  await db.deleteFrom('jobs').where('id', '=', id).execute()
}

/** Forgets the jobs that were still coming in when the process died: nobody was told of them. */
export async function dropUnreceived(db: Queries): Promise<void> {
  await db.deleteFrom('jobs').where('status', '=', 'receiving').execute()
}

/** Puts articles to be stored on a job, in their order; what is none is done with at once, as failed. */
export async function addInputs(db: Queries, jobId: string, inputs: readonly JobInput[]): Promise<void> {
  const { total } = await db.selectFrom('jobs').select('total').where('id', '=', jobId).executeTakeFirstOrThrow()
  const rows = inputs.map((input, index) => {
    const place = { job_id: jobId, position: total + index, article_id: null }
    return 'article' in input
      ? { ...place, status: 'waiting', input: JSON.stringify(input.article), error: null }
      : { ...place, status: 'failed', input: null, error: JSON.stringify(input.refusal) }
  })
  for (const chunk of inChunks(rows)) await db.insertInto('job_items').values(chunk).execute()
  const failed = rows.filter(({ status }) => status === 'failed').length
  await db
    .updateTable('jobs')
    .set({ total: total + rows.length, done: sql`done + ${failed}`, failed: sql`failed + ${failed}` })
    .where('id', '=', jobId)
    .execute()
}

/** Puts on a job all articles that another version of the pipeline than this one has read. */
export async function addOutdated(db: Queries, jobId: string, version: string): Promise<void> {
  const outdated = await outdatedArticles(db, version).select('id').orderBy('at').orderBy('seq').execute()
  const rows = outdated.map(({ id }, position) => {
    return { job_id: jobId, position, status: 'waiting', input: null, article_id: id, error: null }
  })
  for (const chunk of inChunks(rows)) await db.insertInto('job_items').values(chunk).execute()
  await db.updateTable('jobs').set({ total: rows.length }).where('id', '=', jobId).execute()
}

export async function countOutdated(db: Queries, version: string): Promise<number> {
  const query = outdatedArticles(db, version).select((eb) => eb.fn.countAll<number>().as('count'))
  return (await query.executeTakeFirstOrThrow()).count
}

/** Articles whose text was dropped cannot be read again. */
function outdatedArticles(db: Queries, version: string) {
  return db.selectFrom('articles').where('analysis_version', '!=', version).where('text', '!=', '')
}

/** The next items of the oldest job that is not finished; finishes the jobs that have none left. */
export async function nextItems(db: Queries, limit: number): Promise<JobItem[]> {
  for (;;) {
    const job = await db
      .selectFrom('jobs')
      .select(['id', 'status'])
      .where('status', 'in', ['waiting', 'running'])
      .orderBy('seq')
      .executeTakeFirst()
    if (!job) return []
    const rows = await db
      .selectFrom('job_items')
      .select(['position', 'input', 'article_id'])
      .where('job_id', '=', job.id)
      .where('status', '=', 'waiting')
      .orderBy('position')
      .limit(limit)
      .execute()
    const now = new Date().toISOString()
    if (rows.length > 0) {
      if (job.status === 'waiting') {
        await db.updateTable('jobs').set({ status: 'running', started_at: now }).where('id', '=', job.id).execute()
      }
      return rows.map(({ position, input, article_id }) => {
        const place = { jobId: job.id, position }
        return input === null
          ? { ...place, article: null, articleId: article_id! }
          : { ...place, article: JSON.parse(input), articleId: null }
      })
    }
    await db.updateTable('jobs').set({ status: 'done', finished_at: now }).where('id', '=', job.id).execute()
  }
}

/** Notes what became of an item, once, and lets go of its text. */
export async function settleItem(db: Queries, { jobId, position }: JobItem, outcome: JobOutcome): Promise<void> {
  const failed = 'code' in outcome
  const { numUpdatedRows } = await db
    .updateTable('job_items')
    .set({
      status: failed ? 'failed' : 'done',
      input: null,
      ...(failed ? { error: JSON.stringify(outcome) } : { article_id: outcome.articleId }),
    })
    .where('job_id', '=', jobId)
    .where('position', '=', position)
    .where('status', '=', 'waiting')
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) return
  await db
    .updateTable('jobs')
    .set({
      done: sql`done + 1`,
      ...(failed ? { failed: sql`failed + 1` } : outcome.created ? { created: sql`created + 1` } : {}),
    })
    .where('id', '=', jobId)
    .execute()
}

/** Stops a job that is not over and lets go of the texts that it has not read. Null where there is none. */
export async function cancelJob(db: Queries, id: string): Promise<Job | null> {
  const { numUpdatedRows } = await db
    .updateTable('jobs')
    .set({ status: 'cancelled', finished_at: new Date().toISOString() })
    .where('id', '=', id)
    .where('status', 'in', ['receiving', 'waiting', 'running'])
    .executeTakeFirstOrThrow()
  if (numUpdatedRows > 0n) await db.updateTable('job_items').set({ input: null }).where('job_id', '=', id).execute()
  return findJob(db, id)
}

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
  const { items, next } = toPage(rows, size, toJob, (row) => encodeCursor('jobs', [row.seq]))
  const ids = items.map(({ id }) => id)
  const failures = await readFailures(db, ids)
  return { items: items.map((job) => ({ ...job, failures: failures.get(job.id) ?? [] })), next }
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
