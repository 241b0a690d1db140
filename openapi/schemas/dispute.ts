import { z } from 'zod'
import { DISPUTE_STATUSES, DISPUTED_TYPES } from '../../src/domain/dispute.ts'
import { ActorRef } from './actor.ts'
import { Claim, Confidence, Stance } from './claim.ts'
import { pageOf } from './page.ts'

export const DisputeStatus = z.enum(DISPUTE_STATUSES).meta({
  id: 'DisputeStatus',
  description:
    'How the answers stand: none (`unanswered`), only against (`rejected`), only for (`accepted`), or both (`contested`). Where a side that is asked has answered, only the answers of those who are asked decide.',
})

export const DisputedType = z.enum(DISPUTED_TYPES).meta({ description: 'Only disputes with a claim of this type.' })

export const Dispute = z
  .object({
    id: z.string().meta({ description: '`dsp_…`' }),
    claim: Claim.meta({ description: 'The demand, request, proposal or accusation, as it appeared first.' }),
    repeatedBy: z
      .array(Claim)
      .meta({ description: 'Further claims of the same side about the same matter, in order of time.' }),
    responses: z
      .array(z.object({ claim: Claim, stance: Stance, confidence: Confidence }))
      .meta({ description: 'What others than the side that asks answered, in any article, in order of time.' }),
    speaker: ActorRef.nullable().meta({ description: 'The side that asks or accuses: a state for its minister.' }),
    targets: z.array(ActorRef).meta({
      description: 'The sides that are asked or accused, whom most claims ask first; empty where none is named.',
    }),
    status: DisputeStatus,
    counts: z
      .object({
        claims: z
          .int()
          .meta({ description: 'How often it is asked or accused: the first claim and those that repeat it.' }),
        responses: z.int().meta({ description: 'How many answers there are.' }),
        articles: z.int().meta({ description: 'In how many articles its claims stand, answers not counted.' }),
      })
      .meta({ description: 'Of all, be they shown or not.' }),
    openedAt: z.iso
      .datetime()
      .meta({ description: 'When its first claim was published (or posted, where that is not known).' }),
    lastAt: z.iso.datetime().meta({ description: 'When its latest claim was published (or posted).' }),
  })
  .meta({ id: 'Dispute', description: 'A demand, request, proposal or accusation with what answered it.' })

export const DisputePage = pageOf(Dispute, 'DisputePage')
