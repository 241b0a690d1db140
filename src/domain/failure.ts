/** What can keep the service from doing as asked, where it is the request's fault and the caller should hear which. */
type FailureCode =
  | 'no-text'
  | 'not-english'
  | 'invalid-cursor'
  | 'unknown-actor'
  | 'nothing-to-split'
  | 'precondition-failed'

/** Thrown by the service; the HTTP layer gives each code its status and title. The message is fit for clients. */
export class Failure extends Error {
  readonly code: FailureCode

  constructor(code: FailureCode, message: string) {
    super(message)
    this.name = 'Failure'
    this.code = code
  }
}
