import { z } from 'zod'

/** A query parameter that names an actor. Actors come and go with their articles: that one is not there is no mistake. */
export const actorFilter = (description: string) =>
  z
    .string()
    .max(100)
    .optional()
    .meta({ description: `${description} An id that is not known finds nothing.` })

/** A query parameter that names a country. */
export const countryFilter = (description: string) =>
  z
    .string()
    .regex(/^[a-z]{2}$/iu, 'is no code of two letters')
    .toUpperCase()
    .optional()
    .meta({ description })
