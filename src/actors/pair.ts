import type { Discourse } from './discourse.ts'
import type { Entity } from './entity.ts'
import { jointEntity } from './joint-entity.ts'
import { firstEndingAfter } from './locate.ts'
import { salienceOf } from './pronouns/salience.ts'

const PAIR = /^(?:both|the two|each|neither)(?: of (?:them|whom|these|those)| (?<noun>\p{L}+))?$/iu
const PERSONS =
  /^(m[ae]n|wom[ae]n|candidates?|contenders|rivals|senators|lawmakers|ministers|leaders|presidents|politicians)$/
const BODIES = /^(sides?|countr(y|ies)|governments?|capitals?|nations?|states?|part(y|ies)|companies)$/
const FURTHEST = 4

/**
 * `Wolf met Berg in Oslo. Both want …`, `the two countries`, `neither side`: the two whom the text before speaks of most, as
 * one group; null for other words.
 */
export function pairMeant(words: string, position: number, discourse: Discourse): Entity | null {
  const match = PAIR.exec(words.trim())
  const noun = match?.groups?.noun?.toLowerCase()
  if (!match || (noun !== undefined && !PERSONS.test(noun) && !BODIES.test(noun))) return null
  const weights = new Map<number, number>()
  const { parsed, phrases, registry } = discourse
  const at = Math.min(firstEndingAfter(phrases.list, position), phrases.list.length - 1)
  const sentence = firstEndingAfter(parsed.sentences, position)
  for (let i = phrases.from[Math.max(0, sentence - FURTHEST)]!; i < at; i++) {
    const entity = registry.entities[registry.resolved[i]?.entity ?? -1]
    if (entity && mayBeOne(entity, noun))
      weights.set(entity.index, (weights.get(entity.index) ?? 0) + salienceOf(i, at, discourse))
  }
  const pair = [...weights]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([entity]) => entity)
  const kinds = new Set(pair.map((index) => registry.entities[index]!.kind === 'person'))
  if (pair.length < 2 || kinds.size > 1) return null
  return jointEntity(
    [...weights.keys()].filter((entity) => pair.includes(entity)),
    discourse,
  )
}

function mayBeOne({ kind, words }: Entity, noun: string | undefined): boolean {
  if (words.length === 0) return false
  if (kind === 'person') return noun === undefined || PERSONS.test(noun)
  return (kind === 'country' || kind === 'organization') && (noun === undefined || BODIES.test(noun))
}
