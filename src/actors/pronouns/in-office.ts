import { agrees } from '../agreement.ts'
import type { Sieve } from '../discourse.ts'

/** Offices whose holders have a government or administration. */
const HEADS = ['chancellor', 'governor', 'mayor', 'minister', 'premier', 'president']
const OFFICE = /\b(chancellor|governor|mayor|premier|president|prime minister)$/i

/** `Governor Lund and Berg met. … her administration`: of all who agree, the only one who can have one. */
export const inOffice: Sieve = (phrase, at, { phrases, parsed, registry, byHead }) => {
  const owned = phrases.list[at + 1]
  if (owned?.possessor !== at || !/^(administration|cabinet|government)$/.test(owned.lemma)) return null
  const { norm } = parsed.sentences[phrase.sentence]!.tokens[phrase.head]!
  if (!/^(his|her)$/.test(norm)) return null
  const found = new Set<number>()
  for (const head of HEADS)
    for (const index of byHead.get(head) ?? []) {
      const entity = registry.entities[index]!
      if (agrees(norm, entity) && [...entity.roles].some((role) => OFFICE.test(role))) found.add(index)
    }
  return found.size === 1 ? [...found][0]! : null
}
