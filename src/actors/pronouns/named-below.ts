import type { ParsedSentence } from '../../domain/sentence.ts'
import type { Discourse } from '../discourse.ts'

/** How many phrases behind a subject are looked at, and how far up the tree from each: keeps the cost of a phrase constant. */
const BEHIND = 12
const STEPS = 10

const NOBODY: ReadonlySet<number> = new Set()

/**
 * The entities that a subject cannot stand for, as its own clause names them further down: of `he told Rubio`, he is not Rubio, and of
 * `the president walked out of a meeting with Bondar`, the president is not Bondar (Condition C; Chomsky, 1981). Nobody where the
 * tree shows no such names. Neither does `they` stand for Turkey and Libya in `they called on Turkey to go`, nor in `they found the pact of
 * Turkey and Libya void`; it does in `they agreed that Turkey would go`.
 */
export function namedBelow(at: number, { parsed, phrases, registry }: Discourse): ReadonlySet<number> {
  const { sentence, head, plural } = phrases.list[at]!
  const parsedSentence = parsed.sentences[sentence]!
  const { tree } = parsedSentence
  if (tree === null || !tree.labels[head]!.startsWith('nsubj')) return NOBODY
  const found = new Set<number>()
  const actedOn = new Set<number>()
  for (let i = at + 1; i <= at + BEHIND && phrases.list[i]?.sentence === sentence; i++) {
    const named = phrases.list[i]!
    const entity = registry.resolved[i]?.entity
    if (named.form !== 'name' || entity === undefined || !isBelow(named.head, head, parsedSentence)) continue
    found.add(entity)
    if (isActedOn(named.head, head, parsedSentence)) actedOn.add(entity)
  }
  if (plural && found.size > 0)
    for (const { index, members } of registry.entities)
      if (
        members.size > 0 &&
        ([...members].every((one) => found.has(one)) || [...members].some((one) => actedOn.has(one)))
      )
        found.add(index)
  return found
}

/** True for the object of a subject's verb: “called on *Turkey*”, “met *Libya's envoy*”; where it went to is none. */
function isActedOn(word: number, subject: number, { tokens, tree }: ParsedSentence): boolean {
  const { heads, labels } = tree!
  if (heads[word] !== heads[subject]) return false
  if (/^i?obj/.test(labels[word]!)) return true
  return (
    /^obl/.test(labels[word]!) &&
    tokens.slice(heads[word]! + 1, word).some(({ norm }) => /^(against|on|with)$/.test(norm))
  )
}

/** Clauses that are joined to a verb's own, and those that are added to it behind a comma; of two names joined both are named. */
const JOINED = /^(appos|conj|parataxis)/
const ADDED = /^(acl|advcl)/

/** True for a word that hangs on a subject's verb, not on the subject, in no clause that is joined or added to the verb's own. */
function isBelow(word: number, subject: number, { tokens, tree }: ParsedSentence): boolean {
  const { heads, labels } = tree!
  const verb = heads[subject]!
  const isApart = tokens.slice(verb, word).some(({ norm }) => norm === ',')
  for (let step = 0, at = word; step < STEPS && at >= 0 && at !== subject; step++) {
    if (at === verb) return true
    const isName = at === word && labels[at]!.startsWith('conj') && tokens[heads[at]!]!.upos === 'PROPN'
    if ((JOINED.test(labels[at]!) && !isName) || (isApart && ADDED.test(labels[at]!))) return false
    at = heads[at]!
  }
  return false
}
