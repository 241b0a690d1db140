import { FINITE_TAGS, type TaggedToken } from '../../domain/token.ts'
import { isGivenName } from '../../lexicon/is-given-name.ts'
import { SURNAMES_FIRST } from '../../lexicon/surnames-first.ts'
import { isCapital } from '../token-shape.ts'
import { isOffice, isTitle } from './titles.ts'

/** Words in the longest rest of a name. */
const LONGEST = 3

/**
 * True for the first word of a person's name that the tagger takes for another: `Will Berg said`, `Xi Jinping met`, `Gergely Karacsony, the mayor`,
 * `Vice Premier He Lifeng`. What is a question (`Will Berg run again?`) or goes on otherwise (`To Berg, it is`) is none.
 */
export function isWordAsName(tokens: readonly TaggedToken[], at: number): boolean {
  const { upos, xpos, norm } = tokens[at]!
  if (/^(PROPN|NOUN|PUNCT|DET)$/.test(upos) || !isCapital(tokens[at]) || !isNameWord(tokens[at + 1])) return false
  const before = tokens[at - 1]
  const isFamilys = SURNAMES_FIRST.has(norm)
  if (before && before.upos !== 'PUNCT') return isFamilys && isCapital(before) && (isOffice(before) || isTitle(before))
  // `So Berg said it`
  const opens = isGivenName(norm) || (isFamilys && (/^(FW|UH)$/.test(xpos) || norm === 'he'))
  if (!opens || tokens.at(-1)!.text === '?') return false
  let end = at + 2
  while (end <= at + LONGEST && isNameWord(tokens[end])) end++
  const next = tokens[end]
  return next !== undefined && (FINITE_TAGS.has(next.xpos) || (next.text === ',' && !/^(ADP|PART)$/.test(upos)))
}

/** True for a surname that the tagger takes for another word: `Rex Early, who founded it`, `Mr. Read said`, but in no headline's capitals. */
export function isWordAsSurname(tokens: readonly TaggedToken[], at: number): boolean {
  const [before, word, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  if (/^(PROPN|NOUN|PUNCT|PRON|DET|AUX)$/.test(word.upos) || !isCapital(word) || !next) return false
  if (!isNameWord(before) || !(isGivenName(before!.norm) || isTitle(before!)) || isNameWord(tokens[at - 2]))
    return false
  const isSubject = FINITE_TAGS.has(next.xpos) && !isCapital(next)
  return isSubject || (next.text === ',' && /^\p{Ll}/u.test(tokens[at + 2]?.text ?? ''))
}

const isNameWord = (token: TaggedToken | undefined): boolean => isCapital(token) && token?.upos === 'PROPN'
