import { normalise } from '../../src/domain/token.ts'
import { LONGEST, lemmaKey } from '../../src/tags/lemma.ts'
import type { ConlluSentence } from '../corpus/conllu.ts'
import { inflections } from '../lexicon/inflections.ts'

type Pair = { readonly word: string; readonly rule: string }

/** The rule that turns a word into its lemma: cut what they do not share at the end, add what is missing. */
export function ruleFor(norm: string, lemma: string): string {
  let shared = 0
  while (shared < norm.length && norm[shared] === lemma[shared]) shared++
  return `${norm.length - shared}${lemma.slice(shared)}`
}

/** Learns the decision list of src/tags/lemma.ts from the treebanks, and from inflections for forms that these do not have: `[key, rule]`, sorted by key. */
export function learnLemmas(sentences: readonly ConlluSentence[]): [string, string][] {
  // Words that the treebanks found torn apart have their lemma with their first part: `_`.
  const words = sentences.flatMap((sentence) => sentence.words).filter(({ lemma }) => lemma !== '_')
  const counts = new Map<string, Map<string, number>>()
  for (const { form, lemma, upos, xpos } of words) {
    const norm = normalise(form)
    const id = `${lemmaKey(upos, xpos)}:^${norm}`
    const rules = counts.get(id) ?? new Map<string, number>()
    const rule = ruleFor(norm, lemma.toLowerCase())
    counts.set(id, rules.set(rule, (rules.get(rule) ?? 0) + 1))
  }
  const lemmasOf = (tag: string) => words.flatMap(({ lemma, xpos }) => (xpos === tag ? [lemma] : []))
  for (const { form, xpos, lemma } of inflections(lemmasOf('VB'), lemmasOf('NN'))) {
    const id = `${xpos}:^${form}`
    if (!counts.has(id)) counts.set(id, new Map([[ruleFor(form, lemma), 1]]))
  }
  const byKey = new Map<string, Pair[]>()
  for (const [id, rules] of counts) {
    const at = id.indexOf(':^')
    const pairs = byKey.get(id.slice(0, at)) ?? []
    pairs.push({ word: id.slice(at + 1), rule: commonest(rules) })
    byKey.set(id.slice(0, at), pairs)
  }
  const list: [string, string][] = []
  for (const [key, pairs] of byKey) grow(key, '', pairs, '0', list)
  return list.sort((a, b) => (a[0] < b[0] ? -1 : 1))
}

/** Adds a rule for `ending` where the words that have it want another than `inherited`, then looks at longer endings. */
function grow(key: string, ending: string, pairs: readonly Pair[], inherited: string, list: [string, string][]): void {
  if (pairs.every(({ rule }) => rule === inherited)) return
  const votes = new Map<string, number>()
  for (const { rule } of pairs) votes.set(rule, (votes.get(rule) ?? 0) + 1)
  const best = commonest(votes)
  if (best !== inherited) list.push([`${key}:${ending}`, best])
  if (ending.length >= LONGEST) return
  const longer = new Map<string, Pair[]>()
  for (const pair of pairs) {
    if (pair.word.length <= ending.length) continue
    const next = pair.word.slice(-ending.length - 1)
    longer.set(next, [...(longer.get(next) ?? []), pair])
  }
  for (const [next, some] of longer) grow(key, next, some, best, list)
}

function commonest(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0]
}
