import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Problem } from '../errors.ts'
import { type Decode, decoderOf } from './charset.ts'
import { parseJson } from './json.ts'

/** A body of NDJSON as a route gets it: as it comes, with what makes text of its bytes. */
export type NdjsonBody = { readonly bytes: Readable; readonly decode: Decode }

type Limits = { readonly maxLineLength: number; readonly maxBytes: number; readonly maxLines: number }

/** Lets routes take NDJSON: they get it as a stream and read it as it comes. */
export function streamNdjson(app: FastifyInstance): void {
  app.addContentTypeParser('application/x-ndjson', async (request: FastifyRequest, bytes: Readable) => {
    return { bytes, decode: decoderOf(request) } satisfies NdjsonBody
  })
}

/**
 * The values of a stream of newline-delimited JSON, one at a time and in constant memory; empty lines are left out. A
 * line that is no JSON comes as the problem that it is, so that the others can still be used.
 * @throws {Problem} `body-too-large` where the whole or a line is, or where there are too many, `malformed-request` where it is not in its charset or breaks off
 */
export async function* readNdjson(body: NdjsonBody, limits: Limits): AsyncGenerator<{ value: unknown } | Problem> {
  let count = 0
  for await (const line of linesOf(body, limits)) {
    if (line.trim() === '') continue
    if (++count > limits.maxLines)
      throw tooLarge(`The body may have ${limits.maxLines} lines. Send the rest as another.`)
    yield parse(line)
  }
}

function parse(line: string): { value: unknown } | Problem {
  try {
    return { value: parseJson(line, 'line') }
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
}

async function* linesOf({ bytes, decode }: NdjsonBody, { maxLineLength, maxBytes }: Limits): AsyncGenerator<string> {
  let received = 0
  let parts: string[] = []
  let length = 0
  for await (const chunk of chunksOf(bytes)) {
    received += chunk.length
    if (received > maxBytes) throw tooLarge(`The body may have ${maxBytes} bytes.`)
    const [first, ...rest] = decode(chunk).split('\n')
    for (const [index, part] of [first!, ...rest].entries()) {
      if (index > 0) {
        yield parts.join('')
        parts = []
        length = 0
      }
      length += part.length
      if (length > maxLineLength) throw tooLarge(`A line may have ${maxLineLength} characters.`)
      parts.push(part)
    }
  }
  yield parts.join('') + decode()
}

async function* chunksOf(body: Readable): AsyncGenerator<Buffer> {
  try {
    // Left open when reading stops early: the answer goes out on the same connection.
    yield* body.iterator({ destroyOnReturn: false })
  } catch (cause) {
    throw new Problem('malformed-request', 'The body broke off.', { cause })
  }
}

/** What is left of the body is not read: the connection is no good for another request. */
function tooLarge(detail: string): Problem {
  return new Problem('body-too-large', detail, { headers: { connection: 'close' } })
}
