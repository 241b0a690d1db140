import type { ParsedText } from '../../domain/sentence.ts'
import { knownBody } from '../../lexicon/bodies.ts'
import type { Phrase } from '../phrases/phrase.ts'

const ACRONYM = /^\p{Lu}[\p{Lu}&-]{1,9}$/u

/**
 * True if the next phrase is a short name in brackets for the body named at this index: `the Tunisian General Labour Union
 * (UGTT)`, whatever language its letters are from. That of a body known to all, and one in small letters (`Cosatu`), must
 * be made of the name's.
 */
export function isShortenedBehind(at: number, list: readonly Phrase[], { sentences }: ParsedText): boolean {
  const [{ name, head, sentence }, next] = [list[at]!, list[at + 1]]
  const { tokens } = sentences[sentence]!
  if (!name || next?.sentence !== sentence || next.first !== head + 2 || next.first !== next.head) return false
  if (tokens[head + 1]!.norm !== '(' || tokens[head + 3]?.norm !== ')') return false
  const short = tokens[next.head]!.text
  if (name.words.length < 2 || /^[DRI]$/.test(short)) return false
  return ACRONYM.test(short) && !knownBody(short) ? true : /^\p{Lu}/u.test(short) && isMadeOf(short, name.words)
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
