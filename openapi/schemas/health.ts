import { z } from 'zod'

export const Health = z
  .object({
    status: z.literal('ok').meta({ description: 'Always this; where it is not well the answer is a problem.' }),
    version: z.string().meta({ description: 'Of the service.' }),
  })
  .meta({ id: 'Health', description: 'The service is well, in this version.' })
