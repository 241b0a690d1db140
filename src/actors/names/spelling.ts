import { plainLetters } from '../../domain/plain-letters.ts'

const folded = new Map<string, string>()
/** How many words are remembered: an article's names come again and again. */
const KEPT = 10_000

/**
 * Folds a word of a name so that common spellings of one name agree: case, accents, and how Slavic and Arabic names
 * are put into Latin letters (`Sergei`/`Sergey`, `Zelensky`/`Zelenskyy`/`Zelenskiy`, `Mohammed`/`Muhammad`).
 */
export function foldSpelling(word: string): string {
  const known = folded.get(word)
  if (known !== undefined) return known
  if (folded.size >= KEPT) folded.clear()
  const fresh = fold(word)
  folded.set(word, fresh)
  return fresh
}

function fold(word: string): string {
  return plainLetters(word.toLowerCase())
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/ks/g, 'x')
    .replace(/ph/g, 'f')
    .replace(/kh/g, 'h')
    .replace(/[iy]+/g, 'i')
    .replace(/ei(?=$)/, 'i')
    .replace(/(.)\1/gu, '$1')
    .replace(/^m[ou]ham[ae]d$/, 'muhamad')
}
