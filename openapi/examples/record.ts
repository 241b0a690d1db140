import type { App } from '../../routes/app.ts'
import { type Answers, type ExampleRequest, REQUESTS } from './requests.ts'

/** A request with what the service answered to it. */
export type Exchange = {
  readonly operation: string
  readonly name: string
  readonly summary: string
  readonly url: string
  readonly request: { readonly type: string; readonly body: unknown } | null
  readonly status: number
  readonly type: string | null
  readonly body: unknown
}

/** Asks a service on an empty database all of the document's requests, in order. */
export async function recordExamples(app: App): Promise<Exchange[]> {
  const answers: Record<string, Record<string, { body: unknown }>> = {}
  const exchanges: Exchange[] = []
  for (const request of REQUESTS) {
    const exchange = await ask(app, request, answers as Answers)
    answers[request.operation] ??= {}
    answers[request.operation]![request.name] = exchange
    exchanges.push(withoutClock(exchange))
  }
  return exchanges
}

async function ask(
  app: App,
  { operation, name, summary, ...request }: ExampleRequest,
  answers: Answers,
): Promise<Exchange> {
  const url = typeof request.url === 'string' ? request.url : request.url(answers)
  const headers = { 'x-request-id': 'req-7f3a', ...(request.type && { 'content-type': request.type }) }
  const { method = 'GET' } = request
  const body = typeof request.body === 'function' ? request.body(answers) : request.body
  const answer = await app.inject({ method, url, headers, ...(body !== undefined && { payload: body }) })
  const type = answer.headers['content-type']?.toString().split(';', 1)[0] ?? null
  return {
    operation,
    name,
    summary,
    url,
    request: request.type ? { type: request.type.split(';', 1)[0]!, body } : null,
    status: answer.statusCode,
    type,
    body: type && /[/+]json$/u.test(type) ? JSON.parse(answer.payload) : answer.payload || null,
  }
}

/** Sets what depends on the clock or on chance to fixed values, so that recording again changes only what changed. */
function withoutClock(exchange: Exchange): Exchange {
  const fixed: Record<string, unknown> = {
    at: '2024-07-12T06:30:00.000Z',
    createdAt: '2024-07-12T06:30:00.000Z',
    startedAt: '2024-07-12T06:30:01.000Z',
    finishedAt: '2024-07-12T06:31:00.000Z',
    milliseconds: 18,
  }
  const told = JSON.stringify(exchange).replace(/job_[0-9a-f]{32}/gu, 'job_4f9c2b71d0e84a6c9d35e8a1b7c60f2e')
  return JSON.parse(told, (key, value) => (value === null ? value : (fixed[key] ?? value)))
}
