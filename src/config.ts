import { availableParallelism } from 'node:os'
import { z } from 'zod'
import { inPlainWords } from './plain-words.ts'

const count = (fallback: number, least = 0, most = Number.MAX_SAFE_INTEGER) =>
  z.coerce.number().int().min(least).max(most).default(fallback)
const list = z
  .string()
  .default('')
  .transform((value) => value.split(/[\s,]+/u).filter(Boolean))

const scopeOf = (key: string) => (key.endsWith(':read') ? ('read' as const) : ('write' as const))

/** Every environment variable that the service reads, with a default that works and what it is for. */
export const environment = z.object({
  NODE_ENV: z
    .string()
    .default('production')
    .describe('`development` and `test` check every response against its schema'),
  HOST: z.string().default('127.0.0.1').describe('address to listen on; `0.0.0.0` for all'),
  PORT: count(3000, 0, 65_535).describe('port to listen on; 0 for any free one'),
  DATABASE_URL: z
    .string()
    .regex(/^sqlite:./u, 'must look like sqlite:./data/claimwire.db or sqlite::memory:')
    .default('sqlite:./data/claimwire.db')
    .describe('where claims are kept'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('least severity that is logged'),
  LOG_FORMAT: z.enum(['auto', 'json', 'pretty']).default('auto').describe('`auto`: pretty on a terminal, else JSON'),
  MAX_BODY_BYTES: count(8 * 1024 * 1024, 1024).describe('largest request body'),
  MAX_JOB_BYTES: count(256 * 1024 * 1024, 1024).describe(
    'largest body of a job; each of its lines may be as large as another request',
  ),
  MAX_JOB_ARTICLES: count(100_000, 1).describe('most articles of a job, lines that are none counted too'),
  MAX_TEXT_LENGTH: count(500_000, 1).describe('longest article, in UTF-16 code units'),
  ANALYSIS_THREADS: count(Math.max(1, availableParallelism() - 1), 1).describe('worker threads that read articles'),
  ANALYSIS_QUEUE: count(64).describe('articles that may wait for a thread; beyond it the answer is 503'),
  ANALYSIS_TIMEOUT_MS: count(60_000, 1).describe('most time that one article may take, waiting included'),
  REQUEST_TIMEOUT_MS: count(30_000, 1).describe('most time that a client may take to send its request'),
  SHUTDOWN_TIMEOUT_MS: count(30_000, 1).describe('most time that requests in flight are given at shutdown'),
  API_KEYS: list
    .transform((keys) => keys.map((key) => ({ key: key.replace(/:(?:read|write)$/u, ''), scope: scopeOf(key) })))
    .refine((keys) => keys.every(({ key }) => key.length >= 16), 'every key must have at least 16 characters')
    .describe(
      'keys that `/v1` asks for, comma-separated, of 16 characters or more; `KEY:read` may not change anything. None: anybody may',
    ),
  RATE_LIMIT_MAX: count(0).describe('requests a minute that a client may make; 0 for any number'),
  CORS_ORIGINS: list.describe('origins of web pages that may call the service, comma-separated; `*` for all'),
  MAX_EVENT_LOOP_DELAY_MS: count(2000).describe('lag beyond which requests are turned away with 503; 0 for never'),
  TRUST_PROXY: list.describe('addresses of proxies whose X-Forwarded-* headers are believed, comma-separated'),
})

/** The environment as read: every variable with its value or default. */
export type Config = Readonly<z.output<typeof environment>>

/** The environment is wrong; the message names each variable and what is wrong with it. */
export class ConfigError extends Error {}

/**
 * Reads and checks the configuration. Variables that are set but empty count as not set.
 * @throws {ConfigError} naming every variable that does not fit
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()))
  const result = environment.safeParse(set, { error: inPlainWords })
  if (!result.success) {
    const lines = result.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`)
    throw new ConfigError(`The configuration does not fit:\n${lines.join('\n')}`)
  }
  return Object.freeze(result.data)
}
