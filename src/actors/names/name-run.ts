import type { TaggedToken } from '../../domain/token.ts'
import { NAME_PARTICLES, WIRE_LABELS } from '../../lexicon/name-words.ts'
import { isCapital, isGlued } from '../token-shape.ts'
import { standsInsideName } from './inside-name.ts'
import { opensSlogan } from './slogan.ts'
import { isWordAsName } from './word-as-name.ts'

const ARABIC_ARTICLES = new Set(['ad', 'al', 'an', 'ar', 'as', 'ash', 'az', 'el'])

/** Where the run of words that may be a name begins: goes left over capitals, initials, particles, hyphens and nicknames. */
export function runStart(tokens: readonly TaggedToken[], first: number, head: number): number {
  let start = head
  for (let at = head - 1; at >= first && !standsOutside(tokens, at, first); at--) {
    const token = tokens[at]!
    if (isCapital(token) || /^\d+(st|nd|rd|th)$/.test(token.norm)) start = at
    else if (token.norm !== '&' && !linksName(tokens, at, first)) break
  }
  return withArticle(tokens, first, behindParticles(tokens, first, start))
}

/** `von der | Leyen`: a surname begins with the small words before it, which the tagger knows for a name's. */
function behindParticles(tokens: readonly TaggedToken[], first: number, start: number): number {
  let at = start
  while (at > first && NAME_PARTICLES.has(tokens[at - 1]!.text) && tokens[at - 1]!.upos === 'PROPN') at--
  return at
}

/** True for what ends a run whether or not it has a capital: determiners, pronouns, possessives, an adverb that opens it. */
function standsOutside(tokens: readonly TaggedToken[], at: number, first: number): boolean {
  const token = tokens[at]!
  const before = tokens[at - 1]
  // `the All Progressives Front`: a determiner of a name has a capital, and another determiner before it.
  const named = (isCapital(token) && before?.upos === 'DET') || (at > first && opensSlogan(before!))
  if (token.upos === 'DET') return !named && !isInsideName(tokens, at, first)
  if (isWordAsName(tokens, at)) return false
  if (token.upos === 'PRON' || token.xpos === 'POS' || endsWireLabel(tokens, at)) return true
  return at === first && token.upos === 'ADV'
}

/** `Department of | the | Interior`: an article behind a small word that a phrase goes over, which only names of bodies do. */
const isInsideName = (tokens: readonly TaggedToken[], at: number, first: number): boolean =>
  at > first + 1 && tokens[at]!.text === 'the' && /^(of|for|on|to)$/.test(tokens[at - 1]!.norm)

/** The hyphen of `EXCLUSIVE-Lutece to cut jobs`. */
const endsWireLabel = (tokens: readonly TaggedToken[], at: number): boolean =>
  at === 1 && tokens[1]!.text === '-' && /^\p{Lu}+$/u.test(tokens[0]!.text) && WIRE_LABELS.has(tokens[0]!.norm)

/** `al-Shabab`: the Arabic article is part of the name that it is glued to. */
function withArticle(tokens: readonly TaggedToken[], first: number, start: number): number {
  const [article, hyphen] = [tokens[start - 2], tokens[start - 1]]
  if (start - 2 < first || hyphen!.text !== '-' || !ARABIC_ARTICLES.has(article!.norm)) return start
  return isGlued(tokens, start - 1) && isGlued(tokens, start) ? start - 2 : start
}

/** A particle, hyphen, slash or small word between two capitalised words of a name. */
function linksName(tokens: readonly TaggedToken[], at: number, first: number): boolean {
  const { norm } = tokens[at]!
  if (at > first && standsInsideName(tokens, at)) return true
  const joined = isGlued(tokens, at + 1)
  if (/^[-–/]$/.test(norm)) return joined && at > first
  if (NAME_PARTICLES.has(norm)) return true
  return (/^(of|for|on|and|in|to|the)$/.test(norm) && at > first) || (joined && /^['’`]$/.test(norm))
}
