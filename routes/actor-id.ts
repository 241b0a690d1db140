import { z } from 'zod'
import { Problem } from '../src/errors.ts'

/** The path parameter of what belongs to an actor. */
export const ActorId = z.object({ id: z.string().meta({ description: 'An actor’s id, `act_…`.' }) })

/** @throws {Problem} `actor-not-found` */
export function actorNotFound(id: string): never {
  throw new Problem('actor-not-found', `There is no actor ${id}.`)
}
