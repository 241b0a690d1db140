import type { Discourse } from '../discourse.ts'

/** How many phrases behind a subject its verb's object is sought. */
const BEHIND = 3

/**
 * The entity that a subject pronoun cannot stand for, as its own verb's object names it: of `he told Rubio`, he is not Rubio
 * (Chomsky's principle C). Null where the tree shows no such object.
 */
export function ownObject(at: number, { parsed, phrases, registry }: Discourse): number | null {
  const { sentence, head, form } = phrases.list[at]!
  const { tree } = parsed.sentences[sentence]!
  if (tree === null || form !== 'pronoun' || !tree.labels[head]!.startsWith('nsubj')) return null
  for (let i = at + 1; i <= at + BEHIND && phrases.list[i]?.sentence === sentence; i++) {
    const object = phrases.list[i]!
    if (object.form !== 'name' || tree.heads[object.head] !== tree.heads[head]) continue
    if (/^i?obj/.test(tree.labels[object.head]!)) return registry.resolved[i]?.entity ?? null
  }
  return null
}
