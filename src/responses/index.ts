import type { Cast } from '../domain/actor.ts'
import type { Attribution } from '../domain/attribution.ts'
import type { Response } from '../domain/response.ts'
import type { ParsedText } from '../domain/sentence.ts'

/** Links each claim to the earlier claim that it answers. */
export function linkResponses(_parsed: ParsedText, _attributions: readonly Attribution[], _cast: Cast): Response[] {
  return []
}
