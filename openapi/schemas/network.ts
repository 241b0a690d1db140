import { z } from 'zod'
import { CLAIM_TYPE_NAMES } from '../../src/domain/claim-type.ts'
import { ActorRef } from './actor.ts'

const count = z.int().min(0)

export const NetworkEdge = z
  .object({
    source: z.string().meta({ description: 'Id of the actor who speaks.' }),
    target: z.string().meta({ description: 'Id of the actor whom the claims are directed at.' }),
    weight: z.int().min(1).meta({ description: 'How many claims.' }),
    sign: z.number().min(-1).max(1).meta({
      description:
        'From −1 (all hostile) to 1 (all friendly): claims of verbal cooperation (CAMEO roots 02 to 05) less those of verbal conflict (10 to 14), divided by `weight`.',
    }),
    types: z.partialRecord(z.enum(CLAIM_TYPE_NAMES), z.int()).meta({ description: 'How many claims of each type.' }),
    for: count.meta({ description: 'How often the source supported a claim of the target.' }),
    against: count.meta({ description: 'How often it opposed one.' }),
  })
  .meta({ id: 'NetworkEdge', description: 'What one actor directed at another.' })

export const Network = z
  .object({
    nodes: z.array(ActorRef).meta({ description: 'The actors that the edges name.' }),
    edges: z.array(NetworkEdge).meta({ description: 'Heaviest first.' }),
    truncated: z.boolean().meta({ description: 'Whether there are more edges: narrow the filter to see them.' }),
  })
  .meta({ id: 'Network', description: 'Actors and the signed edges between them.' })
