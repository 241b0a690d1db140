import { isCapitalised } from '../../domain/casing.ts'
import type { ParsedText } from '../../domain/sentence.ts'
import { knownBody } from '../../lexicon/bodies.ts'
import { BODY_NOUNS } from '../../lexicon/body-nouns.ts'
import type { Phrase } from '../phrases/phrase.ts'

const ACRONYM = /^\p{Lu}[\p{Lu}&-]{1,9}$/u

/** What stands between a body's name and a short one, and behind that: `the National Union (NU)`, `the National Union, or NU,`. */
const BETWEEN =
  /^ \($|^, (?:(?:also|better|commonly) )?(?:known (?:as|by its (?:\p{L}+ )?(?:acronym|initials)(?: as|,)?)|or)(?: the)? $/u
const BEHIND = /^(?:\)|[,.;]|$| (?:\p{Ll}+ed|has|is|says?|was)\b)/u

/** The short name within a body's name: `the Justice and Progress (JP) Party`; undefined for none. */
export function shortNameWithin({ start, end, kind }: Phrase, { text }: ParsedText): string | undefined {
  return kind === 'organization' ? /\((\p{Lu}[\p{L}&-]{1,9})\)/u.exec(text.slice(start, end))?.[1] : undefined
}

/**
 * True if the next phrase is a short name in brackets for the body named at this index: `the Tunisian General Labour Union
 * (UGTT)`, whatever language its letters are from. That of a body known to all, and one in small letters (`Cosatu`), must
 * be made of the name's.
 */
export function isShortenedBehind(at: number, list: readonly Phrase[], { sentences, text }: ParsedText): boolean {
  const [{ name, end, sentence }, next] = [list[at]!, list[at + 1]]
  if (!name || next?.sentence !== sentence || next.form !== 'name' || next.name!.words.length !== 1) return false
  const short = sentences[sentence]!.tokens[next.head]!.text
  const opening = text.slice(end, next.end - short.length)
  if (!BETWEEN.test(opening) || !BEHIND.test(text.slice(next.end, next.end + 12))) return false
  if (opening === ' (' && text[next.end] !== ')') return false
  if (name.words.length < 2 || /^[DRI]$/.test(short)) return false
  if (opening.includes('known')) return isCapitalised(short)
  return ACRONYM.test(short) && !knownBody(short) ? true : isCapitalised(short) && isMadeOf(short, name.words)
}

/** `the Liberal Movement (LM) | party`: what a body is, by the noun right behind its short name; null for none. */
export function nounBehindBrackets({ sentence, head }: Phrase, { sentences }: ParsedText): string | null {
  const { tokens } = sentences[sentence]!
  const noun = tokens[head + 1]?.norm === ')' ? tokens[head + 2]?.norm : undefined
  return noun !== undefined && BODY_NOUNS.has(noun) ? noun : null
}

/** True if a short name's letters stand in this order in a name, the first of them first. */
function isMadeOf(short: string, words: readonly string[]): boolean {
  const letters = ACRONYM.test(short) ? words.map((word) => word[0]!).join('') : words.join('')
  let from = 0
  for (const letter of short.toLowerCase()) {
    const found = letters.toLowerCase().indexOf(letter, from)
    if (found < 0 || (from === 0 && found > 0)) return false
    from = found + 1
  }
  return true
}
