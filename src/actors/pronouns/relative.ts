import type { Sieve } from '../discourse.ts'
import { isRelative } from '../pronoun.ts'

const FURTHEST = 12

/** `Debbie Wasserman Schultz, the chair of the party, who said …`: who is the nearest person before it. */
export const relative: Sieve = (phrase, at, { phrases, registry, parsed }) => {
  const pronoun = parsed.sentences[phrase.sentence]!.tokens[phrase.head]!
  if (!isRelative(pronoun.norm) || pronoun.upos !== 'PRON' || pronoun.xpos === 'DT') return null
  const wantsPerson = /^who/.test(pronoun.norm) && pronoun.norm !== 'whose'
  for (let i = at - 1; i >= phrases.from[phrase.sentence]!; i--) {
    const before = phrases.list[i]!
    if (phrase.first - before.head > FURTHEST) return null
    const resolved = registry.resolved[i]
    if (before.form === 'pronoun' || !resolved) {
      if (wantsPerson) continue
      return resolved?.entity ?? null
    }
    const { kind } = registry.entities[resolved.entity]!
    if (!wantsPerson || kind === 'person' || kind === 'group') return resolved.entity
  }
  return null
}
