import type { z } from 'zod'
import { PROBLEMS, type ProblemCode } from '../src/errors.ts'
import { ProblemDetails } from './schemas/problem.ts'

type Response = { description: string; content: Record<string, { schema: z.ZodType }> }

/** What any operation may answer besides its own. */
const ALWAYS: readonly ProblemCode[] = [
  'malformed-request',
  'unauthorized',
  'forbidden',
  'not-acceptable',
  'too-many-requests',
  'internal-error',
  'unavailable',
]

/** What a request is answered before it has an operation, so that none lists it: the document's introduction does. */
export const BEFORE_OPERATIONS = [
  'method-not-allowed',
  'request-timeout',
  'headers-too-large',
] as const satisfies readonly ProblemCode[]

/** A JSON answer with a description. */
export function json(description: string, schema: z.ZodType): Response {
  return { description, content: { 'application/json': { schema } } }
}

/** The problems that an operation may answer with, by status, each naming its codes. */
export function problems(...codes: ProblemCode[]): Record<string, Response> {
  const byStatus = new Map<number, ProblemCode[]>()
  for (const code of new Set([...codes, ...ALWAYS])) {
    const { status } = PROBLEMS[code]
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  const responses = [...byStatus].map(([status, codes]): [string, Response] => {
    const description = codes.map((code) => `\`${code}\`: ${PROBLEMS[code].title}.`).join('\n\n')
    return [String(status), { description, content: { 'application/problem+json': { schema: ProblemDetails } } }]
  })
  return Object.fromEntries(responses)
}
