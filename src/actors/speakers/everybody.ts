import type { ActorKind } from '../../domain/actor.ts'
import type { Span } from '../../domain/span.ts'
import type { Discourse } from '../discourse.ts'
import { addEntity, type Resolved } from '../entity.ts'

const ALL_OR_NOBODY = /^(?:(?:almost|even|nearly|not) )?(?:every(?:one|body)|nobody|no one)\b/iu
const SOMEBODY = /^(?:any|some)(?:one|body)(?: (?:at|from|here|in|on|who \p{L}+)\b|$)/iu
const THOSE = /^(?:even )?those (?:at|in|on|who \p{L}+|whose|\p{L}+ed)\b/iu
const LONGEST = 80

/**
 * `Everybody`, `almost no one`, `someone in the park`, `those who live on the island`: speakers whom the text calls by no noun go by
 * its words. Null for other words.
 */
export function everybody({ start, end }: Span, { parsed, registry, byLabel }: Discourse): Resolved | null {
  const cut = parsed.text.slice(start, Math.min(end, start + LONGEST)).replace(/\s+/gu, ' ')
  const words = end - start > LONGEST ? cut.replace(/\s\S*$/u, '') : cut
  const kind: ActorKind | null = SOMEBODY.test(words)
    ? 'person'
    : ALL_OR_NOBODY.test(words) || THOSE.test(words)
      ? 'group'
      : null
  if (kind === null) return null
  const label = words.split(',', 1)[0]!.trimEnd()
  const known = byLabel.get(label.toLowerCase())
  if (known !== undefined) return { entity: known, by: 'same-words' }
  const entity = addEntity(registry, { kind, gender: 'unknown', plural: kind === 'group', country: null })
  entity.label = label
  entity.mentions++
  entity.acts = true
  byLabel.set(label.toLowerCase(), entity.index)
  return { entity: entity.index, by: 'description' }
}
