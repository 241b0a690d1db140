import { z } from 'zod'
import { problems } from '../openapi/responses.ts'
import type { App, RouteContext } from './app.ts'

/** Measures every answer, and serves the figures, whatever parameters a scraper was given to add. */
export function metricsRoutes(app: App, { service, metrics }: RouteContext): void {
  app.addHook('onResponse', async ({ method, routeOptions }, reply) => {
    const route = routeOptions.url ?? 'none'
    metrics.observeRequest({ method, route, status: reply.statusCode }, reply.elapsedTime / 1000)
  })
  app.get(
    '/metrics',
    {
      config: { produces: ['text/plain'] },
      schema: {
        operationId: 'metrics',
        tags: ['service'],
        security: [],
        summary: 'Figures for Prometheus',
        response: {
          200: {
            description: 'Requests, analyses, queue, jobs, database, process.',
            content: { 'text/plain': { schema: z.string() } },
          },
          ...problems(),
        },
      },
    },
    async (request, reply) => {
      try {
        metrics.setStore(await service.figures())
      } catch (err) {
        // The other figures matter the more now.
        request.log.warn({ err }, 'the database gives no figures')
      }
      return reply.type(metrics.contentType).send(await metrics.read())
    },
  )
}
