import pino, { type Logger } from 'pino'
import type { Config } from './config.ts'

/** JSON lines in production, readable lines on a terminal. What is logged never holds article text. */
export function createLogger({ LOG_LEVEL, LOG_FORMAT }: Pick<Config, 'LOG_LEVEL' | 'LOG_FORMAT'>): Logger {
  const pretty = LOG_FORMAT === 'pretty' || (LOG_FORMAT === 'auto' && process.stdout.isTTY)
  if (!pretty) return pino({ level: LOG_LEVEL })
  const options = { ignore: 'pid,hostname,reqId,method,url,ip,status', translateTime: 'HH:MM:ss' }
  return pino({ level: LOG_LEVEL, transport: { target: 'pino-pretty', options } })
}
