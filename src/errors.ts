/**
 * Every error that a client can see: its code (stable, for programs), status and title. The document, the error
 * handler and `GET /problems` are all made from this list.
 */
export const PROBLEMS = {
  'malformed-request': { status: 400, title: 'The request is malformed' },
  'malformed-json': { status: 400, title: 'The body is not valid JSON' },
  'invalid-parameter': { status: 400, title: 'A parameter does not fit' },
  'invalid-cursor': { status: 400, title: 'The cursor is not one of ours' },
  unauthorized: { status: 401, title: 'An API key is needed' },
  forbidden: { status: 403, title: 'The API key is not good for this' },
  'route-not-found': { status: 404, title: 'There is no such resource' },
  'article-not-found': { status: 404, title: 'There is no such article' },
  'claim-not-found': { status: 404, title: 'There is no such claim' },
  'claim-group-not-found': { status: 404, title: 'There is no such claim group' },
  'actor-not-found': { status: 404, title: 'There is no such actor' },
  'dispute-not-found': { status: 404, title: 'There is no such dispute' },
  'job-not-found': { status: 404, title: 'There is no such job' },
  'method-not-allowed': { status: 405, title: 'The resource does not know this method' },
  'not-acceptable': { status: 406, title: 'The resource has no such representation' },
  'request-timeout': { status: 408, title: 'The request took too long to arrive' },
  'nothing-to-split': { status: 409, title: 'There is nothing to split from the actor' },
  'precondition-failed': { status: 412, title: 'The resource is no longer as the request expects' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'text-too-long': { status: 413, title: 'The text is too long' },
  'unsupported-media-type': { status: 415, title: 'The body has a type that cannot be read' },
  'unknown-actor': { status: 422, title: 'An actor that the body names does not exist' },
  'invalid-body': { status: 422, title: 'The body does not fit' },
  'no-text': { status: 422, title: 'There is no text to read' },
  'not-english': { status: 422, title: 'The text is not English' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'headers-too-large': { status: 431, title: 'The headers are too large' },
  'internal-error': { status: 500, title: 'Something broke on our side' },
  'analysis-timeout': { status: 503, title: 'Reading the article took too long' },
  busy: { status: 503, title: 'Too many articles are waiting' },
  unavailable: { status: 503, title: 'The service cannot answer at the moment' },
} as const satisfies Record<string, { status: number; title: string }>

/** The codes of the catalogue. */
export type ProblemCode = keyof typeof PROBLEMS

/** One part of the request that does not fit; `pointer` is a JSON Pointer (RFC 6901) into what `in` names. */
export type Fault = {
  readonly in: 'body' | 'query' | 'path' | 'header'
  readonly pointer: string
  readonly detail: string
}

type Extras = {
  readonly errors?: readonly Fault[]
  readonly headers?: Readonly<Record<string, string>>
  readonly cause?: unknown
}

/** An error that the client is told about; everything else becomes `internal-error`. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly errors: readonly Fault[]
  readonly headers: Readonly<Record<string, string>>

  constructor(code: ProblemCode, detail: string, extras: Extras = {}) {
    super(detail, { cause: extras.cause })
    this.name = 'Problem'
    this.code = code
    this.errors = extras.errors ?? []
    this.headers = extras.headers ?? {}
  }

  get status(): number {
    return PROBLEMS[this.code].status
  }
}
