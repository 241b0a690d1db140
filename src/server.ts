import type { Logger } from 'pino'
import { openStore } from '../db/store.ts'
import { openAnalysisPool } from './analysis-pool.ts'
import { buildApp } from './app.ts'
import { type Config, readConfig } from './config.ts'
import type { NewArticle, PostedArticle } from './domain/stored-article.ts'
import { keepHeapsSmall } from './keep-heaps-small.ts'
import { createLogger } from './logger.ts'
import { createMetrics } from './metrics.ts'
import { PIPELINE_VERSION } from './pipeline-version.ts'
import { readPosted } from './posted-article.ts'
import { runJobs } from './run-jobs.ts'
import { createService, type Service } from './service.ts'
import { whyNotStarted } from './why-not-started.ts'

/** Starts the service as the environment says, and stops it on SIGINT or SIGTERM after finishing what is in flight. */
async function main(): Promise<void> {
  keepHeapsSmall()
  const config = readConfig(process.env)
  const logger = createLogger(config)
  const store = await openStore(config.DATABASE_URL)
  const metrics = createMetrics()
  const pool = metrics.watch(
    openAnalysisPool({
      threads: config.ANALYSIS_THREADS,
      queue: config.ANALYSIS_QUEUE,
      timeoutMs: config.ANALYSIS_TIMEOUT_MS,
    }),
  )
  const service = createService(store, pool.analyse)
  const reading = { readHtml: pool.readHtml, maxTextLength: config.MAX_TEXT_LENGTH }
  const app = await buildApp(service, {
    logger,
    maxBodyBytes: config.MAX_BODY_BYTES,
    maxJobBytes: config.MAX_JOB_BYTES,
    maxJobArticles: config.MAX_JOB_ARTICLES,
    requestTimeoutMs: config.REQUEST_TIMEOUT_MS,
    trustProxy: config.TRUST_PROXY,
    apiKeys: config.API_KEYS,
    rateLimit: config.RATE_LIMIT_MAX,
    corsOrigins: config.CORS_ORIGINS,
    maxEventLoopDelayMs: config.MAX_EVENT_LOOP_DELAY_MS,
    metrics,
    ...reading,
    checkResponses: config.NODE_ENV !== 'production',
  })
  if (config.API_KEYS.length === 0 && !['127.0.0.1', '::1', 'localhost'].includes(config.HOST))
    logger.warn(`ANYBODY WHO REACHES ${config.HOST}:${config.PORT} MAY READ, ADD AND DELETE: set API_KEYS`)
  // Before the jobs: a service that finds its port taken leaves those of the one that has it alone.
  const address = await app.listen({ host: config.HOST, port: config.PORT })
  const jobs = startJobs(service, (posted) => readPosted(posted, reading), config, logger)
  const close = async () => {
    await Promise.all([app.close(), jobs.stop()])
    await pool.close()
    await store.close()
  }
  stopOnSignal(close, config, logger)
  logger.info(`reading articles at ${address}, documented at ${address}/docs`)
  const outdated = await service.countOutdated(PIPELINE_VERSION)
  if (outdated > 0)
    logger.info(
      `${outdated} articles were read by another version; POST /v1/jobs {"kind":"reanalysis"} reads them again`,
    )
}

/** Goes on with the jobs that a stop or a crash left, and with those that come. */
function startJobs(
  service: Service,
  read: (posted: PostedArticle) => Promise<NewArticle>,
  config: Config,
  logger: Logger,
): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const running = runJobs(service, {
    read,
    onError: (err) => logger.error({ err }, 'a job stumbled'),
    concurrency: config.ANALYSIS_THREADS,
    signal: stopping.signal,
  })
  return {
    stop() {
      stopping.abort()
      return running
    },
  }
}

function stopOnSignal(close: () => Promise<void>, config: Config, logger: Logger): void {
  let stopping = false
  const stop = async (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1)
    stopping = true
    logger.info(`${signal}: finishing what is in flight`)
    const overdue = setTimeout(() => {
      logger.error(`requests were still open after ${config.SHUTDOWN_TIMEOUT_MS} ms`)
      process.exit(1)
    }, config.SHUTDOWN_TIMEOUT_MS)
    await close()
    clearTimeout(overdue)
    logger.info('stopped')
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

try {
  await main()
} catch (error) {
  console.error(whyNotStarted(error) ?? error)
  process.exitCode = 1
}
