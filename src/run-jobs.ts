import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises'
import { isPassingTrouble } from '../db/passing-trouble.ts'
import { Failure } from './domain/failure.ts'
import type { JobItem, JobOutcome } from './domain/job.ts'
import type { NewArticle, PostedArticle } from './domain/stored-article.ts'
import { Problem } from './errors.ts'
import type { Service } from './service.ts'

type Options = {
  /** Reads an article as it came in. */
  readonly read: (posted: PostedArticle) => Promise<NewArticle>
  /** Is told what went wrong on our side. */
  readonly onError: (error: unknown) => void
  /** How many articles are in hand at once. */
  readonly concurrency: number
  /** Milliseconds between looks for new jobs. */
  readonly interval?: number
  readonly signal: AbortSignal
}

/** Milliseconds between looks for jobs that a crash cut off. */
const SWEEP = 30_000
/** So many times longer than for new jobs is waited for trouble to pass. */
const TROUBLE = 10
/** So often is an article begun that was not read in time: it may have waited behind others, or be one that takes too long. */
const TRIES = 3

/**
 * Works on jobs until the signal says to stop, and ends when what is in hand is done. An article that a crash caught
 * between being stored and being counted is found stored and counted then: nothing is lost and nothing doubled.
 */
export async function runJobs(service: Service, options: Options): Promise<void> {
  const { onError, concurrency, interval = 500, signal } = options
  const pause = (milliseconds: number) => wait(milliseconds, undefined, { signal, ref: false }).catch(() => {})
  let swept = Number.NEGATIVE_INFINITY
  while (!signal.aborted) {
    try {
      if (performance.now() - swept >= SWEEP) {
        await service.dropUnreceivedJobs()
        swept = performance.now()
      }
      const items = await service.nextJobItems(concurrency)
      if (items.length === 0) await pause(interval)
      await Promise.all(items.map((item) => work(service, item, options)))
    } catch (error) {
      // The database is full, or locked by another process: the items stay and are tried again, with a line in the log each time.
      onError(error)
      await pause(TROUBLE * interval)
    }
    // Storage is synchronous underneath: let requests in between.
    await nextTurn()
  }
}

async function work(service: Service, item: JobItem, options: Options): Promise<void> {
  let late = 0
  for (;;) {
    const outcome = await attempt(service, item, options)
    const code = 'code' in outcome ? outcome.code : null
    if (code === 'analysis-timeout') late++
    if (code !== 'busy' && (code !== 'analysis-timeout' || late === TRIES)) return service.settleJobItem(item, outcome)
    // Others keep the analysis busy: their requests go first.
    await wait(1000, undefined, { signal: options.signal, ref: false }).catch(() => {})
    if (options.signal.aborted) return
  }
}

async function attempt(
  service: Service,
  { article: posted, articleId }: JobItem,
  { read, onError }: Options,
): Promise<JobOutcome> {
  try {
    if (posted === null) {
      await service.reanalyse(articleId)
      return { articleId, created: false }
    }
    const { article, created } = await service.addArticle(await read(posted))
    return { articleId: article.id, created }
  } catch (error) {
    if (error instanceof Problem || error instanceof Failure) return { code: error.code, detail: error.message }
    if (isPassingTrouble(error)) throw error
    onError(error)
    return { code: 'internal-error', detail: 'The failure was logged.' }
  }
}
