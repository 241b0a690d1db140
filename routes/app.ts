import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyTypeProvider,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify'
import type { z } from 'zod'
import type { Metrics } from '../src/metrics.ts'
import type { ReadOptions } from '../src/posted-article.ts'
import type { Service } from '../src/service.ts'

/** Types requests by their zod schemas. Answers are checked against theirs when they are sent, in every test. */
export interface ZodRequests extends FastifyTypeProvider {
  readonly validator: this['schema'] extends z.ZodType ? z.output<this['schema']> : unknown
  readonly serializer: unknown
}

/** The fastify instance as routes see it. */
export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodRequests
>

/** What routes need besides the app. */
export type RouteContext = ReadOptions & {
  readonly service: Service
  readonly metrics: Metrics
  /** Of an article in the body of a job, of the whole body, and of its articles. */
  readonly maxLineLength: number
  readonly maxJobBytes: number
  readonly maxJobArticles: number
}
