import type { Discourse } from '../discourse.ts'

/** Where an object may have the subject of its verb's conjunct, so many verbs up at most: `He rose and thanked him`. */
const CONJUNCTS = 3

/**
 * The entity that an object pronoun cannot stand for, as it is the subject of the same verb: whom *Ahn called on him* means
 * is not Ahn (Chomsky's principle B; in the manner of Lappin and Leass's syntactic filter, Computational Linguistics
 * 20(4), 1994). Null where the tree shows no such subject.
 */
export function ownSubject(at: number, { parsed, phrases, registry }: Discourse): number | null {
  const phrase = phrases.list[at]!
  const { tokens, tree } = parsed.sentences[phrase.sentence]!
  const { norm, xpos } = tokens[phrase.head]!
  if (tree === null || xpos !== 'PRP' || norm.endsWith('self') || norm.endsWith('selves')) return null
  if (!/^(i?obj|obl)/.test(tree.labels[phrase.head]!)) return null
  const subject = subjectOf(tree.heads[phrase.head]!, tree)
  for (let i = phrases.from[phrase.sentence]!; i < at; i++) {
    const { first, head } = phrases.list[i]!
    if (first <= subject && subject <= head) return registry.resolved[i]?.entity ?? null
  }
  return null
}

/** The subject of a verb, or that of the verb that it is a conjunct of; -1 for none. */
function subjectOf(verb: number, { heads, labels }: { heads: ArrayLike<number>; labels: readonly string[] }): number {
  for (let step = 0; step < CONJUNCTS; step++) {
    const subject = labels.findIndex((label, child) => heads[child] === verb && label.startsWith('nsubj'))
    if (subject >= 0 || labels[verb] !== 'conj') return subject
    verb = heads[verb]!
  }
  return -1
}
