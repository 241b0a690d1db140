import { basesOn, sidesOf } from './actor-sides.ts'
import { padded } from './chunks.ts'
import type { DisputeClaim } from './dispute-claims.ts'
import { CANDIDATES, type Sides } from './dispute-words.ts'
import type { Queries } from './store.ts'

/** The recent claims of a dispute that an answer may mean. */
const RECENT = 20

/** The recent claims, with their sides, of disputes about any of the words in which `asked` were asked or `asking` asked. */
export async function answerableClaims(
  db: Queries,
  asked: readonly string[],
  asking: readonly string[],
  words: readonly string[],
): Promise<(DisputeClaim & { readonly party: string })[]> {
  const found = new Map<string, Sides>()
  const sharing = db
    .selectFrom('dispute_words')
    .select(['dispute_id', 'party', 'target'])
    .where('word', 'in', padded(words))
    .groupBy(['dispute_id', 'party', 'target'])
    .orderBy((eb) => eb.fn.countAll(), 'desc')
    .limit(CANDIDATES)
  for (const row of await sharing.where('target', 'in', basesOn(asked)).execute()) found.set(row.dispute_id, row)
  if (asking.length > 0) {
    for (const row of await sharing.where('party', 'in', basesOn(asking)).execute()) found.set(row.dispute_id, row)
  }
  const claims: (DisputeClaim & { readonly party: string })[] = []
  for (const [id, { party, target }] of found) {
    const rows = await db
      .selectFrom('dispute_claims')
      .selectAll()
      .where('dispute_id', '=', id)
      .orderBy('at', 'desc')
      .limit(RECENT)
      .execute()
    for (const row of rows) {
      const words = JSON.parse(row.words) as string[]
      claims.push({ claimId: row.claim_id, disputeId: id, at: row.at, words, party, target: row.target || target })
    }
  }
  const sides = await sidesOf(
    db,
    claims.flatMap(({ party, target }) => [party, target]),
  )
  return claims.map((claim) => ({ ...claim, party: sides.get(claim.party)!, target: sides.get(claim.target)! }))
}
