import { isGivenName } from '../../lexicon/is-given-name.ts'
import type { Phrase } from './phrase.ts'

/** What ends adjectives and hardly ever the first names of people. */
const ADJECTIVE = /^\p{Lu}\p{Ll}+(able|ant|ent|ful|ible|ing|ish|ive|less|ous|[^aeiou]ed)$/u

/**
 * `Absent | Trump`, where the article has Donald Trump: a sentence gives an adjective that opens it a capital. It is no first
 * name where the surname has another one elsewhere, and nobody is called so inside a sentence.
 */
export function withoutOpeningAdjectives(text: string, list: readonly Phrase[]): readonly Phrase[] {
  const givenNames = new Map<string, Set<string>>()
  const inside = new Set<string>()
  for (const { name, first } of list) {
    if (!name || name.words.length < 2) continue
    if (first > 0 || name.title !== null) inside.add(name.words.join(' '))
    const surname = name.words.at(-1)!
    if (!givenNames.has(surname)) givenNames.set(surname, new Set())
    givenNames.get(surname)!.add(name.words[0]!)
  }
  return list.map((phrase) => {
    const { name, first } = phrase
    const [word, surname, ...more] = name?.words ?? []
    if (!name || first > 0 || word === undefined) return phrase
    const whole = text.slice(phrase.start, phrase.end)
    if (surname === undefined && inside.has(whole) && whole.endsWith(` ${word}`))
      return { ...phrase, name: { ...name, words: whole.split(' ') } }
    if (surname === undefined || more.length > 0) return phrase
    if (!ADJECTIVE.test(word) || isGivenName(word.toLowerCase()) || inside.has(name.words.join(' '))) return phrase
    const isOthers = [...givenNames.get(surname)!].some((given) => given !== word)
    return isOthers ? { ...phrase, name: { ...name, words: [surname] } } : phrase
  })
}
