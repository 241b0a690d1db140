import { z } from 'zod'
import { ClaimType, QuotationForm } from '../openapi/schemas/claim.ts'
import { actorFilter, countryFilter, publishedFilter } from '../openapi/schemas/filter.ts'
import { searchQuery } from '../openapi/schemas/page.ts'
import { CLAIM_ORDERS } from '../src/domain/stored-claim.ts'

/** Query parameters that narrow a list of claims; all given must hold. */
export const claimFilter = {
  q: searchQuery('contents and speakers’ names'),
  type: ClaimType.optional(),
  speaker: actorFilter('Id of the actor who makes the claim.'),
  target: actorFilter('Id of the actor whom it is directed at.'),
  actor: actorFilter('Id of an actor on either side.'),
  country: countryFilter('ISO 3166-1 alpha-2 code of the speaker’s country.'),
  publisher: z.string().max(300).optional().meta({ description: 'The outlet, exactly as posted.' }),
  article: z.string().max(100).optional().meta({ description: 'Id of the article that it stands in.' }),
  quotation: QuotationForm.optional(),
  minConfidence: z.coerce
    .number()
    .min(0)
    .max(1)
    .optional()
    .meta({ description: 'Only claims with this confidence or more.' }),
  ...publishedFilter,
}

export const claimOrder = z.enum(CLAIM_ORDERS).default('newest').meta({
  description:
    '`newest` and `oldest` go by publication (or posting, where that is not known), `confidence` has the surest first. `relevance` ranks the latest thousand that match by how well they fit `q`; without `q` it is `newest`.',
})
