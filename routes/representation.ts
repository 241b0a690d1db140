import { Readable } from 'node:stream'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Page } from '../src/domain/page.ts'

/** The representations of a list, by the name that `?format=` takes. */
export const FORMATS = { json: 'application/json', ndjson: 'application/x-ndjson', csv: 'text/csv' } as const
export type Format = keyof typeof FORMATS

export const formatQuery = z
  .enum(Object.keys(FORMATS) as [Format, ...Format[]])
  .optional()
  .meta({
    description:
      'Overrides `Accept`. NDJSON and CSV carry all that match, not a page: `cursor` and `limit` do not count.',
  })

/**
 * Which of the formats (with their media types, best first) the client wants: by `format` where that is given, else by
 * `Accept`. Caches are told that it depends on that.
 */
export function chooseFormat<Name extends string>(
  request: FastifyRequest,
  reply: FastifyReply,
  formats: Readonly<Record<Name, string>>,
  wanted: Name | undefined,
): Name {
  reply.header('vary', 'Accept')
  if (wanted) return wanted
  const names = Object.keys(formats) as Name[]
  const type = request.accepts().type(Object.values(formats))
  return names.find((name) => formats[name] === type) ?? names[0]!
}

/**
 * Sends all items of a list, page by page, as fast as the client takes them: memory stays flat, and other requests are
 * answered in between. HEAD gets the headers, and nothing is read.
 */
export function streamAll<T>(
  request: FastifyRequest,
  reply: FastifyReply,
  format: 'ndjson' | 'csv',
  name: string,
  readPage: (cursor: string | undefined) => Promise<Page<T>>,
  toLine: { readonly header?: string; readonly line: (item: T) => string },
): FastifyReply {
  async function* lines() {
    if (request.method === 'HEAD') return
    if (toLine.header) yield toLine.header
    let cursor: string | undefined
    do {
      const { items, next } = await readPage(cursor)
      if (items.length > 0) yield items.map(toLine.line).join('')
      cursor = next ?? undefined
      // Pages are read synchronously underneath, and a fast client takes them at once.
      await nextTurn()
    } while (cursor)
  }
  return reply
    .type(`${FORMATS[format]}; charset=utf-8`)
    .header('content-disposition', `attachment; filename="${name}.${format}"`)
    .send(Readable.from(lines(), { objectMode: false }))
}
