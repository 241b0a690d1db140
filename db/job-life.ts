import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { JobKind, JobStatus } from '../src/domain/job.ts'
import type { Queries } from './store.ts'

/** Makes a job that has no articles yet; answers its id. */
export async function insertJob(db: Queries, kind: JobKind, status: JobStatus): Promise<string> {
  const id = `job_${randomUUID().replaceAll('-', '')}`
  const counts = { total: 0, done: 0, created: 0, failed: 0 }
  const now = new Date().toISOString()
  const times = { created_at: now, started_at: null, finished_at: null, heard_at: now }
  await db
    .insertInto('jobs')
    .values({ id, kind, status, ...times, ...counts })
    .execute()
  return id
}

/** Lets a job begin whose articles have all come in; one that was cancelled meanwhile lets go of what came in since. */
export async function releaseJob(db: Queries, id: string): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('jobs')
    .set({ status: 'waiting' })
    .where('id', '=', id)
    .where('status', '=', 'receiving')
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) await dropInputs(db, id)
}

/** Notes that a waiting job has begun; one that runs already goes on as it was. */
export async function startJob(db: Queries, id: string): Promise<void> {
  await db
    .updateTable('jobs')
    .set({ status: 'running', started_at: new Date().toISOString() })
    .where('id', '=', id)
    .where('status', '=', 'waiting')
    .execute()
}

/** Ends a job that is not over, one way or the other; false where it is, or where there is none. */
export async function endJob(db: Queries, id: string, how: 'done' | 'cancelled'): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('jobs')
    .set({ status: how, finished_at: new Date().toISOString() })
    .where('id', '=', id)
    .where('status', 'in', ['receiving', 'waiting', 'running'])
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** Stops a job that is not over and lets go of the texts that it has not read. */
export async function cancelJob(db: Queries, id: string): Promise<void> {
  if (!(await endJob(db, id, 'cancelled'))) return
  await dropInputs(db, id)
}

async function dropInputs(db: Queries, id: string): Promise<void> {
  await db.updateTable('job_items').set({ input: null }).where('job_id', '=', id).execute()
}

/** Forgets a job; the articles that it stored stay. */
export async function deleteJob(db: Queries, id: string): Promise<void> {
  await db.deleteFrom('jobs').where('id', '=', id).execute()
}

/** The jobs that were over before a moment (ISO 8601). */
export async function jobsOverBefore(db: Queries, before: string): Promise<string[]> {
  const rows = await db.selectFrom('jobs').select('id').where('finished_at', '<', before).execute()
  return rows.map(({ id }) => id)
}

/** Says that the articles of a job are still coming in. */
export async function hearOfJob(db: Queries, id: string): Promise<void> {
  await db.updateTable('jobs').set({ heard_at: new Date().toISOString() }).where('id', '=', id).execute()
}

/**
 * Forgets the jobs that were still coming in when a process died: nobody was told of them. Another process on the same
 * file may be receiving one at this moment, so that only those are taken that were not heard of for so many milliseconds.
 */
export async function dropUnreceived(db: Queries, silent: number): Promise<void> {
  const heard = sql`coalesce(heard_at, created_at)`
  const long = new Date(Date.now() - silent).toISOString()
  await db.deleteFrom('jobs').where('status', '=', 'receiving').where(heard, '<', long).execute()
}
