import type { ProblemCode } from '../src/errors.ts'

/** What can go wrong with a body. */
export const BODY_PROBLEMS = [
  'malformed-json',
  'body-too-large',
  'unsupported-media-type',
  'invalid-body',
] as const satisfies readonly ProblemCode[]

/** What can go wrong when the article in a body is read. */
export const READ_PROBLEMS = [
  ...BODY_PROBLEMS,
  'text-too-long',
  'no-text',
  'not-english',
  'busy',
  'analysis-timeout',
] as const satisfies readonly ProblemCode[]
