import type { z } from 'zod'

type Context = { readonly zodSchema: unknown; readonly jsonSchema: z.core.JSONSchema.BaseSchema }

/** How zod schemas become the document's JSON schemas. */
export const JSON_SCHEMA = {
  override({ zodSchema, jsonSchema }: Context): void {
    const { def } = (zodSchema as z.core.$ZodType)._zod
    // `format` says it; zod's pattern for a leap year fills a screen.
    if (jsonSchema.format === 'date' || jsonSchema.format === 'date-time') delete jsonSchema.pattern
    // Answers may grow: only what is strict on purpose is closed.
    if (def.type === 'object' && !(def as z.core.$ZodObjectDef).catchall) delete jsonSchema.additionalProperties
    // What fastify's plugin takes for an answer without a body.
    if (def.type === 'undefined') jsonSchema.type = 'null'
    // As far as JavaScript counts: zod’s bound of every integer, and nobody’s meaning.
    if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
    if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
    if (def.type === 'record') delete jsonSchema.propertyNames
  },
}
