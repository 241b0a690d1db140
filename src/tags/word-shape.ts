const UPPER = 1
const LOWER = 2
const DIGIT = 3

/** The shape of a word as a hash: runs of one kind of character count as two, e.g. `McCain` → `XxXxx`, `U.S.` → `X.X.`. */
export function wordShape(form: string): number {
  let hash = 7
  let previous = 0
  let run = 0
  for (let i = 0; i < form.length; i++) {
    const kind = characterKind(form, i)
    run = kind === previous ? run + 1 : 1
    previous = kind
    if (run <= 2) hash = (Math.imul(hash, 31) + kind) | 0
  }
  return hash
}

function characterKind(form: string, i: number): number {
  const code = form.charCodeAt(i)
  if (code >= 97 && code <= 122) return LOWER
  if (code >= 65 && code <= 90) return UPPER
  if (code >= 48 && code <= 57) return DIGIT
  if (code < 128) return code
  const character = form[i]!
  if (character.toLowerCase() !== character) return UPPER
  return character.toUpperCase() !== character ? LOWER : code
}
