import type { Discourse } from './discourse.ts'
import { type Entity, entityAt } from './entity.ts'

/** Somebody who speaks for a body that the words do not name. */
const UNOWNED = /^((chief|deputy|official|senior) )?(press secretary|spokes(man|person|woman))$/i
/** How many sentences back a body may have spoken. */
const FURTHEST = 2

/**
 * Ties a spokesman whose body the words beside him leave out to the one that has just spoken: `China's foreign ministry demanded
 * it. … spokesman Gao Ren said`.
 */
export function tieSpokesmen({ phrases, registry, turns }: Discourse): void {
  const inOrder = turns.toSorted((a, b) => a.start - b.start)
  let next = 0
  phrases.list.forEach((phrase, at) => {
    while (next < inOrder.length && inOrder[next]!.start < phrase.start) next++
    const spokesman = entityAt(registry, at)
    if (spokesman?.kind !== 'person' || phrase.form === 'pronoun' || phrase.possessor !== null) return
    if (!UNOWNED.test(phrase.role ?? '') || spokesman.onBehalfOf.size + spokesman.memberOf.size > 0) return
    const last = inOrder[inOrder[next - 1]?.entity === spokesman.index ? next - 2 : next - 1]
    if (!last || last.sentence < phrase.sentence - FURTHEST) return
    const body = spokenFor(registry.entities[last.entity]!, registry.entities)
    if (!body || body === spokesman) return
    spokesman.onBehalfOf.add(body.index)
    spokesman.country ??= body.country
  })
}

/** The body or state that has spoken, or for whom its or his spokesman has: `A spokesman for Berg said … The spokesman, Tom Wolf`. */
function spokenFor(speaker: Entity, entities: readonly Entity[]): Entity | null {
  if (speaker.kind === 'organization' || speaker.kind === 'country') return speaker
  const [principal] = speaker.onBehalfOf
  return principal === undefined ? null : entities[principal]!
}
