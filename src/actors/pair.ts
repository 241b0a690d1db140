import { firstEndingAfter } from '../domain/bisect.ts'
import type { Discourse } from './discourse.ts'
import { type Entity, entityAt } from './entity.ts'
import { jointEntity } from './joint-entity.ts'
import { namedTogether } from './pronouns/joint-antecedent.ts'
import { salienceOf } from './pronouns/salience.ts'

const PAIR = /^(?:both|the two|each|neither)(?: of (?:them|whom|these|those)| (?<noun>\p{L}+))?$/iu
const PERSONS =
  /^(m[ae]n|wom[ae]n|candidates?|contenders|rivals|senators|lawmakers|ministers|leaders|presidents|politicians)$/
const COUNTRIES = /^(countr(y|ies)|governments?|capitals?|nations?)$/
const BODIES = /^(sides?|countr(y|ies)|governments?|capitals?|nations?|states?|part(y|ies)|companies)$/
/** How many sentences back two persons are sought, and how many phrases back two sides: keeps the cost of a phrase constant. */
const FURTHEST = 4
const PHRASES_BACK = 500

/**
 * `Wolf met Berg in Oslo. Both want …`, `the two countries`, `neither side`: the two who are meant, as one group; null for
 * other words.
 */
export function pairMeant(words: string, position: number, discourse: Discourse): Entity | null {
  const pair = pairOf(words, position, discourse)
  return pair && jointEntity(pair, discourse)
}

const NOBODY: ReadonlySet<number> = new Set()

/**
 * The two themselves, in the order in which they are named. Sides and countries stay the same for a whole article: the two
 * named most so far; persons change: the two named together just before, else those of whom the text
 * there speaks most.
 * @param except who is not meant, because it speaks of two others
 */
export function pairOf(
  words: string,
  position: number,
  discourse: Discourse,
  except: ReadonlySet<number> = NOBODY,
): number[] | null {
  const match = PAIR.exec(words.trim())
  const noun = match?.groups?.noun?.toLowerCase()
  if (!match || (noun !== undefined && !PERSONS.test(noun) && !BODIES.test(noun))) return null
  const weights = new Map<number, number>()
  const { parsed, phrases, registry } = discourse
  const at = Math.min(firstEndingAfter(phrases.list, position), phrases.list.length - 1)
  const sentence = firstEndingAfter(parsed.sentences, position)
  const lasting = noun !== undefined && BODIES.test(noun)
  const joined = lasting ? null : namedTogether(at, sentence, discourse)
  const meant = (entity: Entity) => !except.has(entity.index) && mayBeOne(entity, noun)
  if (joined?.length === 2 && joined.every((index) => meant(registry.entities[index]!))) return joined
  const from = lasting ? Math.max(0, at - PHRASES_BACK) : phrases.from[Math.max(0, sentence - FURTHEST)]!
  for (let i = from; i < at; i++) {
    const entity = entityAt(registry, i)
    if (!entity || !meant(entity)) continue
    weights.set(entity.index, (weights.get(entity.index) ?? 0) + (lasting ? 1 : salienceOf(i, at, discourse)))
  }
  const pair = [...weights]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([entity]) => entity)
  const kinds = new Set(pair.map((index) => registry.entities[index]!.kind === 'person'))
  if (pair.length < 2 || kinds.size > 1) return null
  return [...weights.keys()].filter((entity) => pair.includes(entity))
}

function mayBeOne({ kind, words }: Entity, noun: string | undefined): boolean {
  if (words.length === 0) return false
  if (kind === 'person') return noun === undefined || PERSONS.test(noun)
  if (noun !== undefined && !BODIES.test(noun)) return false
  return kind === 'country' || (kind === 'organization' && !(noun && COUNTRIES.test(noun)))
}
