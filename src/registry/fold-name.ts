import { plainLetters } from '../domain/plain-letters.ts'
import { FEMALE_TITLES, MALE_TITLES, NAME_SUFFIXES, TITLE_ABBREVIATIONS } from '../lexicon/name-words.ts'

/** Spellings that newspapers use for the same sound in names from other scripts: *Sergei, Sergey*; *Ryabkov, Riabkov*. */
const SOUNDS: readonly [RegExp, string][] = [
  [/^ye/u, 'e'],
  [/ks/gu, 'x'],
  [/kh/gu, 'h'],
  [/ou/gu, 'u'],
  [/y(?=[aou])/gu, 'i'],
  [/(?:e|i|y)?[yij]$/u, 'i'],
  [/(.)\1/gu, '$1'],
  [/er$/u, 'r'],
]

/** Lower case without accents, apostrophes and dots; hyphens join: `Jong-un` → `jongun`. */
export function foldText(text: string): string {
  return plainLetters(text.normalize('NFKC').toLowerCase())
    .replace(/['’ʼ.\-‐‑]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The words of a text, folded. */
export function foldWords(text: string): string[] {
  const folded = foldText(text)
  return folded === '' ? [] : folded.split(' ')
}

/**
 * The words of a person's name by their sound, without titles, degrees, middle initials and patronymics:
 * `Sergei A. Ryabkov`, `Mr. Sergey Ryabkov` → `sergi`, `riabkov`. The surname is
 * last, so `Jr.` comes first. Equal output means equal names.
 */
export function foldPersonName(name: string): string[] {
  const words = foldWords(name)
  while (words.length > 1 && isTitle(words[0]!)) words.shift()
  const suffixes: string[] = []
  while (words.length > 1 && NAME_SUFFIXES.has(words.at(-1)!)) suffixes.unshift(words.pop()!)
  const generation = suffixes.filter((suffix) => !DEGREES.has(suffix))
  const sounds = words
    .filter((word, index) => index === 0 || index === words.length - 1 || !(word.length === 1 || PATRONYMIC.test(word)))
    .map((word) => SOUNDS.reduce((sound, [spelling, letters]) => sound.replace(spelling, letters), word))
  return [...generation, ...sounds]
}

/** What stands after a name and tells nobody apart; `Jr.` does. */
const DEGREES = new Set(['esq', 'md', 'phd'])

/** `Viktorovich`, `Vladimirovna` */
const PATRONYMIC = /(?:ovich|evich|ovna|evna)$/u

function isTitle(word: string): boolean {
  return MALE_TITLES.has(word) || FEMALE_TITLES.has(word) || TITLE_ABBREVIATIONS.has(word)
}
