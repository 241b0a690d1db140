import type { Attribution } from '../domain/attribution.ts'
import type { ParsedText } from '../domain/sentence.ts'
import type { Span } from '../domain/span.ts'
import { citedByAccording } from './by-rule/cited-by-according.ts'
import { headlineTurns } from './by-rule/headline-colon.ts'
import { idiomClaims } from './by-rule/idioms.ts'
import { introducedQuotations } from './by-rule/introduced-quotation.ts'
import { citedByPer } from './by-rule/per-source.ts'
import { figuresPut } from './by-rule/put-at.ts'
import { quotedAsSaying } from './by-rule/quoted-as-saying.ts'
import { textsRead } from './by-rule/read-out.ts'
import { saidAlone } from './by-rule/said-alone.ts'
import { transcriptTurns } from './by-rule/transcript-colon.ts'
import type { Columns } from './columns/columns.ts'
import { contentStretches } from './columns/positions.ts'
import { type Reading, readingOf } from './columns/reading.ts'
import { antecedentOf } from './constructions/antecedent.ts'
import { behindComment } from './constructions/comment.ts'
import { construction } from './constructions/construction.ts'
import { asOfInsert, beforeAs } from './constructions/insert.ts'
import { relativeAround } from './constructions/relative.ts'
import { mendContents } from './mends/index.ts'
import { withQuotationNext } from './mends/with-quotation-next.ts'
import { isNoClaim } from './no-claim/index.ts'
import { type Proposal, propose } from './proposal.ts'
import { reasonsFor } from './reasons.ts'
import { calibrated } from './relation/calibration.ts'
import { parents } from './relation/nesting.ts'
import { relationScores } from './relation/relation.ts'
import { isToldTwice } from './relation/told-twice.ts'
import { isWhichOfBody } from './relation/which-of-body.ts'
import { plainSpan, withPunctuation } from './spans/edges.ts'
import type { AttributionModel } from './weights.ts'

/** An attribution before its act is told: everything but type, polarity and form of quotation. */
export type Relation = Omit<Attribution, 'type' | 'types' | 'readings' | 'negated' | 'hedged' | 'quotation'>

type Scored = { readonly proposal: Proposal; readonly score: number; readonly confidence: number }

/** Finds the relations of source, cue and content in an article, in order of their cues. */
export function findRelations(parsed: ParsedText, model: AttributionModel): Relation[] {
  const reading = readingOf(parsed)
  const proposals = propose(reading, model)
  const learned = scored(proposals, relationScores(reading, proposals, model.relation), model)
  const told = withBodies(
    reading,
    learned.filter(({ proposal, confidence }) => !isNoClaim(reading, proposal, confidence)),
  )
  const idiomatic = withIdioms(told, [...idiomClaims(reading, model), ...textsRead(reading.columns)])
  const likely = select(withSure(idiomatic, plainClaims(parsed, reading.columns)), model)
  const known = likely.map(({ proposal }) => proposal)
  const missed = [
    ...introducedQuotations(reading, known),
    ...citedByAccording(reading.columns, known),
    ...saidAlone(reading, known),
    ...quotedAsSaying(reading.columns, known),
  ]
  const kept = once(reading, withSure(likely, missed, IDIOM_CONFIDENCE))
  const proposed = kept.map(({ proposal }) => proposal)
  const mended = withQuotationNext(parsed, reading, mendContents(reading, proposed))
  const parent = parents(mended, reading.columns.quote)
  return kept.map((claim, i) => relation(reading, { ...claim, proposal: mended[i]! }, parent[i]!, model))
}

/** What plain constructions tell, without a model. */
function plainClaims(parsed: ParsedText, columns: Columns): Proposal[] {
  const turns = transcriptTurns(parsed, columns)
  return [
    ...turns,
    ...headlineTurns(parsed, columns).filter(({ head }) => turns.every((turn) => turn.head !== head)),
    ...figuresPut(columns),
    ...citedByPer(columns),
  ]
}

function once(reading: Reading, claims: readonly Scored[]): Scored[] {
  const proposals = claims.map(({ proposal }) => proposal)
  return claims.filter((_, i) => !isToldTwice(reading, proposals, i))
}

/**
 * Share of the turns of transcripts that PolNeAR's annotators of train articles marked as such, where they marked turns at all.
 * Figures that somebody *puts at* are too few there to count: theirs is taken from the turns.
 */
const SURE_CONFIDENCE = 0.75

