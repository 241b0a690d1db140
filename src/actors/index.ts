import type { Actor, Cast } from '../domain/actor.ts'
import type { Article } from '../domain/article.ts'
import type { Attribution } from '../domain/attribution.ts'
import type { ParsedText } from '../domain/sentence.ts'

/** Says which actor stands behind each source and which the act is directed at. */
export function resolveActors(parsed: ParsedText, attributions: readonly Attribution[], _article: Article): Cast {
  const actors: Actor[] = []
  const participants = attributions.map(({ source }) => {
    if (!source) return { speaker: null, targets: [] }
    const name = parsed.text.slice(source.start, source.end)
    let actor = actors.findIndex((known) => known.name === name)
    if (actor < 0) {
      actor =
        actors.push({
          name,
          kind: 'person',
          country: null,
          aliases: [],
          roles: [],
          members: [],
          memberOf: [],
          onBehalfOf: [],
        }) - 1
    }
    return { speaker: { actor, resolvedBy: 'name' }, targets: [] }
  })
  return { actors, mentions: [], participants }
}
