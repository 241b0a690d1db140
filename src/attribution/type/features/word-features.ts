import {
  ASSENTING,
  ATTITUDE,
  COMMENDING,
  COMMITTING,
  DEROGATORY,
  HARM,
  INTENDING,
  REFUSING,
  WRONGDOING,
} from '../../../lexicon/act-words.ts'
import { hashString } from '../../../model/hash.ts'
import type { TypeContext } from '../context.ts'
import { wordingsIn } from '../wordings.ts'
import type { AddFeature } from './feature-list.ts'

/** Words that tell what is done by saying them, by what they do. */
export const WORD_CLASSES: readonly (readonly [name: string, words: ReadonlySet<string>])[] = [
  ['assent', ASSENTING],
  ['bind the speaker', COMMITTING],
  ['praise', COMMENDING],
  ['refuse', REFUSING],
  ['run down', DEROGATORY],
  ['tell a belief or feeling', ATTITUDE],
  ['tell what is planned', INTENDING],
  ['threaten harm', HARM],
  ['name a wrong', WRONGDOING],
]

/** The classes of each word, by their places in the list: a look-up a word instead of one a class. */
const CLASSES_OF = new Map<string, number[]>()
WORD_CLASSES.forEach(([, words], at) => {
  for (const word of words) CLASSES_OF.set(word, [...(CLASSES_OF.get(word) ?? []), at])
})

const OPENING = 3
const COUNT_LIMIT = 3
const WORD_LIMIT = 40
const FEW_WORDS = 5
const NONE: readonly number[] = []
const MANY_WORDS = 35

/** True for the parts of speech that say something of the act: neither punctuation nor articles and figures. */
export const isContentWord = (upos: string): boolean =>
  upos !== 'PUNCT' && upos !== 'DET' && upos !== 'NUM' && upos !== 'SYM'

/** The words of the content, one by one and two by two, what classes they belong to, and how the content is punctuated. */
export function wordFeatures({ neutral, content, ownClause }: TypeContext, add: AddFeature, both: AddFeature): void {
  const words = content.slice(0, WORD_LIMIT)
  const seen = new Set<string>()
  let previous = 0
  for (const { lemma, upos } of words) {
    if (!isContentWord(upos) || seen.has(lemma)) continue
    seen.add(lemma)
    if (upos !== 'PROPN') both('word', lemma)
    if (neutral && previous !== 0) add('pair', lemma, previous)
    previous = hashString(lemma)
  }
  content.slice(0, OPENING).forEach((token, i) => {
    add('opening', token.upos === 'PROPN' ? 'a name' : token.norm, i + 1)
  })
  const members = WORD_CLASSES.map(() => 0)
  for (const { lemma, upos } of words)
    if (upos !== 'PROPN') for (const at of CLASSES_OF.get(lemma) ?? NONE) members[at]!++
  WORD_CLASSES.forEach(([name], at) => {
    for (let n = 1; n <= Math.min(members[at]!, COUNT_LIMIT); n++) both('wordClass', name, n * 2 + (ownClause ? 1 : 0))
  })
  const counts = new Map<string, number>()
  for (const { type, phrase } of wordingsIn(content, WORD_LIMIT)) {
    both('wording', phrase)
    const count = (counts.get(type) ?? 0) + 1
    counts.set(type, count)
    if (count <= COUNT_LIMIT) both('wordingType', type, count)
  }
  const has = (...norms: string[]) => content.some(({ norm }) => norms.includes(norm))
  if (has('?')) both('punctuation', 'a question mark')
  if (has('!')) add('punctuation', 'an exclamation mark')
  if (has('if', 'unless')) add('punctuation', 'a condition')
  if (content.length < FEW_WORDS) add('punctuation', 'few words')
  else if (content.length > MANY_WORDS) add('punctuation', 'many words')
}
