import { Readable } from 'node:stream'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { countQuery, pageQuery } from '../openapi/schemas/page.ts'
import { MAX_LIMIT, type Page, type PageRequest } from '../src/domain/page.ts'
import { varyByAccept } from '../src/http/vary.ts'
import type { CsvTable } from './csv.ts'
import { linkNext } from './page.ts'

/** The representations of a list, by the name that `?format=` takes. */
const FORMATS = { json: 'application/json', ndjson: 'application/x-ndjson', csv: 'text/csv' } as const
type Format = keyof typeof FORMATS

const formatQuery = z
  .enum(Object.keys(FORMATS) as [Format, ...Format[]])
  .optional()
  .meta({
    description:
      'Overrides `Accept`. NDJSON and CSV carry all that match, not a page: `cursor` and `limit` do not count.',
  })

/** The query parameters of a list that comes in all formats. */
export const listQuery = { ...pageQuery, count: countQuery, format: formatQuery }
/** What its route's `config` says. */
export const LIST_CONFIG = { produces: Object.values(FORMATS) }

/** The answer of such a list, for the document: its page, and what an item is called. */
export function listOf(page: z.ZodType, item: string) {
  const text = (description: string) => ({ schema: z.string().meta({ description }) })
  return {
    description: `${item[0]!.toUpperCase()}${item.slice(1)}s.`,
    content: {
      [FORMATS.json]: { schema: page },
      [FORMATS.ndjson]: text(`One ${item} a line.`),
      [FORMATS.csv]: text(`One ${item} a row, under a row of names; several values of a cell are parted by \`; \`.`),
    },
  }
}

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
  varyByAccept(reply)
  if (wanted) return wanted
  const names = Object.keys(formats) as Name[]
  const type = request.accepts().type(Object.values(formats))
  return names.find((name) => formats[name] === type) ?? names[0]!
}

/** What a list's items are read by, counted and written as. */
export type List<T> = {
  readonly name: string
  readonly read: (page: PageRequest) => Promise<Page<T>>
  readonly count: () => Promise<number>
  readonly table: CsvTable<T>
}

/** Answers with a page of a list, or with all of it as NDJSON or CSV. */
export async function sendList<T>(
  request: FastifyRequest,
  reply: FastifyReply,
  asked: z.output<z.ZodObject<typeof listQuery>>,
  list: List<T>,
): Promise<FastifyReply> {
  const { cursor, limit, count, format: wanted } = asked
  const format = chooseFormat(request, reply, FORMATS, wanted)
  if (format !== 'json') return streamAll(request, reply, format, list)
  const page = await list.read({ cursor, limit })
  linkNext(request, reply, page)
  return reply.send(count ? { ...page, total: await list.count() } : page)
}

/** As fast as the client takes it: memory stays flat, and other requests are answered in between. HEAD reads nothing. */
function streamAll<T>(
  request: FastifyRequest,
  reply: FastifyReply,
  format: 'ndjson' | 'csv',
  { name, read, table }: List<T>,
): FastifyReply {
  const line = format === 'csv' ? table.line : (item: T) => `${JSON.stringify(item)}\n`
  async function* lines() {
    if (request.method === 'HEAD') return
    if (format === 'csv') yield table.header
    let cursor: string | undefined
    do {
      const { items, next } = await read({ cursor, limit: MAX_LIMIT })
      if (items.length > 0) yield items.map(line).join('')
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
