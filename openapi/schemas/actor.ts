import { z } from 'zod'
import { ACTOR_KINDS } from '../../src/domain/actor.ts'
import { CLAIM_TYPE_NAMES } from '../../src/domain/claim-type.ts'
import { Span } from './span.ts'

export const ActorKind = z.enum(ACTOR_KINDS).meta({
  id: 'ActorKind',
  description:
    'What sort of actor this is: a `person`; an `organization`, that is a body (“NATO”, “the court”); a `country`, also where its capital or government stands for it; a `group` of several people without a body of their own (“farmers”); a `document` that speaks (“the report says”).',
})

export const ActorRef = z
  .object({
    id: z.string().meta({
      description:
        '`act_…`: of stored claims the same in every article, so that `GET /v1/actors/{id}` tells more; from `/v1/extract` good within that answer only.',
    }),
    name: z.string().meta({ description: 'The fullest name known.' }),
    kind: ActorKind,
    country: z.string().nullable().meta({
      description:
        'ISO 3166-1 alpha-2 code of the country itself, or of the one that the actor acts for; null where none is known.',
    }),
  })
  .meta({ id: 'ActorRef', description: 'An actor by its id and fullest name.' })

export const Speaker = ActorRef.extend({
  resolvedBy: z.string().meta({ description: 'The rule that tied the source’s words to this actor.' }),
  members: z.array(ActorRef).meta({ description: 'The parts of a joint source (“the two ministers”, “A and B”).' }),
}).meta({ id: 'Speaker', description: 'The actor behind a claim’s source.' })

export const Actor = ActorRef.extend({
  aliases: z.array(z.string()).meta({ description: 'Other names that the article uses.' }),
  roles: z.array(z.string()).meta({ description: 'Titles and offices that the article gives.' }),
  members: z.array(ActorRef).meta({ description: 'Of a joint actor, those who make it up.' }),
  memberOf: z.array(ActorRef).meta({ description: 'Whom the actor belongs to: NATO officials to NATO.' }),
  onBehalfOf: z.array(ActorRef).meta({ description: 'Whom the actor speaks for, as a spokeswoman does.' }),
  mentions: z.array(Span).meta({ description: 'Where the text refers to the actor, in order.' }),
  counts: z
    .partialRecord(z.enum(CLAIM_TYPE_NAMES), z.int())
    .meta({ description: 'How many claims of each type the actor makes; types with none are left out.' }),
}).meta({
  id: 'Actor',
  description: 'A person, body, country, group or document that takes part in the article’s claims.',
})
