import { z } from 'zod'
import { json, problems } from '../openapi/responses.ts'
import { ProblemCodes, ProblemKind, ProblemKinds } from '../openapi/schemas/problem.ts'
import { PROBLEMS, Problem, type ProblemCode } from '../src/errors.ts'
import type { App } from './app.ts'
import { noQuery } from './no-query.ts'

const about = { tags: ['service'], security: [] }
const kinds = Object.entries(PROBLEMS).map(([code, kind]) => ({ code, ...kind }))

/** What a problem's `type` points to. */
export function problemRoutes(app: App): void {
  app.get(
    '/problems',
    {
      schema: {
        operationId: 'listProblems',
        ...about,
        summary: 'Every kind of problem that the service may answer with',
        querystring: noQuery,
        response: { 200: json('Kinds of problem.', ProblemKinds), ...problems('invalid-parameter') },
      },
    },
    async () => ({ items: kinds }),
  )

  app.get(
    '/problems/:code',
    {
      schema: {
        operationId: 'getProblem',
        ...about,
        summary: 'A kind of problem',
        description: 'What the `type` of a problem points to.',
        params: z.object({ code: z.string().meta({ description: 'One of the codes of `ProblemCode`.' }) }),
        querystring: noQuery,
        response: {
          200: json('The kind of problem.', ProblemKind),
          ...problems('invalid-parameter', 'route-not-found'),
        },
      },
    },
    async ({ params: { code } }) => {
      if (!ProblemCodes.safeParse(code).success) throw new Problem('route-not-found', `There is no problem ${code}.`)
      return { code, ...PROBLEMS[code as ProblemCode] }
    },
  )
}
