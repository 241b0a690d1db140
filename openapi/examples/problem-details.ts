import type { ProblemCode } from '../../src/errors.ts'

/** What the `detail` of problems reads like that an example request cannot bring about. */
export const DETAILS: Partial<Record<ProblemCode, string>> = {
  'malformed-request': "'/v1/articles/%E0' is not a valid url component",
  'not-acceptable': 'This resource comes as application/json.',
  'body-too-large': 'The body may have 8388608 bytes.',
  'text-too-long': 'The text has 731202 UTF-16 code units; 500000 are allowed.',
  'internal-error': 'The failure was logged. Please name the request’s id when you report it.',
  'analysis-timeout': 'The article was not read within 60000 ms.',
  busy: 'All threads are reading and the queue is full. Try again in a few seconds.',
  unavailable: 'The service is overloaded or going down.',
}
