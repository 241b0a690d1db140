import type { DictionaryLine } from '../../src/tags/tag-model.ts'
import { featureForm } from '../../src/tags/word-facts.ts'
import type { ConlluSentence } from '../corpus/conllu.ts'

/** From how many occurrences on a word is limited to the tags that it was seen with. */
const LIMITED_FROM = 50
/** Words seen once stay unknown, so that training meets unknown words as inference does. */
const KNOWN_FROM = 2

export const tagName = (word: { readonly upos: string; readonly xpos: string }): string => `${word.upos}|${word.xpos}`

/** Collects the tags of every word of the treebanks. */
export function buildDictionary(sentences: readonly ConlluSentence[], tags: readonly string[]): DictionaryLine[] {
  const numbers = new Map(tags.map((tag, i) => [tag, i + 1]))
  const seen = new Map<string, Map<number, number>>()
  for (const word of sentences.flatMap(({ words }) => words)) {
    const norm = featureForm(word.form).toLowerCase()
    const counts = seen.get(norm) ?? new Map<number, number>()
    const tag = numbers.get(tagName(word))!
    seen.set(norm, counts.set(tag, (counts.get(tag) ?? 0) + 1))
  }
  const lines: DictionaryLine[] = []
  for (const [word, counts] of seen) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
    const ranked = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([tag]) => tag)
    const limited = total >= LIMITED_FROM
    if (total >= KNOWN_FROM) lines.push({ word, tags: limited ? ranked : ranked.slice(0, 2), limited })
  }
  return lines.sort((a, b) => (a.word < b.word ? -1 : 1))
}
