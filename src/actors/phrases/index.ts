import type { ParsedText } from '../../domain/sentence.ts'
import { withAmericanGeorgia } from './american-georgia.ts'
import { linkAppositions } from './apposition.ts'
import { withOfficesBehindBrackets } from './behind-brackets.ts'
import { chunk } from './chunk.ts'
import { describe } from './describe.ts'
import { type IsName, isStoppedHeadline, isTitleCase, namesOfHeadlines } from './headline.ts'
import { withoutOpeningAdjectives } from './opening-adjective.ts'
import type { Phrase } from './phrase.ts'
import { withStatesBehind } from './state-behind.ts'

/** All noun phrases of an article in order of the text, and where each sentence's begin: `from[s]` up to `from[s + 1]`. */
export type Phrases = { readonly list: readonly Phrase[]; readonly from: readonly number[] }

/** Finds and describes the noun phrases that may refer to actors; the body first, which tells what is a name in its headlines. */
export function readPhrases(parsed: ParsedText): Phrases {
  const { text, sentences } = parsed
  const chunks = sentences.map(({ tokens }) => chunk(tokens))
  const from = [0]
  for (const found of chunks) from.push(from.at(-1)! + found.length)
  const read = (index: number, isName: IsName) =>
    chunks[index]!.map((found) => describe(text, sentences[index]!, index, found, chunks[index]!, from[index]!, isName))
  const isHeadline = (index: number) => isStoppedHeadline(index, sentences)
  const ofBody = sentences.map((sentence, index) =>
    isTitleCase(sentence) || isHeadline(index) ? null : read(index, () => true),
  )
  const isName = namesOfHeadlines(ofBody.flatMap((phrases) => phrases ?? []))
  const list = sentences.flatMap((sentence, index) =>
    linkAppositions(sentence, ofBody[index] ?? read(index, isName), from[index]!),
  )
  const described = withOfficesBehindBrackets(parsed, withoutOpeningAdjectives(text, list))
  return { list: withAmericanGeorgia(text, withStatesBehind(parsed, described)), from }
}
