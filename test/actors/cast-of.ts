import { resolveActors } from '../../src/actors/index.ts'
import { readArticle } from '../../src/article/index.ts'
import type { Cast } from '../../src/domain/actor.ts'
import { type Attribution, CLAIM_READINGS } from '../../src/domain/attribution.ts'
import type { ClaimType } from '../../src/domain/claim-type.ts'
import type { ParsedText } from '../../src/domain/sentence.ts'
import type { Span } from '../../src/domain/span.ts'
import { parse } from '../../src/syntax/index.ts'
import { tag } from '../../src/tags/index.ts'
import { tokenize } from '../../src/tokens/index.ts'

/** `[Lavrov]s [demanded]c [that NATO withdraw]x`: marks, in order, of sources, cues and contents; a claim a cue. */
const MARK = /\[([^\]]*)\]([scx])/g

/** Marks up a text by hand and runs the actors stage over it, the earlier stages being real. */
export function castOf(marked: string, types: readonly ClaimType[] = []): Cast & { names: string[][] } {
  const { parsed, attributions } = attributionsIn(marked, types)
  const cast = resolveActors(parsed, attributions, {})
  const name = ({ actor }: { actor: number }) => cast.actors[actor]!.name
  return {
    ...cast,
    names: cast.participants.map(({ speaker, targets }) => [speaker ? name(speaker) : '(none)', ...targets.map(name)]),
  }
}

/** What a text marked up by hand is read as, up to its claims. */
export function attributionsIn(
  marked: string,
  types: readonly ClaimType[] = [],
): { readonly parsed: ParsedText; readonly attributions: Attribution[] } {
  const { text, spans } = unmark(marked)
  const parsed = parse(text, tag(tokenize(readArticle({ text }))))
  return { parsed, attributions: attributionsOf(spans, parsed, types) }
}

type Marked = { readonly span: Span; readonly part: string }

function unmark(marked: string): { text: string; spans: Marked[] } {
  let text = ''
  let last = 0
  const spans: Marked[] = []
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(last, match.index)
    spans.push({ span: { start: text.length, end: text.length + match[1]!.length }, part: match[2]! })
    text += match[1]
    last = match.index + match[0].length
  }
  return { text: text + marked.slice(last), spans }
}

/** Each cue takes the nearest source and content of its sentence, or of the sentence before it. */
function attributionsOf(spans: readonly Marked[], parsed: ParsedText, types: readonly ClaimType[]): Attribution[] {
  const nearest = (part: string, cue: Span) =>
    spans
      .filter((other) => other.part === part)
      .sort((a, b) => Math.abs(a.span.start - cue.start) - Math.abs(b.span.start - cue.start))[0]?.span
  return spans
    .filter(({ part }) => part === 'c')
    .map(({ span: cue }, index) => {
      const sentence = parsed.sentences.findIndex(({ end }) => end > cue.start)
      const cueHead = parsed.sentences[sentence]!.tokens.findIndex(({ end }) => end > cue.start)
      const source = nearest('s', cue)
      return {
        source: source && Math.abs(source.start - cue.start) < 120 ? source : null,
        cue,
        sentence,
        cueHead,
        cueLemma: parsed.sentences[sentence]!.tokens[cueHead]!.lemma,
        content: [nearest('x', cue) ?? { start: cue.end, end: parsed.sentences[sentence]!.end }],
        quotation: 'indirect',
        type: types[index] ?? 'statement',
        types: [{ type: types[index] ?? 'statement', probability: 1 }],
        readings: new Float32Array(CLAIM_READINGS),
        negated: false,
        hedged: false,
        parent: null,
        confidence: 1,
        rule: 'test',
        reasons: [],
      }
    })
}
