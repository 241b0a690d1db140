import { datesOf } from './dates/index.ts'
import type { Actor, Cast } from './domain/actor.ts'
import type { AnalysedActor, Analysis } from './domain/analysis.ts'
import type { Article } from './domain/article.ts'
import type { Attribution } from './domain/attribution.ts'
import type { ActorRef, Claim, ClaimResponse } from './domain/claim.ts'
import { CLAIM_TYPES } from './domain/claim-type.ts'
import { actorId, articleId, claimId } from './domain/identity.ts'
import type { Response } from './domain/response.ts'
import { rounded } from './domain/rounded.ts'
import type { ParsedText } from './domain/sentence.ts'
import { type Span, type TextSpan, withText } from './domain/span.ts'
import { summarise } from './summary/index.ts'

type Stages = {
  readonly article: Article
  readonly parsed: ParsedText
  readonly attributions: readonly Attribution[]
  readonly cast: Cast
  readonly responses: readonly Response[]
  readonly version: string
}

/** Joins what the stages found into claims and actors with ids and text, in order of appearance. */
export function assembleClaims({ article, parsed, attributions, cast, responses, version }: Stages): Analysis {
  const { text } = article
  const id = article.input.id ?? articleId(article.input)
  const claimIds = attributions.map(({ cue, content }) => claimId(id, cue.start, content[0]!.start))
  const refs = cast.actors.map(reference)
  const answered = new Map(responses.map((response) => [response.from, response]))

  const openingOf = openings(cast)
  const answeredBy = (claim: number) => {
    const { speaker } = cast.participants[claim]!
    return speaker && { by: refs[speaker.actor]!, type: attributions[claim]!.type }
  }
  const dates = datesOf(parsed, attributions, article.input.publishedAt)

  const claims = attributions.map((attribution, index): Claim => {
    const { speaker, targets } = cast.participants[index]!
    const sentence = parsed.sentences[attribution.sentence]!
    const spoken = speaker && {
      ...refs[speaker.actor]!,
      resolvedBy: speaker.resolvedBy,
      members: cast.actors[speaker.actor]!.members.map((member) => refs[member]!),
    }
    const directedAt = targets.map(({ actor }) => refs[actor]!)
    const response = answered.get(index)
    return {
      id: claimIds[index]!,
      type: attribution.type,
      summary: summarise(parsed, attribution, {
        speaker: spoken,
        targets: directedAt,
        answered: response ? answeredBy(response.to) : null,
        opening: openingOf(index, attribution.content[0]!),
      }),
      source: attribution.source && withText(text, attribution.source),
      cue: { ...withText(text, attribution.cue), lemma: attribution.cueLemma },
      content: attribution.content.map((span) => withText(text, span)),
      quotation: attribution.quotation,
      speaker: spoken,
      targets: directedAt,
      negated: attribution.negated,
      hedged: attribution.hedged,
      parentId: attribution.parent === null ? null : claimIds[attribution.parent]!,
      responseTo: answer(text, response, claimIds),
      dates: dates[index]!,
      cameo: CLAIM_TYPES[attribution.type].cameo,
      confidence: attribution.confidence,
      evidence: { sentence: withText(text, sentence), rule: attribution.rule },
      reasons: attribution.reasons,
    }
  })
  const mentions: TextSpan[][] = cast.actors.map(() => [])
  for (const mention of cast.mentions) mentions[mention.actor]!.push(withText(text, mention))
  const actors = cast.actors.map((actor, index) => analysedActor(actor, index, refs, mentions[index]!))
  return { version, language: article.language, zones: article.zones, claims, actors }
}

/** Finds the mention that a claim's content opens with, where it stands for all of its targets: *Russia*, *the two states*. */
function openings({ actors, mentions, participants }: Cast): (claim: number, content: Span) => Span | null {
  const beginning = new Map(mentions.map((mention) => [mention.start, mention]))
  return (claim, { start, end }) => {
    const at = beginning.get(start)
    if (!at || at.end > end) return null
    const targets = new Set(participants[claim]!.targets.map(({ actor }) => actor))
    const meant = targets.has(at.actor) ? [at.actor] : actors[at.actor]!.members
    return targets.size === meant.length && meant.every((actor) => targets.has(actor)) ? at : null
  }
}

function reference({ name, kind, country }: Actor): ActorRef {
  return { id: actorId(kind, name.toLowerCase()), name, kind, country }
}

function answer(text: string, response: Response | undefined, claimIds: readonly string[]): ClaimResponse | null {
  if (!response) return null
  const { to, stance, confidence, rule, evidence } = response
  return {
    claimId: claimIds[to]!,
    stance,
    confidence: rounded(confidence),
    rule,
    evidence: evidence.map((span) => withText(text, span)),
  }
}

function analysedActor(
  actor: Actor,
  index: number,
  refs: readonly ActorRef[],
  mentions: readonly TextSpan[],
): AnalysedActor {
  const of = (indexes: readonly number[]) => indexes.map((member) => refs[member]!)
  return {
    ...refs[index]!,
    aliases: actor.aliases,
    roles: actor.roles,
    members: of(actor.members),
    memberOf: of(actor.memberOf),
    onBehalfOf: of(actor.onBehalfOf),
    mentions,
  }
}
