import type { Sieve } from '../discourse.ts'
import { addEntity } from '../entity.ts'
import { regionalBody } from '../labels/region-label.ts'

/** `Catalonia's government … the Catalan government … the government of Catalonia`: one body, and no other region's. */
export const bodyOfRegion: Sieve = (phrase, at, discourse) => {
  const body = regionalBody(at, discourse)
  if (body === null) return null
  const { registry, byLabel } = discourse
  const known = byLabel.get(body.key)
  if (known !== undefined) return known
  const entity = addEntity(registry, { ...phrase, kind: 'organization', country: body.country ?? phrase.country })
  entity.label = body.label
  byLabel.set(body.key, entity.index)
  byLabel.set(body.label.toLowerCase(), entity.index)
  return entity.index
}
