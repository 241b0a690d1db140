import { franc } from 'franc-min'
import { CUE_VERBS } from '../lexicon/cues-verbs.ts'
import { ENGLISH_WORDS, FOREIGN_WORDS, SHARED_WORDS } from '../lexicon/english-words.ts'

/** An ISO 639 code, two letters where there are any; `und` for a text without words. */
type Language = string

/** A few stretches tell the language as well as the whole text does, whatever language it quotes. */
const STRETCHES = 3
const STRETCH_LENGTH = 240

/** Up to so many words a guess from letters alone is often wrong. */
const FEW_WORDS = 15
const VERY_FEW_WORDS = 4
/** Of longer texts in English about every third word is one of the list, of those in other languages hardly one in thirty. */
const SHARE = 0.12

/** `denies`, `warned`: forms by which headlines without any function word are known as English. */
const VERB_FORMS: ReadonlySet<string> = new Set(
  Object.keys(CUE_VERBS).flatMap((verb) => {
    const stem = verb.replace(/y$/, 'i')
    const third = /(?:[sxz]|[cs]h|y)$/.test(verb) ? `${stem}es` : `${verb}s`
    return verb.length < 4 ? [] : [third, `${stem.replace(/e$/, '')}ed`]
  }),
)

function sample(text: string): string {
  if (text.length <= STRETCHES * STRETCH_LENGTH) return text
  const step = (text.length - STRETCH_LENGTH) / (STRETCHES - 1)
  const starts = Array.from({ length: STRETCHES }, (_, i) => Math.floor(i * step))
  return starts.map((start) => text.slice(start, start + STRETCH_LENGTH)).join(' ')
}

function count(words: readonly string[], ...lists: readonly ReadonlySet<string>[]): number {
  return words.filter((word) => lists.some((list) => list.has(word))).length
}

/** Few words are English if any is, and very few if nothing speaks for another language: `Erdogan vows revenge`. */
function isEnglishByWords(words: readonly string[]): boolean {
  const english = count(words, ENGLISH_WORDS, VERB_FORMS)
  if (words.length > FEW_WORDS) return english >= words.length * SHARE
  const foreign = count(words, FOREIGN_WORDS) + words.filter((word) => /[^a-z'éï]/.test(word)).length
  if (english > 0 || foreign > 0) return english > 0 && english >= foreign
  return words.length <= VERY_FEW_WORDS || words.some((word) => SHARED_WORDS.has(word) || /'s$|n't$/.test(word))
}

/**
 * Tells the language of a text: by its words where they are English, else by letter trigrams (franc; Cavnar and Trenkle,
 * N-Gram-Based Text Categorization, 1994). Looks at no more than 720 characters.
 */
export function detectLanguage(text: string): Language {
  const stretch = sample(text)
  const runs =
    stretch
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}']+/gu) ?? []
  const words = runs.filter((run) => /\p{L}/u.test(run))
  if (words.length === 0) return 'und'
  if (isEnglishByWords(words)) return 'en'
  const code = franc(stretch, { minLength: 3 })
  return code === 'und' || code === 'sco' ? 'en' : Intl.getCanonicalLocales(code)[0]!
}
