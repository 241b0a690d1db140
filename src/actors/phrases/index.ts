import type { ParsedText } from '../../domain/sentence.ts'
import { linkAppositions } from './apposition.ts'
import { chunk } from './chunk.ts'
import { describe } from './describe.ts'
import type { Phrase } from './phrase.ts'

/** All noun phrases of an article in order of the text, and where each sentence's begin: `from[s]` up to `from[s + 1]`. */
export type Phrases = { readonly list: readonly Phrase[]; readonly from: readonly number[] }

/** Finds and describes the noun phrases that may refer to actors. */
export function readPhrases({ text, sentences }: ParsedText): Phrases {
  const list: Phrase[] = []
  const from: number[] = []
  sentences.forEach((sentence, index) => {
    from.push(list.length)
    const offset = list.length
    const chunks = chunk(sentence.tokens)
    const described = chunks.map((found) => describe(text, sentence, index, found, chunks, offset))
    list.push(...linkAppositions(sentence, described, offset))
  })
  from.push(list.length)
  return { list, from }
}
