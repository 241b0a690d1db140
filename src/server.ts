import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import { openStore } from '../db/store.ts'
import { type AnalysisPool, openAnalysisPool } from './analysis-pool.ts'
import { buildApp } from './app.ts'
import { type Config, ConfigError, readConfig } from './config.ts'
import { createLogger } from './logger.ts'
import { createMetrics } from './metrics.ts'
import { createService } from './service.ts'

/** Starts the service as the environment says, and stops it on SIGINT or SIGTERM after finishing what is in flight. */
async function main(): Promise<void> {
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
  const app = await buildApp(createService(store, pool.analyse), {
    logger,
    maxBodyBytes: config.MAX_BODY_BYTES,
    maxTextLength: config.MAX_TEXT_LENGTH,
    requestTimeoutMs: config.REQUEST_TIMEOUT_MS,
    trustProxy: config.TRUST_PROXY,
    apiKeys: config.API_KEYS,
    rateLimit: config.RATE_LIMIT_MAX,
    corsOrigins: config.CORS_ORIGINS,
    maxEventLoopDelayMs: config.MAX_EVENT_LOOP_DELAY_MS,
    metrics,
    readHtml: pool.readHtml,
    checkResponses: config.NODE_ENV !== 'production',
  })
  if (config.API_KEYS.length === 0 && !['127.0.0.1', '::1', 'localhost'].includes(config.HOST))
    logger.warn(`ANYBODY WHO REACHES ${config.HOST}:${config.PORT} MAY READ, ADD AND DELETE: set API_KEYS`)
  stopOnSignal(app, pool, () => store.close(), config, logger)
  const address = await app.listen({ host: config.HOST, port: config.PORT })
  logger.info(`reading articles at ${address}, documented at ${address}/docs`)
}

function stopOnSignal(
  app: FastifyInstance,
  pool: AnalysisPool,
  closeStore: () => Promise<void>,
  config: Config,
  logger: Logger,
) {
  let stopping = false
  const stop = async (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1)
    stopping = true
    logger.info(`${signal}: finishing what is in flight`)
    const overdue = setTimeout(() => {
      logger.error(`requests were still open after ${config.SHUTDOWN_TIMEOUT_MS} ms`)
      process.exit(1)
    }, config.SHUTDOWN_TIMEOUT_MS)
    await app.close()
    await pool.close()
    await closeStore()
    clearTimeout(overdue)
    logger.info('stopped')
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

try {
  await main()
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error)
  process.exitCode = 1
}
