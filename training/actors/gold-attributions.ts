import { type Attribution, CLAIM_READINGS } from '../../src/domain/attribution.ts'
import type { ParsedText } from '../../src/domain/sentence.ts'
import type { Span } from '../../src/domain/span.ts'
import type { GoldArticle, GoldClaim } from '../corpus/polnear.ts'

/** A gold claim as the attribution stage would give it, beside the claim itself. */
export type GoldAttribution = { readonly claim: GoldClaim; readonly attribution: Attribution }

/** Gold claims with a cue, in order of the cues, as attributions: what the actors stage is tuned and scored on. */
export function goldAttributions(article: GoldArticle, parsed: ParsedText): GoldAttribution[] {
  const withCue = article.claims
    .filter(({ cue, content }) => cue.length > 0 && content.length > 0)
    .sort((a, b) => a.cue[0]!.start - b.cue[0]!.start)
  const rows = withCue.map((claim) => ({ claim, attribution: attributionOf(claim, parsed) }))
  return rows.map(({ claim, attribution }) => ({
    claim,
    attribution: { ...attribution, parent: parentOf(attribution, rows) },
  }))
}

/** Attributions beside the gold claims that they are, null where they are none. */
export type Paired = {
  readonly attributions: readonly Attribution[]
  readonly claims: readonly (GoldClaim | null)[]
}

/** The gold's claims and their attributions as two lists. */
export function pairedGold(article: GoldArticle, parsed: ParsedText): Paired {
  const rows = goldAttributions(article, parsed)
  return { attributions: rows.map(({ attribution }) => attribution), claims: rows.map(({ claim }) => claim) }
}

function attributionOf(claim: GoldClaim, parsed: ParsedText): Attribution {
  const cue = { start: claim.cue[0]!.start, end: claim.cue.at(-1)!.end }
  const sentence = Math.max(
    0,
    parsed.sentences.findIndex(({ end }) => end > cue.start),
  )
  const tokens = parsed.sentences[sentence]!.tokens
  const inside = tokens.map((token, index) => ({ token, index })).filter(({ token }) => inSpan(cue, token))
  const head =
    inside.findLast(({ token }) => token.upos === 'VERB') ??
    inside.find(({ token }) => token.upos === 'NOUN') ??
    inside[0]
  return {
    source: claim.source.length === 0 ? null : { start: claim.source[0]!.start, end: claim.source.at(-1)!.end },
    cue,
    sentence,
    cueHead: head?.index ?? 0,
    cueLemma: head?.token.lemma ?? '',
    content: claim.content,
    quotation: (claim.quotation ?? 'indirect') as Attribution['quotation'],
    type: claim.type ?? 'statement',
    types: [{ type: claim.type ?? 'statement', probability: 1 }],
    readings: new Float32Array(CLAIM_READINGS),
    negated: false,
    hedged: false,
    parent: null,
    confidence: 1,
    rule: 'gold',
    reasons: [],
  }
}

const inSpan = (span: Span, token: Span) => token.start < span.end && span.start < token.end

function parentOf(child: Attribution, rows: readonly { attribution: Attribution }[]): number | null {
  let best: number | null = null
  let length = Number.POSITIVE_INFINITY
  rows.forEach(({ attribution }, index) => {
    const holder = attribution.content.find(({ start, end }) => start <= child.cue.start && child.cue.end <= end)
    if (attribution === child || !holder || holder.end - holder.start >= length) return
    best = index
    length = holder.end - holder.start
  })
  return best
}
