import { z } from 'zod'
import { CLAIM_TYPE_NAMES } from '../../src/domain/claim-type.ts'
import { ActorRef } from './actor.ts'
import { pageOf } from './page.ts'

const seen = (which: string) =>
  z
    .string()
    .nullable()
    .meta({ description: `When the ${which} article that names the actor was published (or posted).` })

export const RegisteredActor = ActorRef.extend({
  aliases: z.array(z.string()).meta({ description: 'Other names that articles use.' }),
  roles: z.array(z.string()).meta({ description: 'Titles and offices that articles give.' }),
  members: z.array(ActorRef).meta({ description: 'Of a joint actor, those who make it up.' }),
  memberOf: z.array(ActorRef).meta({ description: 'Whom the actor belongs to: NATO officials to NATO.' }),
  onBehalfOf: z.array(ActorRef).meta({ description: 'Whom the actor speaks for, as a spokeswoman does.' }),
  counts: z
    .partialRecord(z.enum(CLAIM_TYPE_NAMES), z.int())
    .meta({ description: 'How many claims of each type the actor makes; types with none are left out.' }),
  firstSeen: seen('first'),
  lastSeen: seen('latest'),
}).meta({ id: 'RegisteredActor', description: 'An actor as all articles together show it.' })

export const ActorProfile = RegisteredActor.extend({
  articles: z.int().min(0).meta({ description: 'In how many articles the actor appears.' }),
  roleHistory: z
    .array(
      z.object({
        role: z.string().meta({ description: 'A title or office.' }),
        firstSeen: z.string().meta({ description: 'When the first article that gives it was published (or posted).' }),
        lastSeen: z.string().meta({ description: 'When the latest one was.' }),
      }),
    )
    .meta({ description: 'Each role with the first and last time that an article gives it.' }),
  mergedFrom: z.array(ActorRef).meta({ description: 'Actors that were merged into this one.' }),
}).meta({ id: 'ActorProfile', description: 'An actor with what changed over time.' })

export const ActorPage = pageOf(RegisteredActor, 'ActorPage')

export const ActorMerge = z
  .strictObject({
    actors: z.array(z.string()).min(1).max(100).meta({ description: 'Ids of actors that are the same as this one.' }),
  })
  .meta({ id: 'ActorMerge', description: 'Whom to merge into an actor.' })

export const ActorSplit = z
  .union(
    [
      z.strictObject({ actor: z.string().meta({ description: 'Id of an actor that was merged into this one.' }) }),
      z.strictObject({
        articles: z
          .array(z.string())
          .min(1)
          .meta({ description: 'Ids of the articles in which somebody else bears the name.' }),
      }),
    ],
    { error: 'is neither {"actor": "…"} nor {"articles": ["…"]}' },
  )
  .meta({ id: 'ActorSplit', description: 'What to split from an actor.' })
