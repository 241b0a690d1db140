import { z } from 'zod'
import { Claim } from './claim.ts'
import { pageOf } from './page.ts'

export const TimelineEntry = z
  .object({
    claim: Claim.meta({ description: 'The claim that takes it.' }),
    reverses: z.string().nullable().meta({
      description: 'Id of the earlier claim of the same actor that this one goes back on; null where it does not.',
    }),
  })
  .meta({ id: 'TimelineEntry', description: 'A position that an actor took.' })

export const TimelinePage = pageOf(TimelineEntry, 'TimelinePage')
