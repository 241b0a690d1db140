/**
 * Folds a word of a name so that common spellings of one name agree: case, accents, and how Slavic and Arabic names
 * are put into Latin letters (`Sergei`/`Sergey`, `Zelensky`/`Zelenskyy`/`Zelenskiy`, `Mohammed`/`Muhammad`).
 */
export function foldSpelling(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/ks/g, 'x')
    .replace(/ph/g, 'f')
    .replace(/kh/g, 'h')
    .replace(/[iy]+/g, 'i')
    .replace(/ei(?=$)/, 'i')
    .replace(/(.)\1/gu, '$1')
    .replace(/^m[ou]ham[ae]d$/, 'muhamad')
}
