import { HYPHEN_PREFIXES } from '../lexicon/hyphen-prefixes.ts'
import { cutContraction } from './contractions.ts'
import { keepsFullStop } from './full-stops.ts'

/** `Gazprom`, `Shi'ite`, `don't`; soft hyphens and joiners belong to the word around them. */
const WORD = /[\p{L}\p{M}\p{N}_\u00ad\u200b-\u200d\u2060]+(?:['’][\p{L}\p{M}\p{N}]+)*/uy
/** `https://example.org/a`, `www.example.org`, `desk@example.org`, `@reporter`, `#summit`, `example.org/a`, `report.pdf` */
const ADDRESS =
  /(?:https?:\/\/|ftp:\/\/|mailto:|www\.)[^\s<>"“”‘’]*[^\s<>"“”‘’.,;:!?)\]'}]|[\w.+-]+@[\w-]+(?:\.[\w-]+)*|[@#][\p{L}_][\p{L}\p{N}_]*|[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.(?:com|org|net|gov|edu|mil|int|info|biz|co|io|eu|uk|us|ca|au|de|fr|ru|ua|cn|in|tv|me|html?|pdf|docx?|xlsx?|txt)(?![\p{L}\p{N}])(?:\/[^\s<>"“”‘’]*[^\s<>"“”‘’.,;:!?)\]'}]|\/)?/iuy
/** `U.S.`, `a.m.`, `Ph.D.` */
const ACRONYM = /(?:Ph\.D|\p{L}(?:\.\p{L})+)(?![\p{L}\p{N}])\.?/uy
/** `AT&T` */
const AMPERSAND = /\p{Lu}+(?:&\p{Lu}+)+(?!\p{L})/uy
/** `US$` */
const CURRENCY = /\p{Lu}{1,3}\$/uy
/** `1,000.5`, `10:30`, `9/11`, `16/11/2004`, `555-0173`, `20th`, `1990s` */
const NUMBER =
  /(?:\p{N}+(?:[-/.]\p{N}+){2,}|\p{N}{3}-\p{N}{4}(?!\p{N})|\p{N}+(?:[.,:/]\p{N}+)*)(?:(?:st|nd|rd|th|s|['’]s)(?!\p{L}))?/uy
/** `5m`, `10pm`: the unit is a token of its own; `3D` and `737-800s` are not cut. */
const UNIT =
  /(?:[ap]m|[ap]\.m\.?|bn|mn?|b|t|k|kg|km|mm|cm|ft|lb|lbs|oz|mph|kph|mhz|ghz|gb|mb|tb|hrs?|mins?|yrs?|percent)(?![\p{L}\p{N}])/iuy
/** `'s` after a closing mark, `'em`, `'90s` */
const CLIPPED =
  /['’](?:s|ll|re|ve|d|m|em|til|cause|bout|round|cuz|n)(?![\p{L}\p{N}])|(?<!\p{N})['’‘]\p{N}\p{N}s?(?!\p{N})/iuy
/** `...`, `!?`, `--`, `''`, `* * *` without its spaces, a flag or face of several code points, any other character */
const MARK =
  /\.{2,}|[!?]+|([-=*_~<>|#+^–—])\1+|'(?=''(?![\p{L}\p{N}]))|''|``|’’|‘‘|\p{Extended_Pictographic}(?:\p{M}|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic})*|[\s\S]/uy
const SMILEY = /[:;]-?[()DPO](?!\p{L})/uy

/** The stretch between two white spaces that is cut, and what stands around it. */
export type Chunk = {
  readonly text: string
  /** True for the last one of its sentence. */
  readonly last: boolean
  /** The first character of what follows, empty at the end. */
  readonly next: string
}

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

const isWordCharacter = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95 || code >= 0xaa

const SIMPLE = /^[A-Za-z]+$/

/**
 * Cuts text without white space into tokens as the English UD treebanks do
 * (https://universaldependencies.org/en/#tokenization-and-word-segmentation).
 * @returns the end of each token, relative to the chunk; the first starts at 0 and each where the one before ends.
 */
export function cutChunk(chunk: Chunk): number[] {
  const { text } = chunk
  const ends: number[] = []
  if (SIMPLE.test(text)) pushWord(ends, text, 0, text.length)
  else for (let at = 0; at < text.length; at = ends.at(-1)!) cutAt(ends, chunk, at)
  return ends
}

function pushWord(ends: number[], text: string, start: number, end: number): void {
  let at = start
  for (const length of cutContraction(text.slice(start, end))) {
    at += length
    ends.push(at)
  }
}

function cutAt(ends: number[], chunk: Chunk, at: number): void {
  const { text } = chunk
  const code = text.charCodeAt(at)
  const end = firstMatch(SPECIAL, text, at)
  if (end > at) ends.push(end)
  else if (code >= 48 && code <= 57) cutNumber(ends, text, at)
  else if (isWordCharacter(code) && matchAt(WORD, text, at) > at) cutWord(ends, chunk, at)
  else ends.push(firstMatch(at > 0 || text.length > 1 ? MARKS : [MARK], text, at))
}

const SPECIAL = [ADDRESS, ACRONYM, AMPERSAND, CURRENCY]
const MARKS = [CLIPPED, SMILEY, MARK]

function firstMatch(patterns: readonly RegExp[], text: string, at: number): number {
  for (const pattern of patterns) {
    const end = matchAt(pattern, text, at)
    if (end > at) return end
  }
  return at
}

function cutNumber(ends: number[], text: string, at: number): void {
  const end = matchAt(NUMBER, text, at)
  const unit = matchAt(UNIT, text, end)
  if (unit > end) ends.push(end, unit)
  else ends.push(/\p{L}/u.test(text.charAt(end)) ? matchAt(WORD, text, at) : end)
}

function cutWord(ends: number[], chunk: Chunk, at: number): void {
  const { text } = chunk
  let end = matchAt(WORD, text, at)
  if (text[end] === '-' && HYPHEN_PREFIXES.has(text.slice(at, end).toLowerCase())) {
    end = Math.max(end, matchAt(WORD, text, end + 1))
  }
  if (text[end] === '.' && text[end + 1] !== '.') {
    const ending = /^\.["'”’)\],;:]*$/.test(text.slice(end))
    if (ending && keepsFullStop(text.slice(at, end), chunk.last, chunk.next)) return void ends.push(end + 1)
  }
  pushWord(ends, text, at, end)
}
