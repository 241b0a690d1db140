import type { FastifyReply } from 'fastify'

/** Most articles are read by then; and a thread that is ended over a longer one takes a second or two to replace. */
const GRACE_MS = 5000

/** Aborts a while after the client has hung up without its answer: work that only the client waits for can end then. */
export function clientGone({ raw }: Pick<FastifyReply, 'raw'>, graceMs = GRACE_MS): AbortSignal {
  const gone = new AbortController()
  raw.once('close', () => {
    if (!raw.writableFinished) setTimeout(() => gone.abort(), graceMs).unref()
  })
  return gone.signal
}
