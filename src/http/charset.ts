import type { FastifyRequest } from 'fastify'
import { Problem } from '../errors.ts'

/** Decodes a body, all at once or a chunk at a time; without a chunk it ends. Throws a `Problem` on bytes that mean nothing. */
export type Decode = (chunk?: Buffer) => string

/**
 * A decoder for the charset that a body names, UTF-8 where it names none. Bytes that are not in the charset are refused:
 * what stood in for them would be taken for the article's.
 * @throws {Problem} `unsupported-media-type` where nobody knows the charset
 */
export function decoderOf({ headers }: Pick<FastifyRequest, 'headers'>): Decode {
  const charset = /charset="?([\w-]+)/iu.exec(headers['content-type'] ?? '')?.[1] ?? 'utf-8'
  const decoder = openDecoder(charset)
  return (chunk) => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()
    } catch {
      throw new Problem('malformed-request', `The body is not ${charset}. Name its charset in Content-Type.`, {
        // What is left of it may not be read: the connection is no good for another request.
        headers: { connection: 'close' },
      })
    }
  }
}

function openDecoder(charset: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(charset, { fatal: true })
  } catch {
    throw new Problem('unsupported-media-type', `The charset ${charset} is not known here; UTF-8 always is.`)
  }
}
