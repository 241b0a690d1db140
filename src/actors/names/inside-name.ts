import type { TaggedToken } from '../../domain/token.ts'
import { BODY_NOUNS } from '../../lexicon/body-nouns.ts'
import { isCapital, isGlued } from '../token-shape.ts'

const OPENS = /^["“‘']$/
const CLOSES = /^["”’']$/
/** Words in the longest nickname. */
const LONGEST = 2
const SUFFIX = /^(jr|sr|ii|iii|iv)\.?$/i
const ACRONYM = /^\p{Lu}[\p{L}&-]{1,9}$/u

/**
 * True for a token that belongs to no noun by its kind and stands within a name for all that: the marks of a nickname, as in `Jose
 * "Joric" Ilustre`, the comma of `Ramon Salonga, Jr.`, and the brackets of `the Justice and Progress (JP) Party`.
 */
export const standsInsideName = (tokens: readonly TaggedToken[], at: number): boolean =>
  isCommaOfSuffix(tokens, at) || quotedBy(tokens, at) || bracketedBy(tokens, at)

const isCommaOfSuffix = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens[at]!.text === ',' && isNameWord(tokens[at - 1]) && SUFFIX.test(tokens[at + 1]?.text ?? '')

/** A mark of a nickname, or a word of it, between two words of a name. */
function quotedBy(tokens: readonly TaggedToken[], at: number): boolean {
  for (let open = at; open >= at - LONGEST - 1; open--)
    for (let close = Math.max(at, open + 2); close <= open + LONGEST + 1; close++)
      if (isNickname(tokens, open, close)) return true
  return false
}

function isNickname(tokens: readonly TaggedToken[], open: number, close: number): boolean {
  if (!OPENS.test(tokens[open]?.text ?? '') || !CLOSES.test(tokens[close]?.text ?? '')) return false
  // `the Miners' Union`: an apostrophe opens nothing.
  if (isGlued(tokens, open) || !isGlued(tokens, close) || isGlued(tokens, close + 1)) return false
  return isNameWord(tokens[open - 1]) && isNameWord(tokens[close + 1]) && tokens.slice(open + 1, close).every(isCapital)
}

/** A part of the short name in brackets that parts a body's name from the noun that says what it is. */
function bracketedBy(tokens: readonly TaggedToken[], at: number): boolean {
  return isShortName(tokens, at) || isShortName(tokens, at - 1) || isShortName(tokens, at - 2)
}

function isShortName(tokens: readonly TaggedToken[], open: number): boolean {
  if (tokens[open]?.text !== '(' || tokens[open + 2]?.text !== ')' || !ACRONYM.test(tokens[open + 1]!.text))
    return false
  const [before, noun] = [tokens[open - 1], tokens[open + 3]]
  return isCapital(before) && isCapital(noun) && BODY_NOUNS.has(noun!.norm)
}

const isNameWord = (token: TaggedToken | undefined): boolean =>
  isCapital(token) && /^(PROPN|NOUN|ADJ|X)$/.test(token!.upos)
