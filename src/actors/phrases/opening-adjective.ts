import { isGivenName } from '../names/given-name.ts'
import type { Phrase } from './phrase.ts'

/** What ends adjectives and hardly ever the first names of people. */
const ADJECTIVE = /^\p{Lu}\p{Ll}+(able|ant|ent|ful|ible|ing|ish|ive|less|ous|[^aeiou]ed)$/u

/**
 * `Absent | Trump`, where the article has Donald Trump: a sentence gives an adjective that opens it a capital. It is no first
 * name where the surname has another one elsewhere, and nobody is called so inside a sentence.
 */
export function withoutOpeningAdjectives(list: readonly Phrase[]): readonly Phrase[] {
  const givenNames = new Map<string, Set<string>>()
  const inside = new Set<string>()
  for (const { name, first } of list) {
    if (!name || name.words.length < 2) continue
    if (first > 0) inside.add(name.words.join(' '))
    const surname = name.words.at(-1)!
    if (!givenNames.has(surname)) givenNames.set(surname, new Set())
    givenNames.get(surname)!.add(name.words[0]!)
  }
  return list.map((phrase) => {
    const { name, first } = phrase
    const [word, surname, ...more] = name?.words ?? []
    if (!name || first > 0 || word === undefined || surname === undefined || more.length > 0) return phrase
    if (!ADJECTIVE.test(word) || isGivenName(word.toLowerCase()) || inside.has(name.words.join(' '))) return phrase
    const isOthers = [...givenNames.get(surname)!].some((given) => given !== word)
    return isOthers ? { ...phrase, name: { ...name, words: [surname] } } : phrase
  })
}
