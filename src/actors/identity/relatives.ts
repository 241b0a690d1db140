import { NAME_PARTICLES } from '../../lexicon/name-words.ts'
import { OFFICES } from '../../lexicon/person-nouns.ts'
import { SURNAMES_FIRST } from '../../lexicon/surnames-first.ts'
import { type Entity, entityAt, PLAIN_TITLE, type Registry } from '../entity.ts'
import { headOfRole } from '../names/role-head.ts'
import { isSuffix } from '../names/titles.ts'
import type { Phrase } from '../phrases/phrase.ts'

/** What a relative is to the one whose relative he or she is. */
export type Generation = 'elder' | 'younger' | 'same'

const ELDER = /\b(aunt|father|grandfather|grandmother|mother|uncle)$/i
const YOUNGER = /\b(daughter|granddaughter|grandson|nephew|niece|son|stepdaughter|stepson)$/i
const SAME = /\b(brother|cousin|first gentleman|first lady|husband|sister|widow|widower|wife)$/i

/** `his son Max Lund`, `Max Lund, the minister's son`: what the text calls somebody with a whole name there; null for *a father of two* and all others. */
export function relativeAt(at: number, list: readonly Phrase[]): Generation | null {
  const { name, role } = list[at]!
  if (!name || name.words.length < 2 || list[at + 1]?.possessor === at) return null
  return generationOf(role ?? '') ?? generationOf(apposedRole(at, list))
}

function apposedRole(at: number, list: readonly Phrase[]): string {
  const next = list.slice(at + 1, at + NEAR).find(({ apposition }) => apposition === at)
  for (const noun of [list[list[at]!.apposition ?? -1], next])
    if (noun?.form === 'noun' && noun.determiner !== 'indefinite' && noun.role !== null) return noun.role
  return ''
}

/** `Max Lund, the former finance minister's son`: how many phrases behind the name its description ends. */
const NEAR = 4

/** What a description makes of somebody whose relative its bearer is: `her elder sister`; null where it names no relative. */
export function generationOf(role: string): Generation | null {
  if (ELDER.test(role)) return 'elder'
  if (YOUNGER.test(role)) return 'younger'
  return SAME.test(role) ? 'same' : null
}

/** True of one whom the text calls by an office. */
export const holdsOffice = ({ roles }: Entity): boolean =>
  [...roles].some((role) => OFFICES.has(headOfRole(role)) && generationOf(role) === null)

/** `Lund's daughter, Ida Lund`: the index of the name of the relative who is called by whose he or she is; null for none. */
export function ownRelative(at: number, list: readonly Phrase[]): number | null {
  const owned = list[at + 1]
  if (owned?.possessor !== at) return null
  if (owned.name) return relativeAt(at + 1, list) === null ? null : at + 1
  if (owned.role === null || generationOf(owned.role) === null) return null
  return list[at + 2]?.apposition === at + 1 ? at + 2 : null
}

/** Those who mostly bear one surname. */
const FAMILY = /(?<!-)\b(brother|daughter|father|husband|mother|sister|son|widow|widower|wife)$/i

/** `Marco Vasquez … his wife, *Ana*`, `his son *Rui*`: who is named by no more than a given name bears the surname of whose relative it is. */
export function nameRelatives(list: readonly Phrase[], registry: Registry): void {
  list.forEach(({ possessor, role, form }, at) => {
    if (possessor === null || !FAMILY.test(role ?? '')) return
    const named = form === 'name' ? at : list[at + 1]?.apposition === at ? at + 1 : null
    const [owner, bearer] = [entityAt(registry, possessor), entityAt(registry, named)]
    if (owner?.kind !== 'person' || owner === bearer || bearer?.kind !== 'person' || bearer.words.length !== 1) return
    const surname = surnameOf(owner)
    const given = bearer.words[0]!
    if (list[named!]!.name?.title === null && !PLAIN_TITLE.test(given) && !surname.includes(given))
      bearer.words = [given, ...surname]
  })
}

/** `Vasquez`, `van der Berg`; nothing of those whose whole name the text does not tell, or in whose it may stand first. */
function surnameOf({ words, plural }: Entity): readonly string[] {
  const name = words.filter((word) => !isSuffix(word))
  if (plural || name.length < 2 || SURNAMES_FIRST.has(name[0]!.toLowerCase())) return []
  const particle = name.findIndex((word, at) => at > 0 && NAME_PARTICLES.has(word.toLowerCase()))
  return name.slice(particle > 0 ? particle : -1)
}
