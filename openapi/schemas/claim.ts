import { z } from 'zod'
import { CLAIM_TYPE_NAMES } from '../../src/domain/claim-type.ts'
import { ActorRef, Speaker } from './actor.ts'
import { pageOf } from './page.ts'
import { Cue, Highlight, Span } from './span.ts'

export const ClaimType = z.enum(CLAIM_TYPE_NAMES).meta({
  id: 'ClaimType',
  description:
    'The act in its context. Directives: demand, request, proposal, question. Responses: rejection, denial, agreement, confirmation. Evaluations: accusation, criticism, praise. Commissives: promise, threat, warning, intention. Assertives: statement, prediction, belief. New values may be added: treat one that you do not know as a statement.',
})

export const QuotationForm = z.enum(['direct', 'indirect', 'mixed']).meta({
  id: 'QuotationForm',
  description: 'Whether all, none or part of the content stands in quotation marks.',
})

export const Stance = z
  .enum(['for', 'against'])
  .meta({ id: 'Stance', description: 'Whether an answer supports or opposes.' })

export const Confidence = z.number().min(0).max(1)

export const ClaimResponse = z
  .object({
    claimId: z.string().meta({ description: 'The earlier claim that this one answers.' }),
    stance: Stance,
    confidence: Confidence,
    rule: z.string().meta({ description: 'What made the link.' }),
    evidence: z.array(Span).meta({ description: 'The words that show it.' }),
  })
  .meta({ id: 'ClaimResponse', description: 'Which claim this one answers, how, and the words that show it.' })

export const ClaimDate = Span.extend({
  value: z
    .string()
    .nullable()
    .meta({ description: 'ISO 8601; null where the article’s date would be needed and is missing.' }),
  role: z
    .enum(['said', 'deadline', 'mentioned'])
    .meta({ description: 'When it was said, until when something is demanded, or neither.' }),
}).meta({ id: 'ClaimDate', description: 'A date named in the claim’s sentence.' })

export const ClaimArticle = z
  .object({
    title: z.string().nullable(),
    url: z.string().nullable(),
    publisher: z.string().nullable(),
    publishedAt: z.string().nullable(),
  })
  .meta({ id: 'ClaimArticle', description: 'What is known of the article that a claim stands in.' })

export const ExtractedClaim = z
  .object({
    id: z.string().meta({
      description:
        'From the article, the cue’s start and the content’s start: the same when the article is analysed again.',
    }),
    article: ClaimArticle,
    type: ClaimType,
    summary: z.string().meta({ description: 'One readable line: who did what to whom.' }),
    source: Span.nullable().meta({
      description: 'The words that name who holds the claim; null where there are none.',
    }),
    cue: Cue,
    content: z.array(Span).min(1).meta({ description: 'What was claimed; several spans where the cue splits it.' }),
    quotation: QuotationForm,
    speaker: Speaker.nullable().meta({
      description: 'The actor behind the source; null where the article leaves it open.',
    }),
    targets: z.array(ActorRef).meta({
      description:
        'Whom the act is directed at: who must do what is demanded, who is accused, whose proposal is rejected.',
    }),
    negated: z.boolean().meta({ description: 'Whether the act was not done: “did not agree”.' }),
    hedged: z
      .boolean()
      .meta({ description: 'Whether the article itself leaves open that it was done: “reportedly said”.' }),
    parentId: z.string().nullable().meta({ description: 'The claim whose content holds this one.' }),
    responseTo: ClaimResponse.nullable().meta({
      description: 'The claim that this one answers, here or in another article; null where it answers none.',
    }),
    dates: z.array(ClaimDate).meta({ description: 'Dates that the claim’s sentence names.' }),
    cameo: z.string().meta({ description: 'CAMEO root code of the type.' }),
    confidence: Confidence.meta({
      description: 'Calibrated probability that source, cue and content belong together as given.',
    }),
    evidence: z
      .object({ sentence: Span, rule: z.string() })
      .meta({ description: 'The sentence of the cue, and the rule or construction that found the claim.' }),
  })
  .meta({ id: 'ExtractedClaim', description: 'An attributed claim: who took a position on what, by which words.' })

export const Claim = ExtractedClaim.extend({
  articleId: z.string().meta({ description: 'The article that it stands in.' }),
  groupId: z.string().nullable().meta({
    description:
      'The group of claims, across articles, that say the same; null where this one says too little to tell.',
  }),
  highlight: Highlight.optional(),
}).meta({
  id: 'Claim',
  description: 'An attributed claim as stored, with the article that it stands in.',
})

export const Reason = z
  .object({
    about: z.enum(['cue', 'source', 'content', 'relation', 'type']),
    text: z.string(),
    weight: z.number().nullable().meta({
      description: 'Signed contribution in log-odds, positive speaks for; null where a rule decides outright.',
    }),
  })
  .meta({ id: 'Reason', description: 'One piece of evidence for or against an inference.' })

export const Explanation = z
  .object({ claimId: z.string(), confidence: Confidence, rule: z.string(), reasons: z.array(Reason) })
  .meta({ id: 'Explanation', description: 'Why a claim is there: what spoke for and against it.' })

export const ClaimPage = pageOf(Claim, 'ClaimPage')
