import accepts from '@fastify/accepts'
import helmet from '@fastify/helmet'
import Fastify, { type FastifyBaseLogger, LogController } from 'fastify'
import { describeApi } from '../openapi/document.ts'
import type { App, ZodRequests } from '../routes/app.ts'
import { registerRoutes } from '../routes/index.ts'
import { readConfig } from './config.ts'
import { handleErrors } from './error-handler.ts'
import { refuseUnacceptable } from './http/acceptable.ts'
import { trackMethods } from './http/allowed-methods.ts'
import { keepAnswers } from './http/answer-cache.ts'
import { type ApiKey, demandKeys } from './http/api-keys.ts'
import { refuseUnreadable } from './http/body-types.ts'
import { answerClientError, answerOddRequests } from './http/client-errors.ts'
import { refuseWhenClosing } from './http/closing.ts'
import { compressBodies } from './http/compression.ts'
import { drainBodies } from './http/drained-bodies.ts'
import { tagEntities } from './http/entity-tags.ts'
import { allowOrigins, limitRate, shedLoad } from './http/limits.ts'
import { streamNdjson } from './http/ndjson.ts'
import { logRequests, nameRequest } from './http/request-log.ts'
import { SECURITY_POLICY } from './http/security-policy.ts'
import { readTextBodies } from './http/text-bodies.ts'
import { checkResponse, serializeResponse, validateRequest } from './http/validation.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import type { ReadablePage } from './readable-html.ts'
import type { Service } from './service.ts'
import { VERSION } from './version.ts'

const DEFAULTS = readConfig({})

/** What the app is run with; where a limit is left out, the configuration's default holds. */
export type AppOptions = {
  readonly logger?: FastifyBaseLogger
  readonly maxBodyBytes?: number
  /** Of the body of a job, which is read as it comes; each of its lines may be as large as another body. */
  readonly maxJobBytes?: number
  /** How many lines that body may have. */
  readonly maxJobArticles?: number
  readonly maxTextLength?: number
  readonly requestTimeoutMs?: number
  readonly trustProxy?: readonly string[]
  readonly apiKeys?: readonly ApiKey[]
  /** Requests a minute and client; 0 for any number. */
  readonly rateLimit?: number
  readonly corsOrigins?: readonly string[]
  /** Lag of the event loop beyond which requests are turned away; 0 for never. */
  readonly maxEventLoopDelayMs?: number
  readonly metrics?: Metrics
  /** Takes the article from a web page; on the event loop where none is given. */
  readonly readHtml?: (html: string) => Promise<ReadablePage>
  /** Fails answers that are not as documented: on in tests and development. */
  readonly checkResponses?: boolean
}

/** The HTTP face of a service, not yet listening. Closing it does not close the service. */
export async function buildApp(service: Service, options: AppOptions = {}): Promise<App> {
  const { maxBodyBytes = DEFAULTS.MAX_BODY_BYTES, maxJobBytes = DEFAULTS.MAX_JOB_BYTES } = options
  const { maxJobArticles = DEFAULTS.MAX_JOB_ARTICLES } = options
  const { maxTextLength = DEFAULTS.MAX_TEXT_LENGTH, requestTimeoutMs = DEFAULTS.REQUEST_TIMEOUT_MS } = options
  const app: App = Fastify({
    ...(options.logger ? { loggerInstance: options.logger } : { logger: false }),
    genReqId: nameRequest,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: maxBodyBytes,
    requestTimeout: requestTimeoutMs,
    trustProxy: options.trustProxy?.length ? [...options.trustProxy] : false,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    // Ours answers with a problem.
    return503OnClosing: false,
    clientErrorHandler: answerClientError,
    http: { requireHostHeader: false },
    frameworkErrors: (error, request, reply) => app.errorHandler(error, request, reply),
  }).withTypeProvider<ZodRequests>()
  app.setValidatorCompiler(validateRequest)
  app.setSerializerCompiler(options.checkResponses ? checkResponse : serializeResponse)
  handleErrors(app)
  refuseWhenClosing(app)
  logRequests(app)
  answerOddRequests(app)
  await app.register(helmet, { contentSecurityPolicy: SECURITY_POLICY, hsts: false })
  await allowOrigins(app, options.corsOrigins ?? [])
  await shedLoad(app, options.maxEventLoopDelayMs ?? 0)
  await limitRate(app, options.rateLimit ?? 0, options.apiKeys ?? [])
  await app.register(accepts)
  drainBodies(app)
  tagEntities(app, keepAnswers(app, service.revision))
  await compressBodies(app)
  demandKeys(app, options.apiKeys ?? [])
  refuseUnacceptable(app)
  refuseUnreadable(app)
  readTextBodies(app)
  streamNdjson(app)
  const methods = trackMethods(app)
  await describeApi(app, VERSION, { maxBodyBytes, maxJobBytes, maxJobArticles, maxTextLength, requestTimeoutMs })
  const { metrics = createMetrics() } = options
  const { readHtml = readHtmlHere } = options
  const limits = { maxLineLength: maxBodyBytes, maxJobBytes, maxJobArticles, maxTextLength }
  await registerRoutes(app, { service, metrics, readHtml, ...limits })
  methods.answerOthers()
  return app
}

/** The article on a web page, read in this thread. The reader is loaded with the first page: the service has its threads. */
async function readHtmlHere(html: string): Promise<ReadablePage> {
  const reader = await import('./readable-html.ts')
  return reader.readHtml(html)
}
