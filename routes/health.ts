import { json, problems } from '../openapi/responses.ts'
import { Health } from '../openapi/schemas/health.ts'
import { Problem } from '../src/errors.ts'
import { VERSION } from '../src/version.ts'
import type { App, RouteContext } from './app.ts'

const about = { tags: ['service'], security: [] }

/** For probes, some of which add parameters of their own: none is refused, lest a healthy service be taken for a dead one. */
export function healthRoutes(app: App, { service }: RouteContext): void {
  app.get(
    '/health/live',
    {
      schema: {
        operationId: 'live',
        ...about,
        summary: 'Whether the process runs',
        response: { 200: json('It does.', Health), ...problems() },
      },
    },
    async () => ({ status: 'ok', version: VERSION }),
  )

  app.get(
    '/health/ready',
    {
      schema: {
        operationId: 'ready',
        ...about,
        summary: 'Whether requests can be served',
        description: 'Asks the database.',
        response: { 200: json('They can.', Health), ...problems() },
      },
    },
    async () => {
      try {
        await service.ping()
      } catch (cause) {
        throw new Problem('unavailable', 'The database does not answer.', { cause, headers: { 'retry-after': '5' } })
      }
      return { status: 'ok', version: VERSION }
    },
  )
}
