import { z } from 'zod'
import { CLAIM_TYPE_NAMES } from '../../src/domain/claim-type.ts'
import { ActorRef, Speaker } from './actor.ts'
import { pageOf } from './page.ts'
import { Cue, Highlight, Span } from './span.ts'

export const ClaimType = z.enum(CLAIM_TYPE_NAMES).meta({
  id: 'ClaimType',
  description:
    'What the speaker does by the claim. Directives: demand, request, proposal, question. Responses: rejection, denial, agreement, confirmation. Evaluations: accusation, criticism, praise. Commissives: promise, threat, warning, intention. Assertives: statement, prediction, belief. New values may be added: treat one that you do not know as a statement.',
})

export const QuotationForm = z.enum(['direct', 'indirect', 'mixed']).meta({
  id: 'QuotationForm',
  description: 'Whether all (`direct`), none (`indirect`) or part (`mixed`) of the content stands in quotation marks.',
})

export const Stance = z
  .enum(['for', 'against'])
  .meta({ id: 'Stance', description: 'Whether an answer supports (`for`) or opposes (`against`) what it answers.' })

export const Confidence = z.number().min(0).max(1).meta({ description: 'From 0 to 1: how likely it is right.' })

export const ClaimResponse = z
  .object({
    claimId: z.string().meta({ description: 'Id of the claim that this one answers.' }),
    stance: Stance,
    confidence: Confidence,
    rule: z.string().meta({ description: 'Name of the rule or model that made the link.' }),
    evidence: z.array(Span).meta({ description: 'The words that show it.' }),
  })
  .meta({ id: 'ClaimResponse', description: 'Which claim this one answers, how, and the words that show it.' })

export const ClaimDate = Span.extend({
  value: z.string().nullable().meta({
    description:
      'ISO 8601; null where the article’s date would be needed and is missing, and where it is reckoned from another day (“two days later”).',
  }),
  role: z.enum(['said', 'deadline', 'mentioned']).meta({
    description: 'When it was `said`, until when something is to be done (`deadline`), or neither (`mentioned`).',
  }),
}).meta({ id: 'ClaimDate', description: 'A date named in the claim’s sentence.' })

export const ClaimArticle = z
  .object({
    title: z.string().nullable().meta({ description: 'Its headline.' }),
    url: z.string().nullable().meta({ description: 'Where it stands.' }),
    publisher: z.string().nullable().meta({ description: 'The outlet.' }),
    publishedAt: z.string().nullable().meta({ description: 'ISO 8601 date or date-time.' }),
  })
  .meta({ id: 'ClaimArticle', description: 'What is known of the article that a claim stands in.' })

export const ExtractedClaim = z
  .object({
    id: z.string().meta({
      description:
        'Made from the article and where cue and content begin: the same when the article is analysed again.',
    }),
    article: ClaimArticle,
    type: ClaimType,
    summary: z.string().meta({ description: 'One readable line: who did what to whom.' }),
    source: Span.nullable().meta({
      description: 'The words that name who holds the claim; null where there are none.',
    }),
    cue: Cue,
    content: z.array(Span).min(1).meta({ description: 'What was claimed; several spans where other words split it.' }),
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
    parentId: z.string().nullable().meta({
      description:
        'Id of the claim whose content holds this one (“he said that Iran demanded …”); null where none does.',
    }),
    responseTo: ClaimResponse.nullable().meta({
      description: 'The claim that this one answers, here or in another article; null where it answers none.',
    }),
    dates: z.array(ClaimDate).meta({ description: 'Dates that the claim’s sentence names.' }),
    cameo: z.string().meta({
      description:
        'Root code that the type has in CAMEO, the event codes of conflict research: `10` to demand, `12` to reject.',
    }),
    confidence: Confidence.meta({
      description: 'Calibrated probability that source, cue and content belong together as given.',
    }),
    evidence: z
      .object({
        sentence: Span,
        rule: z
          .string()
          .meta({ description: 'Name of the rule or construction; the explanation says what spoke for it.' }),
      })
      .meta({ description: 'The sentence of the cue, and the rule or construction that found the claim.' }),
  })
  .meta({ id: 'ExtractedClaim', description: 'An attributed claim: who took a position on what, by which words.' })

export const Claim = ExtractedClaim.extend({
  articleId: z.string().meta({ description: 'Id of the article that it stands in.' }),
  groupId: z.string().nullable().meta({
    description:
      'Id of the group of claims, across articles, that say the same (`GET /v1/claim-groups/{id}`); null where this one says too little to tell, or only tells of a nested one that says the same.',
  }),
  highlight: Highlight.optional(),
}).meta({
  id: 'Claim',
  description: 'An attributed claim as stored, with the article that it stands in.',
})

export const Reason = z
  .object({
    about: z.enum(['cue', 'source', 'content', 'relation', 'type']).meta({
      description:
        'Which inference: one of the three spans (`cue`, `source`, `content`), that they belong together (`relation`), or the `type`.',
    }),
    text: z.string().meta({ description: 'In plain words.' }),
    weight: z.number().nullable().meta({
      description: 'Signed contribution in log-odds, positive speaks for; null where a rule decides outright.',
    }),
  })
  .meta({ id: 'Reason', description: 'One piece of evidence for or against an inference.' })

export const Explanation = z
  .object({
    claimId: z.string().meta({ description: 'Id of the claim.' }),
    confidence: Confidence,
    rule: z.string().meta({ description: 'The rule or construction that found the claim.' }),
    reasons: z.array(Reason).meta({ description: 'What weighed most, by what it is about.' }),
  })
  .meta({ id: 'Explanation', description: 'Why a claim is there: what spoke for and against it.' })

export const ClaimPage = pageOf(Claim, 'ClaimPage')
