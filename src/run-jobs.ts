import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises'
import type { JobItem, JobOutcome } from './domain/job.ts'
import type { Service } from './service.ts'

type Options = {
  /** How many articles are in hand at once. */
  readonly concurrency: number
  /** Milliseconds between looks for new jobs. */
  readonly interval?: number
  readonly signal: AbortSignal
}

/**
 * Works on jobs until the signal says to stop, and ends when what is in hand is done. An article that a crash caught
 * between being stored and being counted is found stored and counted then: nothing is lost and nothing doubled.
 */
export async function runJobs(service: Service, { concurrency, interval = 500, signal }: Options): Promise<void> {
  await service.dropUnreceivedJobs()
  while (!signal.aborted) {
    const items = await service.nextJobItems(concurrency)
    if (items.length === 0) await wait(interval, undefined, { signal, ref: false }).catch(() => {})
    await Promise.all(items.map((item) => work(service, item, signal)))
    // Storage is synchronous underneath: let requests in between.
    await nextTurn()
  }
}

async function work(service: Service, item: JobItem, signal: AbortSignal): Promise<void> {
  for (;;) {
    const outcome = await attempt(service, item)
    if (!('code' in outcome) || outcome.code !== 'busy') return service.settleJobItem(item, outcome)
    // Others keep the analysis busy: their requests go first.
    await wait(1000, undefined, { signal, ref: false }).catch(() => {})
    if (signal.aborted) return
  }
}

async function attempt(service: Service, { input, articleId }: JobItem): Promise<JobOutcome> {
  try {
    if (input !== null) {
      const { article, created } = await service.addArticle(JSON.parse(input))
      return { articleId: article.id, created }
    }
    await service.reanalyse(articleId!)
    return { articleId: articleId!, created: false }
  } catch (error) {
    const { code, message } = error as { code?: unknown; message: string }
    return typeof code === 'string'
      ? { code, detail: message }
      : { code: 'internal-error', detail: 'It was not to be read.' }
  }
}
