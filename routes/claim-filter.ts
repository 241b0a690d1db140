import { z } from 'zod'
import { PublishedAt } from '../openapi/schemas/article.ts'
import { ClaimType, QuotationForm } from '../openapi/schemas/claim.ts'
import { actorFilter, countryFilter } from '../openapi/schemas/filter.ts'
import { searchQuery } from '../openapi/schemas/page.ts'
import { CLAIM_ORDERS } from '../src/domain/stored-claim.ts'

/** Query parameters that narrow a list of claims; all given must hold. */
export const claimFilter = {
  q: searchQuery,
  type: ClaimType.optional(),
  speaker: actorFilter('Id of the actor who makes the claim.'),
  target: actorFilter('Id of the actor whom it is directed at.'),
  actor: actorFilter('Id of an actor on either side.'),
  country: countryFilter('ISO 3166-1 alpha-2 code of the speaker’s country.'),
  publisher: z.string().max(300).optional().meta({ description: 'The outlet, as posted.' }),
  article: z.string().max(100).optional().meta({ description: 'Id of the article that it stands in.' }),
  quotation: QuotationForm.optional(),
  minConfidence: z.coerce.number().min(0).max(1).optional().meta({ description: 'Least confidence.' }),
  from: PublishedAt.optional().meta({ description: 'Published at this date or time, or later.' }),
  to: PublishedAt.optional().meta({ description: 'Published at this date or time, or earlier.' }),
}

export const claimOrder = z.enum(CLAIM_ORDERS).default('newest').meta({
  description:
    'By publication (or posting, where that is not known), by confidence, highest first, or by relevance to `q`, of the latest thousand that match; without `q` that is by publication.',
})
