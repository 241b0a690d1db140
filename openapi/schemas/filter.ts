import { z } from 'zod'
import { endOf, moment } from '../../src/domain/moment.ts'
import { When } from './article.ts'

/** A query parameter that names an actor. Actors come and go with their articles: that one is not there is no mistake. */
export const actorFilter = (description: string) =>
  z
    .string()
    .max(100)
    .optional()
    .meta({ description: `${description} \`GET /v1/actors?q=NAME\` finds ids. An id that is not known finds nothing.` })

/** A query parameter that names a country. */
export const countryFilter = (description: string) =>
  z
    .string()
    .regex(/^[a-z]{2}$/iu, 'is no code of two letters')
    .toUpperCase()
    .optional()
    .meta({ description })

const WHEN =
  'A date means its whole day, in UTC. An article whose date is not known counts as published when it was posted.'

/** Query parameters that narrow a list to what was published within a time. */
export const publishedFilter = {
  from: When.optional().meta({ description: `Published then or later. ${WHEN}` }),
  to: When.optional().meta({ description: `Published then or earlier. ${WHEN}` }),
}

/**
 * The query parameters of a list that can be narrowed to a time. Nothing is published between a `from` and an earlier `to`: they
 * were swapped or mistyped, and an empty answer would hide that.
 */
export function timedQuery<Shape extends z.ZodRawShape & typeof publishedFilter>(shape: Shape) {
  return z.strictObject(shape).refine((query) => inOrder(query as { from?: string; to?: string }), {
    path: ['to'],
    error: 'lies before from: give the earlier one as from',
  })
}

function inOrder({ from, to }: { readonly from?: string; readonly to?: string }): boolean {
  return from === undefined || to === undefined || moment(from)! <= endOf(to)!
}
