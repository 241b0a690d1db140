import { sql } from 'kysely'
import type { JobInput, JobItem, JobOutcome } from '../src/domain/job.ts'
import { inChunks } from './chunks.ts'
import { endJob, startJob } from './job-life.ts'
import type { Queries } from './store.ts'

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

/** How many articles `addOutdated` would put on a job. */
export async function countOutdated(db: Queries, version: string): Promise<number> {
  const query = outdatedArticles(db, version).select((eb) => eb.fn.countAll<number>().as('count'))
  return (await query.executeTakeFirstOrThrow()).count
}

/** Articles whose text was dropped cannot be read again. */
function outdatedArticles(db: Queries, version: string) {
  return db.selectFrom('articles').where('analysis_version', '!=', version).where('text', '!=', '')
}

/**
 * The next items of the oldest job that is not finished; finishes the jobs that have none left. One that is cancelled
 * meanwhile has let go of its articles: there is nothing to do then.
 */
export async function nextItems(db: Queries, limit: number): Promise<JobItem[]> {
  for (;;) {
    const job = await db
      .selectFrom('jobs')
      .select('id')
      .where('status', 'in', ['waiting', 'running'])
      .orderBy('seq')
      .executeTakeFirst()
    if (!job) return []
    const items = await waitingItems(db, job.id, limit)
    if (items.length > 0) {
      await startJob(db, job.id)
      return items
    }
    await endJob(db, job.id, 'done')
  }
}

async function waitingItems(db: Queries, jobId: string, limit: number): Promise<JobItem[]> {
  const rows = await db
    .selectFrom('job_items')
    .select(['position', 'input', 'article_id'])
    .where('job_id', '=', jobId)
    .where('status', '=', 'waiting')
    .where(({ eb, or }) => or([eb('input', 'is not', null), eb('article_id', 'is not', null)]))
    .orderBy('position')
    .limit(limit)
    .execute()
  return rows.map(({ position, input, article_id }) =>
    input === null
      ? { jobId, position, article: null, articleId: article_id! }
      : { jobId, position, article: JSON.parse(input), articleId: null },
  )
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
