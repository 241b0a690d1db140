import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { StoreFigures } from '../db/figures.ts'
import type { AnalysisPool } from './analysis-pool.ts'

/** The service’s figures, and how to add to them. */
export type Metrics = {
  observeRequest(labels: { method: string; route: string; status: number }, seconds: number): void
  /** What the database holds now. */
  setStore(figures: StoreFigures): void
  /** The same pool, measured. */
  watch(pool: AnalysisPool): AnalysisPool
  /** Everything measured so far, as Prometheus reads it. */
  read(): Promise<string>
  readonly contentType: string
}

/** What the service measures of itself, in a registry of its own. */
export function createMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const requests = new Histogram({
    name: 'claimwire_http_request_seconds',
    help: 'Time to answer a request.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 30],
    registers,
  })
  const analyses = new Histogram({
    name: 'claimwire_analysis_seconds',
    help: 'Time to read an article, waiting included.',
    labelNames: ['outcome'],
    buckets: [0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 30, 60],
    registers,
  })
  const claims = new Counter({
    name: 'claimwire_claims_found_total',
    help: 'Claims found.',
    labelNames: ['type'],
    registers,
  })
  const store = {
    bytes: new Gauge({ name: 'claimwire_database_bytes', help: 'Size of the database.', registers }),
    articles: new Gauge({ name: 'claimwire_articles_stored', help: 'Articles stored.', registers }),
    jobArticlesWaiting: new Gauge({
      name: 'claimwire_job_articles_waiting',
      help: 'Articles of jobs that are still to be read.',
      registers,
    }),
  }
  return {
    observeRequest: (labels, seconds) => requests.observe(labels, seconds),
    setStore(figures) {
      store.bytes.set(figures.bytes)
      store.articles.set(figures.articles)
      store.jobArticlesWaiting.set(figures.jobArticlesWaiting)
    },
    watch: (pool) => watched(pool, { registers, analyses, claims }),
    read: () => registry.metrics(),
    contentType: registry.contentType,
  }
}

type Measures = {
  readonly registers: Registry[]
  readonly analyses: Histogram<'outcome'>
  readonly claims: Counter<'type'>
}

function watched(pool: AnalysisPool, { registers, analyses, claims }: Measures): AnalysisPool {
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read())
      },
    })
  gauge('claimwire_articles_waiting', 'Articles that wait for a thread.', () => pool.load().waiting)
  gauge('claimwire_articles_running', 'Articles that threads are reading.', () => pool.load().running)
  return {
    ...pool,
    async analyse(input, gone) {
      const stop = analyses.startTimer()
      try {
        const analysis = await pool.analyse(input, gone)
        stop({ outcome: 'read' })
        for (const { type } of analysis.claims) claims.inc({ type })
        return analysis
      } catch (error) {
        stop({ outcome: 'failed' })
        throw error
      }
    },
  }
}
