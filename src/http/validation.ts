import type { FastifySchemaCompiler, FastifySerializerCompiler } from 'fastify'
import type { z } from 'zod'
import { type Fault, Problem } from '../errors.ts'
import { inPlainWords } from '../plain-words.ts'

const PLACES = { body: 'body', querystring: 'query', params: 'path', headers: 'header' } as const

/** Checks a part of the request against its zod schema; what does not fit becomes a problem with a pointer per fault. */
export const validateRequest: FastifySchemaCompiler<z.ZodType> = ({ schema, httpPart = 'body' }) => {
  const place = PLACES[httpPart as keyof typeof PLACES] ?? 'body'
  return (data) => {
    const result = schema.safeParse(data, { error: inPlainWords })
    const misgiven = place === 'query' ? misgivenIn(data) : []
    if (result.success && misgiven.length === 0) return { value: result.data }
    const unfit = (result.error?.issues ?? []).flatMap((issue) => faultsOf(issue, place))
    const errors = [...misgiven, ...unfit.filter(({ pointer }) => !misgiven.some((fault) => fault.pointer === pointer))]
    const detail = errors.map(({ pointer, detail }) => `${pointer.slice(1) || place}: ${detail}`).join('; ')
    return { error: new Problem(place === 'body' ? 'invalid-body' : 'invalid-parameter', detail, { errors }) }
  }
}

/**
 * What is wrong with a parameter whatever its schema: none is a list, of which a schema can only say that it is of the
 * wrong type, and none means anything when it is empty, which a schema may take for 0.
 */
function misgivenIn(query: unknown): Fault[] {
  return Object.entries(query as Record<string, unknown>).flatMap(([name, value]) => {
    const detail = Array.isArray(value)
      ? 'is given more than once'
      : String(value).trim() === '' && 'is empty: give it a value or leave it out'
    return detail ? [{ in: 'query' as const, pointer: pointerTo([name]), detail }] : []
  })
}

/** One fault an issue, one for each unknown key. */
function faultsOf(issue: z.core.$ZodIssue, place: Fault['in']): Fault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      in: place,
      pointer: pointerTo([...issue.path, key]),
      detail: 'is not known here',
    }))
  return [{ in: place, pointer: pointerTo(issue.path), detail: issue.message }]
}

/** A JSON pointer, escaped as RFC 6901 asks. */
function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** Serialises a response as it is. */
export const serializeResponse: FastifySerializerCompiler<unknown> = () => JSON.stringify

/**
 * Serialises a response and fails where it is not what its schema says, or says more: for tests and development, where
 * a drift between document and service must show. In production the same bytes are sent without the check.
 */
export const checkResponse: FastifySerializerCompiler<z.ZodType> = ({ schema, url, method }) => {
  return (data) => {
    const sent = JSON.stringify(data)
    const described = JSON.stringify(schema.parse(JSON.parse(sent)))
    if (sortKeys(sent) !== sortKeys(described)) throw new Error(`${method} ${url} answers more than its schema says`)
    return sent
  }
}

function sortKeys(json: string): string {
  return JSON.stringify(JSON.parse(json), (_key, value) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
