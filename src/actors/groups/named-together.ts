import type { Discourse } from '../discourse.ts'

/** How many sentences back the names may stand. */
const FURTHEST = 1

/** Those named last one after the other before a phrase, in its sentence or the one before. */
export function namedTogether(at: number, sentence: number, discourse: Discourse): number[] | null {
  const stop = discourse.phrases.from[Math.max(0, sentence - FURTHEST)]!
  for (let last = at - 1; last > stop; last--) {
    const members = membersUpTo(last, discourse)
    if (members.length > 1) return members
  }
  return null
}

/** The entities of `Wolf, Berg and Lund`, whose last phrase this is. */
function membersUpTo(last: number, { parsed, phrases, registry, quotationOf }: Discourse): number[] {
  const members: number[] = []
  for (let i = last; i >= 0; i--) {
    const phrase = phrases.list[i]!
    const entity = registry.resolved[i]?.entity
    if (phrase.form !== 'name' || entity === undefined || quotationOf[i]! >= 0 || members.includes(entity)) break
    if (phrase.kind !== 'person' && registry.entities[entity]!.kind === 'group') break
    members.unshift(entity)
    const before = phrases.list[i - 1]
    const link =
      before && before.sentence === phrase.sentence ? linkOf(parsed.text.slice(before.end, phrase.start)) : ''
    if (members.length === 1 ? !/^(,? ?and|&)$/.test(link) : link !== ',') break
  }
  return members
}

/** `Rubio (R-Fla.) and Cruz`: what brackets add parts nobody. */
const linkOf = (between: string) => between.replace(/\([^)]*\)/g, '').trim()
