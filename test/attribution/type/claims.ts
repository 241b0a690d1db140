import { readArticle } from '../../../src/article/index.ts'
import type { AttributionSpans } from '../../../src/attribution/type/context.ts'
import type { ParsedText } from '../../../src/domain/sentence.ts'
import { parse } from '../../../src/syntax/index.ts'
import { tag } from '../../../src/tags/index.ts'
import { tokenize } from '../../../src/tokens/index.ts'

/** A sentence with its spans marked, `[s Norland] [c demanded] [k that it end].`, as the stages before the type give it. */
export function marked(markup: string): { parsed: ParsedText; spans: AttributionSpans } {
  const found: { [tag: string]: { start: number; end: number }[] } = { s: [], c: [], k: [] }
  let text = ''
  for (const [, tag, inside, plain] of markup.matchAll(/\[([sck]) ([^\]]*)\]|([^[]+)/g)) {
    if (tag) found[tag]!.push({ start: text.length, end: text.length + inside!.length })
    text += inside ?? plain
  }
  const body = [{ start: 0, end: text.length }]
  const parsed = parse(text, tag(tokenize({ ...readArticle({ text }), body })))
  const sentence = parsed.sentences.findIndex(({ end }) => end > found.c![0]!.start)
  return {
    parsed,
    spans: {
      source: found.s![0] ?? null,
      cue: found.c![0]!,
      content: found.k!,
      sentence,
      cueHead: 0,
      cueLemma: '',
    },
  }
}
