import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isPassingTrouble } from '../db/passing-trouble.ts'
import { Failure } from './domain/failure.ts'
import { type Fault, PROBLEMS, Problem, type ProblemCode } from './errors.ts'
import { textPointer } from './posted-article.ts'

/** What fastify's and its plugins' own errors are to the client, by their code or, failing that, by their status. */
const FRAMEWORK_ERRORS: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_MAX_PARAM_LENGTH: 'route-not-found',
}
const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'malformed-request',
  404: 'route-not-found',
  405: 'method-not-allowed',
  406: 'not-acceptable',
  408: 'request-timeout',
  412: 'precondition-failed',
  413: 'body-too-large',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
  431: 'headers-too-large',
  503: 'unavailable',
}
/** Which part of the request a failure of the service is about; its text may have come as a web page. */
const FAULTS: Readonly<Record<string, (body: unknown) => Fault[]>> = {
  'no-text': (body) =>
    textPointer(body) === '/html'
      ? [{ in: 'body', pointer: '/html', detail: 'has no text of an article' }]
      : [{ in: 'body', pointer: '/text', detail: 'has nothing but white space' }],
  'not-english': (body) => [{ in: 'body', pointer: textPointer(body), detail: 'is not in English' }],
  'invalid-cursor': () => [{ in: 'query', pointer: '/cursor', detail: 'was not given out by this list' }],
}
/** Words of ours where the framework's would not help a client. */
const DETAILS: Partial<Record<ProblemCode, (request: FastifyRequest) => string>> = {
  'route-not-found': () => 'There is nothing at this path: no id is as long.',
  'body-too-large': ({ routeOptions }) => `The body may have ${routeOptions.bodyLimit} bytes.`,
  'unsupported-media-type': () => 'Send the body as application/json or text/plain, named in Content-Type.',
}

/** Makes every error, the framework's own included, an RFC 9457 problem. Server errors are logged, never told. */
export function handleErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError | Problem | Failure, request, reply) =>
    sendProblem(toProblem(error, request), request, reply),
  )
  app.setNotFoundHandler((request, reply) => {
    const detail = `There is nothing at ${pathOf(request)}. GET /openapi.json lists what there is.`
    return sendProblem(new Problem('route-not-found', detail), request, reply)
  })
}

/**
 * The problem that an error is to the client; an unknown error says nothing of itself.
 * @param body what the client sent, or the part of it that the error is about
 */
export function toProblem(
  error: Error & Partial<FastifyError>,
  request: FastifyRequest,
  body: unknown = request.body,
): Problem {
  if (error instanceof Problem) return error
  if (error instanceof Failure)
    return new Problem(error.code, error.message, { errors: FAULTS[error.code]?.(body) ?? [] })
  if (isPassingTrouble(error))
    return new Problem('unavailable', 'The database cannot do this now: it may be full, locked or read-only.', {
      headers: { 'retry-after': '5' },
      cause: error,
    })
  const code = FRAMEWORK_ERRORS[error.code ?? ''] ?? BY_STATUS[error.statusCode ?? 500]
  if (code === 'unavailable')
    return new Problem(code, 'The service is overloaded or going down.', { headers: { 'retry-after': '5' } })
  if (code) return new Problem(code, DETAILS[code]?.(request) ?? error.message, { cause: error })
  return new Problem('internal-error', 'The failure was logged. Please name the request’s id when you report it.', {
    cause: error,
  })
}

/** The body of a problem, as RFC 9457 has it. */
export function problemDetails(problem: Problem, request: FastifyRequest) {
  const { status, title } = PROBLEMS[problem.code]
  return {
    type: `/problems/${problem.code}`,
    title,
    status,
    detail: problem.message,
    instance: pathOf(request),
    code: problem.code,
    requestId: request.id,
    ...(problem.errors.length > 0 && { errors: problem.errors }),
  }
}

function sendProblem(problem: Problem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  logFailure(problem, request)
  return reply
    .code(problem.status)
    .headers({ 'x-request-id': request.id, ...problem.headers })
    .type('application/problem+json; charset=utf-8')
    .serializer(JSON.stringify)
    .send(problemDetails(problem, request))
}

/** Notes for the operator what the client is not told. */
export function logFailure(problem: Problem, request: FastifyRequest): void {
  if (problem.status >= 500 && problem.cause) request.log.error({ err: problem.cause }, 'request failed')
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0]!
}
