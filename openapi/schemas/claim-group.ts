import { z } from 'zod'
import { Claim } from './claim.ts'

export const ClaimGroup = z
  .object({
    id: z.string().meta({ description: 'The `groupId` of its claims.' }),
    first: Claim.meta({ description: 'Its first appearance.' }),
    claims: z.array(Claim).meta({ description: 'The first 500 appearances, in order of time.' }),
    publishers: z.array(z.string()).meta({ description: 'Who carried these, in order of time, each once.' }),
    count: z.int().min(1).meta({ description: 'How many appearances there are.' }),
    distinct: z.int().min(1).meta({ description: 'Appearances, where a text that others carry again counts once.' }),
  })
  .meta({ id: 'ClaimGroup', description: 'The same claim of one side wherever it is reported.' })
