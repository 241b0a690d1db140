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
    if (def.type === 'record') delete jsonSchema.propertyNames
  },
}
