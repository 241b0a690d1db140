import type { DictionaryLine, TagMeta } from '../../src/tags/tag-model.ts'
import { featureForm } from '../../src/tags/word-facts.ts'
import type { ConlluSentence } from '../corpus/conllu.ts'

/** From how many occurrences on a word is limited to the tags that it was seen with. */
const LIMITED_FROM = 50
/** Words seen once stay unknown, so that training meets unknown words as inference does. */
const KNOWN_FROM = 2
/** A tag is of an open class if so many of the words seen once have it: fewer are slips and rarities of closed classes. */
const OPEN_FROM = 15

/** A tag’s name: both classes of a word together. */
export const tagName = (word: { readonly upos: string; readonly xpos: string }): string => `${word.upos}|${word.xpos}`

/** Collects the tags of every word of the treebanks, and those that other words may have, judged by the words seen once. */
export function buildDictionary(
  sentences: readonly ConlluSentence[],
  tags: readonly string[],
): Pick<TagMeta, 'dictionary' | 'open'> {
  const dictionary: DictionaryLine[] = []
  const once = new Map<number, number>()
  for (const [word, counts] of countTags(sentences, tags)) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
    const ranked = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([tag]) => tag)
    if (total >= KNOWN_FROM) dictionary.push({ word, tags: ranked, limited: total >= LIMITED_FROM })
    else for (const tag of ranked) once.set(tag, (once.get(tag) ?? 0) + 1)
  }
  const open = [...once]
    .filter(([, words]) => words >= OPEN_FROM)
    .map(([tag]) => tag)
    .sort((a, b) => a - b)
  return { dictionary: dictionary.sort((a, b) => (a.word < b.word ? -1 : 1)), open }
}

function countTags(sentences: readonly ConlluSentence[], tags: readonly string[]): Map<string, Map<number, number>> {
  const numbers = new Map(tags.map((tag, i) => [tag, i + 1]))
  const seen = new Map<string, Map<number, number>>()
  for (const word of sentences.flatMap(({ words }) => words)) {
    const norm = featureForm(word.form).toLowerCase()
    const counts = seen.get(norm) ?? new Map<number, number>()
    const tag = numbers.get(tagName(word))!
    seen.set(norm, counts.set(tag, (counts.get(tag) ?? 0) + 1))
  }
  return seen
}
