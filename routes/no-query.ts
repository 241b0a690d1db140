import { z } from 'zod'

/** The query of an operation that takes no parameters: one that is misspelt or misplaced is told so, here as everywhere. */
export const noQuery = z.strictObject({})
