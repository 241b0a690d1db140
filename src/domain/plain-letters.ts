/** Small letters that Unicode does not take apart into a plain one and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}
const MARKS_AND_LETTERS = /\p{M}|[ßøłæœđðþı]/gu

/** A text as newspapers without accents print it: `jarosław` → `jaroslaw`, `Brasília` → `Brasilia`. Capital Ø, Ł, Đ … stay. */
export const plainLetters = (text: string): string =>
  /^[a-z'-]*$/.test(text) ? text : text.normalize('NFD').replace(MARKS_AND_LETTERS, (letter) => LETTERS[letter] ?? '')
