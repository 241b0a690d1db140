import type { Discourse } from './discourse.ts'
import { type Entity, entityAt, type Registry } from './entity.ts'
import { inTextOrder, lastTurnBefore } from './turns.ts'

/** Somebody who speaks for a body that the words do not name. */
const UNOWNED = /^((chief|deputy|official|senior) )?(press secretary|spokes(man|person|woman))$/i
/** How many sentences back a body may have spoken. */
const FURTHEST = 2

/**
 * Ties a spokesman whose body the words beside him leave out to the one that has just spoken: `China's foreign ministry demanded
 * it. … spokesman Gao Ren said`.
 */
export function tieSpokesmen({ phrases, registry, turns }: Discourse): void {
  const inOrder = inTextOrder(turns)
  phrases.list.forEach((phrase, at) => {
    if (phrase.role === null || phrase.possessor !== null || !UNOWNED.test(phrase.role)) return
    const spokesman = entityAt(registry, at)
    if (spokesman?.kind !== 'person' || spokesman.onBehalfOf.size + spokesman.memberOf.size > 0) return
    const latest = lastTurnBefore(phrase.start, inOrder)
    const last = inOrder[inOrder[latest]?.entity === spokesman.index ? latest - 1 : latest]
    if (!last || last.sentence < phrase.sentence - FURTHEST) return
    const body = spokenFor(registry.entities[last.entity]!, registry)
    if (!body || body === spokesman) return
    spokesman.onBehalfOf.add(body.index)
    spokesman.country ??= body.country
  })
}

/** The body or state that has spoken, or for whom its or his spokesman has: `A spokesman for Berg said … The spokesman, Tom Wolf`. */
function spokenFor(speaker: Entity, { entities }: Registry): Entity | null {
  if (speaker.kind === 'organization' || speaker.kind === 'country') return speaker
  const [principal] = speaker.onBehalfOf
  return principal === undefined ? null : entities[principal]!
}
