import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** What was answered, as bytes, for encoding a long text takes as long as all else; and the digest for its entity tag. */
type Answer = {
  readonly body: Buffer
  readonly digest: string
  readonly headers: Readonly<Record<string, string | number | string[] | undefined>>
}

/** Headers that belong to the answer; all others belong to the request. */
const KEPT = ['content-disposition', 'content-type', 'link', 'vary'] as const
/** Bytes of all answers kept, and of one. */
const MOST = 32 * 2 ** 20
const MOST_OF_ONE = 2 ** 20
/** What an answer takes beside its bytes and its key: of many short ones that is most. */
const OVERHEAD = 1000

declare module 'fastify' {
  interface FastifyRequest {
    /** What the store's revision was when the request came to be answered. */
    storeRevision: string | null
    /** Set where the answer is one that was kept. */
    keptAnswer: Answer | null
  }
}

/**
 * Keeps what GET under /v1 answered, by url and `Accept`, until anything is written to the store, be it by another
 * process: then all is forgotten. An answer during which the store changed is not kept. Call `keep` with what is sent.
 */
export function keepAnswers(app: FastifyInstance, revision: () => string) {
  const answers = new Map<string, Answer>()
  let kept = 0
  let of = ''
  app.decorateRequest('storeRevision', null)
  app.decorateRequest('keptAnswer', null)
  app.addHook('preValidation', async (request, reply) => {
    if (request.method !== 'GET' || !request.routeOptions.url?.startsWith('/v1/')) return
    const now = revision()
    if (now !== of) {
      answers.clear()
      kept = 0
      of = now
    }
    request.storeRevision = now
    const answer = answers.get(keyOf(request))
    if (!answer) return
    request.keptAnswer = answer
    return reply.headers(answer.headers).send(answer.body)
  })
  return {
    /** The answer with its digest; kept where it is as true now as when it was begun. */
    keep(request: FastifyRequest, reply: FastifyReply, payload: string | Buffer): Answer {
      if (request.keptAnswer?.body === payload) return request.keptAnswer
      const body = Buffer.from(payload)
      const set = KEPT.filter((name) => reply.hasHeader(name))
      const headers = Object.fromEntries(set.map((name) => [name, reply.getHeader(name)]))
      const answer = { body, headers, digest: digestOf(body) }
      const lasting = request.storeRevision === of && revision() === of
      const key = keyOf(request)
      const size = body.length + 2 * key.length + OVERHEAD
      if (lasting && !answers.has(key) && body.length <= MOST_OF_ONE && kept + size <= MOST) {
        answers.set(key, answer)
        kept += size
      }
      return answer
    },
  }
}

/** What names the bytes of an answer. */
export function digestOf(body: string | Buffer): string {
  return createHash('sha1').update(body).digest('base64url')
}

function keyOf({ url, headers }: FastifyRequest): string {
  return `${headers.accept ?? ''} ${url}`
}
