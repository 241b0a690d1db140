import type { Discourse, Turn } from '../discourse.ts'
import { type Entity, entityAt, type Registry } from '../entity.ts'
import type { Phrases } from '../phrases/index.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { inTextOrder, lastTurnBefore } from './turns.ts'

/** Somebody who speaks for a body that the words do not name, or call by its noun alone: `committee spokesman`. */
const UNOWNED = /^((chief|deputy|official|senior) )?((?<noun>\p{Ll}+) )?(press secretary|spokes(man|person|woman))$/u
/** How many sentences back a body may have spoken. */
const FURTHEST = 2
/** How many phrases back a body may have been named. */
const PHRASES_BACK = 60
/** How many turns back one is sought. */
const TURNS = 4

/**
 * Ties a spokesman whose body the words beside him leave out to the one that has just spoken: `China's foreign ministry demanded
 * it. … spokesman Gao Ren said`.
 */
export function tieSpokesmen({ phrases, registry, turns }: Discourse): void {
  const inOrder = inTextOrder(turns)
  phrases.list.forEach((phrase, at) => {
    const unowned = phrase.possessor === null ? UNOWNED.exec(lowerFirst(phrase.role ?? '')) : null
    if (!unowned) return
    const spokesman = entityAt(registry, at)
    if (spokesman?.kind !== 'person' || spokesman.onBehalfOf.size + spokesman.memberOf.size > 0) return
    const { noun } = unowned.groups!
    const body =
      bodyOf(phrase, spokesman, noun, inOrder, registry) ?? (noun ? bodyNamed(at, noun, phrases, registry) : null)
    if (!body || body === spokesman) return
    spokesman.onBehalfOf.add(body.index)
    spokesman.country ??= body.country
  })
}

/** The body that spoke last, or the last one of the noun that he is called by. */
function bodyOf(
  { start, sentence }: Phrase,
  spokesman: Entity,
  noun: string | undefined,
  inOrder: readonly Turn[],
  registry: Registry,
): Entity | null {
  const latest = lastTurnBefore(start, inOrder)
  const before = inOrder
    .slice(Math.max(0, latest - TURNS), latest + 1)
    .filter(({ entity }) => entity !== spokesman.index)
  const recent = before.filter((turn) => turn.sentence >= sentence - FURTHEST).reverse()
  const bodies = recent.map(({ entity }) => spokenFor(registry.entities[entity]!, registry))
  return (noun === undefined ? bodies[0] : bodies.find((body) => body?.heads.has(noun))) ?? null
}

/** `Ms. Flores urged the Justice Department to look into it. A department spokeswoman said`: the body of that noun just named. */
function bodyNamed(at: number, noun: string, { list }: Phrases, registry: Registry): Entity | null {
  for (let i = at - 1; i >= Math.max(0, at - PHRASES_BACK) && list[i]!.sentence >= list[at]!.sentence - FURTHEST; i--) {
    const entity = entityAt(registry, i)
    if (entity?.kind === 'organization' && entity.heads.has(noun)) return entity
  }
  return null
}

/** `Spokesman` at the head of a sentence. */
const lowerFirst = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1)

/** The body or state that has spoken, or for whom its or his spokesman has: `A spokesman for Berg said … The spokesman, Tom Wolf`. */
function spokenFor(speaker: Entity, { entities }: Registry): Entity | null {
  if (speaker.kind === 'organization' || speaker.kind === 'country') return speaker
  const [principal] = speaker.onBehalfOf
  return principal === undefined ? null : entities[principal]!
}
