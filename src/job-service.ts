import { setImmediate as nextTurn } from 'node:timers/promises'
import { addInputs, addOutdated, countOutdated, nextItems, settleItem } from '../db/job-items.ts'
import {
  cancelJob,
  deleteJob,
  dropUnreceived,
  hearOfJob,
  insertJob,
  jobsOverBefore,
  releaseJob,
} from '../db/job-life.ts'
import { findJob, listJobs } from '../db/jobs.ts'
import type { Queries } from '../db/store.ts'
import type { Job, JobInput, JobItem, JobOutcome } from './domain/job.ts'
import type { Page, PageRequest } from './domain/page.ts'
import { needStill, type Still } from './domain/still.ts'

/** Long work on many articles; `runJobs` does it. */
export type JobService = {
  /** A job that stores these articles, in order; they are taken as they come, a part at a time. None is left where that fails. */
  readonly createImport: (inputs: Iterable<JobInput> | AsyncIterable<JobInput>) => Promise<Job>
  /** A job that analyses again what another version of the pipeline has read. */
  readonly createReanalysis: (version: string) => Promise<Job>
  /** How many articles such a job would take. */
  readonly countOutdated: (version: string) => Promise<number>
  readonly listJobs: (page: PageRequest) => Promise<Page<Job>>
  readonly getJob: (id: string) => Promise<Job | null>
  /** Stops a job that is not over; what it has done stays. Null where there is none. */
  readonly cancelJob: (id: string, still?: Still<Job>) => Promise<Job | null>
  /** Forgets the jobs that were over before a moment (ISO 8601) with all that failed in them; answers how many. */
  readonly dropJobs: (before: string) => Promise<number>
  /** For `runJobs`: forgets jobs that a crash cut off while they came in, a minute ago or more; what is to be done next; what came of it. */
  readonly dropUnreceivedJobs: () => Promise<void>
  readonly nextJobItems: (limit: number) => Promise<JobItem[]>
  readonly settleJobItem: (item: JobItem, outcome: JobOutcome) => Promise<void>
}

/** Articles that are taken in one transaction. */
const PART = 100

/** A job that comes in is heard of every so many milliseconds, and taken for cut off after six times as long. */
const HEARD_EVERY = 10_000
const SILENT = 6 * HEARD_EVERY

/** The service's part for jobs. */
export function createJobService(db: Queries): JobService {
  return {
    async createImport(inputs) {
      const id = await insertJob(db, 'import', 'receiving')
      const add = (part: readonly JobInput[]) => db.transaction().execute((trx) => addInputs(trx, id, part))
      // A database that is locked for the moment hears of it the next time.
      const alive = setInterval(() => void hearOfJob(db, id).catch(() => {}), HEARD_EVERY).unref()
      try {
        let part: JobInput[] = []
        for await (const input of inputs) {
          if (part.push(input) < PART) continue
          await add(part)
          part = []
        }
        await add(part)
      } catch (error) {
        await deleteJob(db, id)
        throw error
      } finally {
        clearInterval(alive)
      }
      await releaseJob(db, id)
      return (await findJob(db, id))!
    },

    createReanalysis: (version) =>
      db.transaction().execute(async (trx) => {
        const id = await insertJob(trx, 'reanalysis', 'waiting')
        await addOutdated(trx, id, version)
        return (await findJob(trx, id))!
      }),

    countOutdated: (version) => countOutdated(db, version),
    listJobs: (page) => listJobs(db, page),
    getJob: (id) => findJob(db, id),
    cancelJob: (id, still) =>
      db.transaction().execute(async (trx) => {
        const job = await findJob(trx, id)
        if (job) needStill(still, job)
        await cancelJob(trx, id)
        return findJob(trx, id)
      }),
    async dropJobs(before) {
      const over = await jobsOverBefore(db, before)
      // One at a time: each has up to a hundred thousand articles, and others wait for their turn to write.
      for (const id of over) {
        await deleteJob(db, id)
        await nextTurn()
      }
      return over.length
    },
    dropUnreceivedJobs: () => dropUnreceived(db, SILENT),
    nextJobItems: (limit) => nextItems(db, limit),
    settleJobItem: (item, outcome) => db.transaction().execute((trx) => settleItem(trx, item, outcome)),
  }
}
