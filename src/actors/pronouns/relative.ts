import type { Discourse, Sieve } from '../discourse.ts'
import { isRelative } from '../phrases/pronoun.ts'

const FURTHEST = 12

/** `Debbie Wasserman Schultz, the chair of the party, who said …`: who is the nearest person before it. */
export const nearestBefore: Sieve = (phrase, at, discourse) => {
  const { phrases, registry } = discourse
  const wantsPerson = /^whom?$/.test(normOf(at, discourse))
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

/** The one before of two that are coordinated: `leaders who run the Senate and *who* say …`. */
export const coordinated: Sieve = (phrase, at, discourse) => {
  const { phrases, registry, parsed } = discourse
  const { tokens } = parsed.sentences[phrase.sentence]!
  if (tokens[phrase.head - 1]?.upos !== 'CCONJ') return null
  for (let i = at - 1; i >= phrases.from[phrase.sentence]!; i--) {
    if (phrase.first - phrases.list[i]!.head > 2 * FURTHEST) return null
    if (normOf(i, discourse) === tokens[phrase.head]!.norm && isRelativePronoun(i, discourse))
      return registry.resolved[i]?.entity ?? null
  }
  return null
}

/** The noun that the tree hangs the pronoun's clause on: `voters in Ohio, who said …`. */
export const modified: Sieve = (phrase, at, { phrases, registry, parsed }) => {
  const tree = parsed.sentences[phrase.sentence]!.tree
  if (!tree) return null
  let verb = phrase.head
  for (let steps = 0; steps < 3 && verb >= 0 && !tree.labels[verb]!.startsWith('acl'); steps++) verb = tree.heads[verb]!
  const noun = verb < 0 || !tree.labels[verb]!.startsWith('acl') ? -1 : tree.heads[verb]!
  for (let i = at - 1; i >= phrases.from[phrase.sentence]!; i--) {
    const { first, head } = phrases.list[i]!
    if (first <= noun && noun <= head) return registry.resolved[i]?.entity ?? null
  }
  return null
}

/** True for `who`, `which`, `that` and their like where they stand for a noun before them. */
export function isRelativePronoun(at: number, { phrases, parsed }: Discourse): boolean {
  const phrase = phrases.list[at]!
  const { norm, upos, xpos } = parsed.sentences[phrase.sentence]!.tokens[phrase.head]!
  return isRelative(norm) && upos === 'PRON' && xpos !== 'DT'
}

const normOf = (at: number, { phrases, parsed }: Discourse): string => {
  const { sentence, head } = phrases.list[at]!
  return parsed.sentences[sentence]!.tokens[head]!.norm
}
