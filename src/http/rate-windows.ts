import type { FastifyRateLimitStore } from '@fastify/rate-limit'
import QuickLRU from 'quick-lru'

/** Clients that are counted at once; beyond it those that asked last are known. */
const MOST_CLIENTS = 5000

/**
 * Counts each client's requests in its window of time by a clock that only goes forward: by the plugin's own store, a
 * client that was refused stays so for as long as the system's clock was put back.
 */
export class RateWindows implements FastifyRateLimitStore {
  readonly #windows = new QuickLRU<string, { count: number; begun: number }>({ maxSize: MOST_CLIENTS })

  incr(client: string, done: Parameters<FastifyRateLimitStore['incr']>[1], length: number): void {
    const now = performance.now()
    let window = this.#windows.get(client)
    if (!window || now - window.begun >= length) window = { count: 0, begun: now }
    window.count++
    this.#windows.set(client, window)
    done(null, { current: window.count, ttl: length - (now - window.begun) })
  }

  /** One count for the whole service. */
  child(): this {
    return this
  }
}