/** Share of the fixed phrases of `idioms.ts` in PolNeAR's train articles that its annotators marked. */
const IDIOM_CONFIDENCE = 0.7

/** From which confidence on a claim is one whose speaker is a body's *which*, and the share of those below the threshold that are (18 of 21 in the training articles). */
const [OF_BODY_FROM, OF_BODY_CONFIDENCE] = [0.24, 0.7]

/** Makes surer what bodies say in a relative clause. */
function withBodies(reading: Reading, claims: readonly Scored[]): Scored[] {
  return claims.map((claim) => {
    const { proposal, confidence } = claim
    if (confidence < OF_BODY_FROM || confidence >= OF_BODY_CONFIDENCE || !isWhichOfBody(reading, proposal)) return claim
    return { ...claim, confidence: OF_BODY_CONFIDENCE }
  })
}

/** Adds what a plain rule finds, in order of their cues, in place of what was learned about the same word. */
function withSure(learned: readonly Scored[], sure: readonly Proposal[], confidence = SURE_CONFIDENCE): Scored[] {
  if (sure.length === 0) return [...learned]
  const heads = new Set(sure.map(({ head }) => head))
  const score = Math.log(confidence / (1 - confidence))
  const added = sure.map((proposal) => ({ proposal, score, confidence }))
  return [...learned.filter(({ proposal }) => !heads.has(proposal.head)), ...added].sort(
    (a, b) => a.proposal.head - b.proposal.head,
  )
}

/** Adds what fixed phrases tell; where that was learned too, it is as sure as it was, or surer. */
function withIdioms(learned: readonly Scored[], idioms: readonly Proposal[]): Scored[] {
  const known = new Map(learned.map((claim) => [claim.proposal.head, claim]))
  return withSure(learned, idioms, IDIOM_CONFIDENCE).map((claim) => {
    const before = known.get(claim.proposal.head)
    if (!before || before.confidence <= claim.confidence) return claim
    const { score, confidence } = before
    return { proposal: { ...claim.proposal, cueScore: before.proposal.cueScore }, score, confidence }
  })
}

/** Puts proposals together with their scores and the confidence that these stand for. */
export function scored(
  proposals: readonly Proposal[],
  scores: readonly number[],
  { calibration }: Pick<AttributionModel, 'calibration'>,
): Scored[] {
  return proposals.map((proposal, i) => {
    return { proposal, score: scores[i]!, confidence: calibrated(calibration, scores[i]!) }
  })
}

/** Keeps what is likely enough, in others' content too; of two with a cue in common the likelier. */
export function select(claims: readonly Scored[], { threshold }: Pick<AttributionModel, 'threshold'>): Scored[] {
  const likely = claims.filter(({ confidence }) => confidence >= threshold)
  return likely.filter((claim, i) => {
    const rivals = [likely[i - 2], likely[i - 1], likely[i + 1], likely[i + 2]]
    return !rivals.some((rival) => rival && cuesOverlap(rival, claim) && rival.score > claim.score)
  })
}

const cuesOverlap = ({ proposal: { cue: a } }: Scored, { proposal: { cue: b } }: Scored) =>
  a.first <= b.last && b.first <= a.last

function relation(
  reading: Reading,
  { proposal, score, confidence }: Scored,
  parent: number | null,
  model: AttributionModel,
): Relation {
  const { columns } = reading
  const { head, cue, source } = proposal
  const sentence = columns.sentence[head]!
  return {
    source: source.interval && plainSpan(columns, source.interval),
    cue: plainSpan(columns, cue),
    sentence,
    cueHead: head - columns.first[sentence]!,
    cueLemma: columns.tokens[head]!.lemma,
    content: contentSpans(reading, proposal),
    parent,
    confidence: Math.round(confidence * 1000) / 1000,
    rule: construction(reading, proposal),
    reasons: reasonsFor(reading, proposal, model.cue, score),
  }
}

/** The content's spans with their punctuation; a stretch never reaches into the one before it, the cue or the source. */
function contentSpans(reading: Reading, proposal: Proposal): Span[] {
  const { columns } = reading
  const stretches = contentStretches(columns, proposal)
    .map((stretch) => behindComment(columns, proposal, stretch))
    .map((stretch) => antecedentOf(reading, proposal, stretch))
  const parting = [asOfInsert(columns, proposal), relativeAround(columns, proposal)]
  return stretches.map((stretch) =>
    withPunctuation(columns, parting.includes(stretch.last) ? beforeAs(columns, stretch) : stretch),
  )
}
