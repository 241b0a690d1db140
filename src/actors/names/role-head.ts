import { isCapitalised } from '../../domain/casing.ts'
import type { TaggedToken } from '../../domain/token.ts'
import { FIELDS_OF_OFFICE, OFFICES_OF_FIELDS, OFFICES_OF_TWO } from '../../lexicon/person-nouns.ts'
import { isGlued } from '../token-shape.ts'
import { withoutOfficeTail } from './office-tail.ts'

const isWithOf = (office: string): boolean => OFFICES_OF_TWO.has(office) || OFFICES_OF_FIELDS.has(office)

/** `chief | of staff`, `secretary | of state`: an office that its head noun alone does not tell; else that noun. */
export function officeAt(tokens: readonly TaggedToken[], head: number): string {
  const { lemma } = tokens[head]!
  if (tokens[head + 1]?.norm !== 'of') return lemma
  const office = `${lemma} of ${tokens[head + 2]?.norm}`
  return isWithOf(office) ? office : lemma
}

/** The office of three words that a role ends in: `White House chief of staff`, `former secretary of state`; or null. */
export function officeWithOf(role: string): string | null {
  const office = role.toLowerCase().split(/\s+/).slice(-3).join(' ')
  return isWithOf(office) ? office : null
}

/** The noun by which the text may call one of this role again: `the chief of staff`, `the secretary`, `the senator`. */
export function headOfRole(role: string): string {
  const office = officeWithOf(role)
  if (office === null) return withoutOfficeTail(role).toLowerCase().split(/\s+/).at(-1)!
  return OFFICES_OF_TWO.has(office) ? office : office.split(' ')[0]!
}

/** Index of the last word of the field that begins there: `Foreign | Affairs`, `Labour and | Employment`; the first if it is none. */
export function fieldEnd(tokens: readonly TaggedToken[], first: number): number {
  let end = first
  const isField = (at: number) => FIELDS_OF_OFFICE.has(tokens[at]?.norm ?? '') && isCapitalised(tokens[at]!.text)
  if (!isField(first)) return first
  for (;;) {
    const next = tokens[end + 1]?.norm === 'and' || tokens[end + 1]?.text === ',' ? end + 2 : end + 1
    if (!isField(next)) return end
    end = next
  }
}

/** `Prime Minister-designate`, `president-elect`: the word behind the hyphen. */
export const isYetToTake = (tokens: readonly TaggedToken[], at: number): boolean =>
  /^(designate|elect)$/.test(tokens[at]!.norm) && tokens[at - 1]?.text === '-' && isGlued(tokens, at)
