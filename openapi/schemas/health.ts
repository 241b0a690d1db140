import { z } from 'zod'

export const Health = z
  .object({ status: z.literal('ok'), version: z.string() })
  .meta({ id: 'Health', description: 'The service is well, in this version.' })
