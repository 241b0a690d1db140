import { isCapitalised } from '../../domain/casing.ts'
import { withoutPossessive } from '../../domain/possessive.ts'
import type { Entity } from '../entity.ts'
import { foldSpelling } from '../names/spelling.ts'

/** Bodies of an article by name, initials and first word. */
export type BodyIndex = {
  readonly byName: Map<string, Entity>
  readonly byInitials: Map<string, Entity>
  readonly byStart: Map<string, Entity>
  /** Courts of appeals by the word for their circuit. */
  readonly byCircuit: Map<string, Entity>
}

/** An index without bodies: every article begins with one. */
export const newBodyIndex = (): BodyIndex => ({
  byName: new Map(),
  byInitials: new Map(),
  byStart: new Map(),
  byCircuit: new Map(),
})

const key = (words: readonly string[]) =>
  words
    .map((word) => foldSpelling(withoutPossessive(word)))
    .filter((word) => word !== '' && word !== 'the')
    .join(' ')

/** `Organization for Security and Co-operation in Europe` → `osce`: capitals only, hyphens ignored. */
function initials(words: readonly string[]): string {
  return words
    .filter((word) => isCapitalised(word) && word !== 'The')
    .map((word) => word[0]!.toLowerCase())
    .join('')
}

/** Makes a body findable. */
export function indexBody(index: BodyIndex, entity: Entity, words: readonly string[]): void {
  index.byName.set(key(words), entity)
  if (words.length < 2) return
  const letters = initials(words)
  if (letters.length > 1 && !index.byInitials.has(letters)) index.byInitials.set(letters, entity)
  const circuit = circuitOf(words)
  if (circuit !== null && words.includes('Court')) index.byCircuit.set(circuit, entity)
  const start = key(words.slice(0, 1))
  if (!index.byStart.has(start)) index.byStart.set(start, entity)
}

/** `5th` of `5th U.S. Circuit Court of Appeals`, `D.C.` of `Court of Appeals for the D.C. Circuit`. */
function circuitOf(words: readonly string[]): string | null {
  const which = words.slice(0, words.indexOf('Circuit')).filter((word) => !/^U\.?S\.?$/.test(word))
  return words.includes('Circuit') && which.length > 0 ? which.at(-1)! : null
}

/** Gives a body the short name by which the article says that it calls it. */
export function indexShort(index: BodyIndex, entity: Entity, words: readonly string[]): void {
  index.byName.set(key(words), entity)
}

/** The body that the article has called by these very words. */
export const calledBody = (index: BodyIndex, words: readonly string[]): Entity | null =>
  index.byName.get(key(words)) ?? null

/** The body of the same name, or with these initials (`OSCE`, `F.D.I.C.`); a court of appeals by its circuit. */
export function sameBody(index: BodyIndex, words: readonly string[]): Entity | null {
  const byCircuit = words.length === 2 ? index.byCircuit.get(circuitOf(words) ?? '') : undefined
  const byName = calledBody(index, words) ?? byCircuit
  if (byName) return byName
  const name = words.join('')
  return /^(\p{Lu}\.?){2,8}$/u.test(name)
    ? (index.byInitials.get(name.replaceAll('.', '').toLowerCase()) ?? null)
    : null
}

/** `Exxon` for `Exxon Mobil`, `Columbia` for `Columbia University`: a body by the first word of its name. */
export function shortBody(index: BodyIndex, words: readonly string[]): Entity | null {
  return words.length === 1 ? (index.byStart.get(key(words)) ?? null) : null
}

/** `the Census` for `Census Bureau`, where the name is no more than that word and what kind of body it is. */
export function shortOfTwo(index: BodyIndex, words: readonly string[]): Entity | null {
  const body = shortBody(index, words)
  return body?.words.length === 2 ? body : null
}
