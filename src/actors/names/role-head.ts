import { OFFICES_OF_FIELDS, OFFICES_OF_TWO } from '../../lexicon/person-nouns.ts'

/** The office of three words that a role ends in: `White House chief of staff`, `former secretary of state`; or null. */
export function officeWithOf(role: string): string | null {
  const office = role.toLowerCase().split(/\s+/).slice(-3).join(' ')
  return OFFICES_OF_TWO.has(office) || OFFICES_OF_FIELDS.has(office) ? office : null
}

/** The noun by which the text may call one of this role again: `the chief of staff`, `the secretary`, `the senator`. */
export function headOfRole(role: string): string {
  const office = officeWithOf(role)
  if (office === null) return role.toLowerCase().split(/\s+/).at(-1)!
  return OFFICES_OF_TWO.has(office) ? office : office.split(' ')[0]!
}
