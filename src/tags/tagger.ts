import QuickLRU from 'quick-lru'
import { normalise, type TaggedToken } from '../domain/token.ts'
import { COMPROMISE_LEXICON } from '../lexicon/compromise.ts'
import { decode, type ScoredWord, scoreWord } from './decode.ts'
import { lemmaKey, lemmatise } from './lemma.ts'
import type { TagModel } from './tag-model.ts'
import { wordFacts } from './word-facts.ts'

/** What the tagger says of a word. */
export type WordAnalysis = Pick<TaggedToken, 'upos' | 'xpos' | 'lemma'>

/** A word with its analysis as each of its candidates, as far as they were asked for. */
type Entry = ScoredWord & { readonly analyses: (WordAnalysis | undefined)[] }

/** How many words' facts are kept at least (up to twice as many), and how long such a word may be: news repeats itself, hostile input need not. */
const KEPT = 4000
const KEPT_LENGTH = 40

/** In the weights' int8 steps; costs nothing, and shorter ones save little: 150 costs 0.4 points of UPOS. */
const REACH = 300
/** Reach for all of a word's candidates. */
const EVERY = Number.POSITIVE_INFINITY

/** How far the best reading of each word as a verb in the present falls short of the reading that it was given: 0 or less. */
export function presentMargins(model: TagModel, words: readonly { readonly text: string }[]): number[] {
  const scored = words.map(({ text }) =>
    scoreWord(model.scorer, wordFacts(text, model.dictionary, COMPROMISE_LEXICON), EVERY),
  )
  const isPresent = (tag: number) => /^VERB\|VB[PZ]$/.test(model.tags[tag - 1]!)
  const margins = words.map(() => Number.NEGATIVE_INFINITY)
  decode(model.scorer, scored, ({ at, candidates, sums, best }) => {
    candidates.forEach((tag, c) => {
      if (isPresent(tag)) margins[at] = Math.max(margins[at]!, sums[c]! - sums[candidates.indexOf(best)]!)
    })
  })
  return margins
}

/** A function that tags and lemmatises the words of one sentence. Keeps what it computed for frequent words. */
export function createTagger(model: TagModel): (words: readonly { readonly text: string }[]) => WordAnalysis[] {
  const kept = new QuickLRU<string, Entry>({ maxSize: KEPT })
  const names = model.tags.map((tag) => tag.split('|') as [TaggedToken['upos'], string])

  function entry(text: string): Entry {
    const known = kept.get(text)
    if (known) return known
    const facts = wordFacts(text, model.dictionary, COMPROMISE_LEXICON)
    const { hashes, wordCase, candidates, scores } = scoreWord(model.scorer, facts, REACH)
    const fresh: Entry = { hashes, wordCase, candidates, scores, analyses: new Array(candidates.length) }
    if (text.length <= KEPT_LENGTH) kept.set(text, fresh)
    return fresh
  }

  function analysis(text: string, tag: number): WordAnalysis {
    const [upos, xpos] = names[tag - 1]!
    return { upos, xpos, lemma: lemmatise(normalise(text), lemmaKey(upos, xpos), model.lemmas) }
  }

  return (words) => {
    const entries = words.map(({ text }) => entry(text))
    const tags = decode(model.scorer, entries)
    return entries.map(({ candidates, analyses }, i) => {
      const tag = tags[i]!
      const at = candidates.length === 1 ? 0 : candidates.indexOf(tag)
      analyses[at] ??= analysis(words[i]!.text, tag)
      return analyses[at]
    })
  }
}
