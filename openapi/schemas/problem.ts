import { z } from 'zod'
import { PROBLEMS, type ProblemCode } from '../../src/errors.ts'

export const ProblemCodes = z.enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]).meta({
  id: 'ProblemCode',
  description: 'What went wrong, for programs. Codes are stable; new ones may be added.',
})

export const ProblemDetails = z
  .object({
    type: z.string().meta({ description: 'Where this kind of problem is described, relative to the service.' }),
    title: z.string().meta({ description: 'What kind of problem it is; the same for every problem of its kind.' }),
    status: z.int().meta({ description: 'The HTTP status.' }),
    detail: z.string().meta({ description: 'What is wrong with this request, for people.' }),
    instance: z.string().meta({ description: 'The path that was asked for.' }),
    code: ProblemCodes,
    requestId: z.string().meta({ description: 'As in `x-request-id`: name it when you report a problem.' }),
    errors: z
      .array(
        z.object({
          in: z.enum(['body', 'query', 'path', 'header']).meta({ description: 'What the pointer points into.' }),
          pointer: z.string().meta({ description: 'JSON Pointer (RFC 6901) to the part that does not fit.' }),
          detail: z.string().meta({ description: 'What is wrong with that part.' }),
        }),
      )
      .optional()
      .meta({ description: 'Each part of the request that does not fit.' }),
  })
  .meta({ id: 'Problem', description: 'An error, as RFC 9457 has it.' })

export const ProblemKind = z
  .object({
    code: ProblemCodes,
    status: z.int().meta({ description: 'The HTTP status that it comes with.' }),
    title: z.string().meta({ description: 'What it is, for people.' }),
  })
  .meta({ id: 'ProblemKind', description: 'A kind of problem.' })

export const ProblemKinds = z
  .object({ items: z.array(ProblemKind).meta({ description: 'Grouped by status.' }) })
  .meta({ id: 'ProblemKinds', description: 'All kinds of problem.' })
