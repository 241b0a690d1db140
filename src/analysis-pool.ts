import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { Analysis } from './domain/analysis.ts'
import type { ArticleInput } from './domain/article.ts'
import { Problem } from './errors.ts'
import { loadAllModels } from './model/load.ts'
import type { ReadablePage } from './readable-html.ts'

/** Worker threads that read articles, so that the thread that answers requests is never kept waiting. */
export type AnalysisPool = {
  /**
   * @throws {Problem} `busy` if too many articles wait, `analysis-timeout` if the deadline passes, `text-too-long` if a
   * thread's memory does not suffice, `request-timeout` if `gone` says that nobody waits for it any more
   */
  analyse(input: ArticleInput, gone?: AbortSignal): Promise<Analysis>
  /** The article on a web page; throws as `analyse` does. */
  readHtml(html: string): Promise<ReadablePage>
  /** Articles that wait for a thread, and that threads are reading. */
  load(): { waiting: number; running: number }
  /** Finishes what was accepted, then ends the threads. */
  close(): Promise<void>
}

type PoolOptions = {
  readonly threads: number
  readonly queue: number
  readonly timeoutMs: number
  readonly worker?: string
}

/**
 * A thread takes as long to load its code as to read twenty articles: it is kept between them (piscina would end it at
 * once). Room for garbage beyond these limits would only be memory, some 60 MB a thread; the longest article that is
 * accepted needs about 125 MB.
 */
const KEPT = {
  idleTimeout: 10 * 60_000,
  resourceLimits: { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 256 },
}

/**
 * The same `analyse`, in worker threads, so that the event loop stays free. The deadline covers waiting and reading;
 * a thread that runs past it is ended and replaced.
 * @throws {ModelError} if a file of weights cannot be read
 */
export function openAnalysisPool({ threads, queue, timeoutMs, worker = workerFile() }: PoolOptions): AnalysisPool {
  const workerData = { models: loadAllModels() }
  const pool = new Piscina({ filename: worker, workerData, minThreads: 1, maxThreads: threads, ...KEPT })
  let accepted = 0
  const run = async (
    task: ArticleInput | string,
    { name = 'default', gone }: { name?: string; gone?: AbortSignal },
  ) => {
    if (accepted >= threads + queue)
      throw new Problem('busy', 'All threads are reading and the queue is full. Try again in a few seconds.', {
        headers: { 'retry-after': '5' },
      })
    accepted++
    const late = AbortSignal.timeout(timeoutMs)
    try {
      return await pool.run(task, { signal: gone ? AbortSignal.any([late, gone]) : late, name })
    } catch (error) {
      if (gone?.aborted) throw new Problem('request-timeout', 'The client went away.')
      if (late.aborted)
        throw new Problem('analysis-timeout', `The article was not read within ${timeoutMs} ms.`, {
          headers: { 'retry-after': '30' },
        })
      if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY')
        throw new Problem('text-too-long', 'Reading the article takes more memory than there is. Send it in parts.', {
          cause: error,
        })
      throw error
    } finally {
      accepted--
    }
  }
  return {
    analyse: (input, gone) => run(input, gone ? { gone } : {}),
    readHtml: (html) => run(html, { name: 'readHtml' }),
    load: () => ({ waiting: pool.queueSize, running: accepted - pool.queueSize }),
    close: () => pool.close(),
  }
}

/** Node 20 cannot load TypeScript in a worker thread: run from source, the pool takes the built worker. */
function workerFile(): string {
  const compiled = basename(import.meta.url).endsWith('.js')
  return fileURLToPath(new URL(compiled ? './analysis-worker.js' : '../dist/src/analysis-worker.js', import.meta.url))
}
