import { setTimeout as wait } from 'node:timers/promises'
import type { Job } from '../domain/job.ts'
import { ImportError } from './import-error.ts'

/** The service that articles are sent to. */
export type Remote = {
  /** Posts articles, a line each, as one job; null where they are too large to be taken together. */
  readonly createJob: (lines: readonly string[]) => Promise<Job | null>
  readonly getJob: (id: string) => Promise<Job>
}

/** How often a service that is busy or away for a moment is asked again. */
const TRIES = 30

/**
 * The service at a URL, asked again for some time while it is busy or away.
 * @throws {ImportError} from its functions, where it refuses or stays away
 */
export function connectRemote(url: string, key: string | undefined): Remote {
  const authorization = key ? { authorization: `Bearer ${key}` } : undefined

  const ask = async (path: string, init: RequestInit, tries: number): Promise<Response> => {
    for (let left = tries; ; left--) {
      const answer = await fetch(url + path, init).catch((error: Error) => error)
      const busy = answer instanceof Error || answer.status === 429 || answer.status === 503
      if (!busy) return answer
      if (left <= 1) throw answer instanceof Error ? unreachable(url, answer) : await refused(answer)
      await wait(1000 * (answer instanceof Error ? 1 : Number(answer.headers.get('retry-after') ?? 1)))
    }
  }

  return {
    async createJob(lines) {
      const headers = { 'content-type': 'application/x-ndjson', ...authorization }
      const body = `${lines.join('\n')}\n`
      // A service that is not there is said at once; sending twice would double nothing.
      const answer = await ask('/v1/jobs', { method: 'POST', headers, body }, 3)
      if (answer.status === 413) return null
      if (!answer.ok) throw await refused(answer)
      return (await answer.json()) as Job
    },
    async getJob(id) {
      const answer = await ask(`/v1/jobs/${id}`, { headers: authorization ?? {} }, TRIES)
      if (!answer.ok) throw await refused(answer)
      return (await answer.json()) as Job
    },
  }
}

function unreachable(url: string, { message, cause }: Error): ImportError {
  const why = (cause as { code?: string } | undefined)?.code ?? message
  return new ImportError(`No service answers at ${url} (${why}). Start it with npm start, or name it with --to.`)
}

async function refused(answer: Response): Promise<ImportError> {
  const { detail } = (await answer.json().catch(() => ({}))) as { detail?: string }
  const hint = answer.status === 401 || answer.status === 403 ? ' Set API_KEY to a key that may write.' : ''
  return new ImportError(`The service answers ${answer.status}: ${detail ?? answer.statusText}${hint}`)
}
