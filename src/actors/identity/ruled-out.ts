import type { ParsedText } from '../../domain/sentence.ts'
import { GOVERNING_OFFICES } from '../../lexicon/offices.ts'
import { type Entity, entityAt, type Registry } from '../entity.ts'
import { headOfRole } from '../names/role-head.ts'
import { isSuffix } from '../names/titles.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { bearersOf, type PersonIndex } from './person.ts'
import { ownRelative } from './relatives.ts'

const GOVERNS = new RegExp(`^(${GOVERNING_OFFICES}|rep|representative|sen|senator)$`, 'i')
const ELDER = /^(elder|older|senior)$/
const YOUNGER = /^(junior|younger)$/

/** Whom the words around a surname rule out of those who bear it. */
export function ruledOut(
  at: number,
  list: readonly Phrase[],
  { sentences }: ParsedText,
  registry: Registry,
  persons: PersonIndex,
): (entity: Entity) => boolean {
  const { name, first, head, sentence } = list[at]!
  const bearers = bearersOf(persons, name!.words.slice(0, 1))
  const out = new Set<Entity>()
  const keep = (isMeant: (entity: Entity) => boolean) => {
    if (bearers.some(isMeant)) for (const one of bearers) if (!isMeant(one)) out.add(one)
  }
  const suffix = name!.words.slice(1)
  if (suffix.length > 0) keep(({ words }) => suffix.every((word) => words.includes(word)))
  // `Lund's daughter, Ida Lund`
  const relative = ownRelative(at, list)
  const owned = relative === null ? null : entityAt(registry, relative)
  if (owned) out.add(owned)
  // `the elder Lund`
  const age = sentences[sentence]!.tokens.slice(first, head).map(({ norm }) => norm)
  if (age.some((norm) => ELDER.test(norm))) keep((one) => isElder(one, bearers, persons))
  if (age.some((norm) => YOUNGER.test(norm))) keep((one) => !isElder(one, bearers, persons))
  // `President Lund` is no first lady of that name.
  const office = headOfRole((name!.title ?? '').replace(/\.$/, ''))
  if (GOVERNS.test(office)) {
    keep(({ heads }) => heads.has(office))
    for (const one of bearers) if (persons.relatives.has(one) && !one.heads.has(office)) out.add(one)
  }
  return (entity) => out.has(entity)
}

/** True of a father, and of one beside whom another is called a son. */
function isElder(entity: Entity, bearers: readonly Entity[], { relatives }: PersonIndex): boolean {
  const generation = (one: Entity) => relatives.get(one) ?? (isSuffix(one.words.at(-1)!) ? 'younger' : 'same')
  const own = generation(entity)
  if (own !== 'same') return own === 'elder'
  return bearers.some((one) => one !== entity && generation(one) === 'younger')
}
