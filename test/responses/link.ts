import { resolveActors } from '../../src/actors/index.ts'
import { readArticle } from '../../src/article/index.ts'
import { typeClaims } from '../../src/attribution/type/index.ts'
import { type Attribution, CLAIM_READINGS } from '../../src/domain/attribution.ts'
import type { ClaimType } from '../../src/domain/claim-type.ts'
import type { Response } from '../../src/domain/response.ts'
import type { Span } from '../../src/domain/span.ts'
import { linkResponses } from '../../src/responses/index.ts'
import { parse } from '../../src/syntax/index.ts'
import { tag } from '../../src/tags/index.ts'
import { tokenize } from '../../src/tokens/index.ts'

/** A claim by the words of its spans: the first such cue, the source next before it, the content next after it. */
export type Given = { source: string | null; cue: string; content: string; type: ClaimType; parent?: number }

/** Links the claims of a text whose claims are given, so that only this stage and the actors are under test. */
export function link(text: string, given: readonly Given[]): Response[] {
  const article = readArticle({ text })
  const parsed = parse(text, tag(tokenize({ ...article, body: [{ start: 0, end: text.length }] })))
  const attributions = given.map(({ source, cue, content, type, parent }): Attribution => {
    const cueSpan = spanAt(cue, text.indexOf(cue))
    const sentence = parsed.sentences.findIndex(({ end }) => end > cueSpan.start)
    const cueHead = parsed.sentences[sentence]!.tokens.findIndex(({ end }) => end > cueSpan.start)
    return {
      source: source === null ? null : spanAt(source, text.lastIndexOf(source, cueSpan.start)),
      cue: cueSpan,
      sentence,
      cueHead,
      cueLemma: parsed.sentences[sentence]!.tokens[cueHead]!.lemma,
      content: [spanAt(content, text.indexOf(content, cueSpan.end))],
      quotation: 'indirect',
      type,
      types: [{ type, probability: 1 }],
      readings: new Float32Array(CLAIM_READINGS),
      negated: false,
      hedged: false,
      parent: parent ?? null,
      confidence: 1,
      rule: 'given',
      reasons: [],
    }
  })
  const typed = typeClaims(parsed, attributions)
  const read = attributions.map((attribution, at) => ({ ...attribution, readings: typed[at]!.readings }))
  return linkResponses(parsed, read, resolveActors(parsed, read, {}))
}

function spanAt(words: string, start: number): Span {
  if (start < 0) throw new Error(`the text never says "${words}"`)
  return { start, end: start + words.length }
}
