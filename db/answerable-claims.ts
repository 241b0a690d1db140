import { WINDOW } from '../src/matters/same-matter.ts'
import { basesOn, sidesOf } from './actor-sides.ts'
import { padded } from './chunks.ts'
import type { DisputeClaim } from './dispute-claims.ts'
import { CANDIDATES, type Sides, stirredBetween } from './dispute-words.ts'
import type { Queries } from './store.ts'

/** The recent claims of a dispute that an answer may mean. */
const RECENT = 20

type Answerable = Omit<DisputeClaim, 'targets'> & { readonly party: string }

/**
 * The recent claims, with their sides, of the disputes about any of the words that an answer of this time (Unix ms) may mean:
 * in which `asked` were asked or `asking` asked. The target is one of `asked` where a claim asks several.
 */
export async function answerableClaims(
  db: Queries,
  asked: readonly string[],
  asking: readonly string[],
  words: readonly string[],
  at: number,
): Promise<Answerable[]> {
  const found = new Map<string, Sides>()
  const sharing = db
    .selectFrom('dispute_words')
    .select(['dispute_id', 'party', 'target'])
    .where('word', 'in', padded(words))
    .where(stirredBetween(at - WINDOW, at))
    .groupBy(['dispute_id', 'party', 'target'])
    .orderBy((eb) => eb.fn.countAll(), 'desc')
    .limit(CANDIDATES)
  for (const row of await sharing.where('target', 'in', basesOn(asked)).execute()) found.set(row.dispute_id, row)
  const alsoAsked = db
    .selectFrom('dispute_targets')
    .select('dispute_id')
    .where('position', '>', 0)
    .where('target', 'in', basesOn(asked))
  for (const row of await sharing.where('dispute_id', 'in', alsoAsked).execute()) found.set(row.dispute_id, row)
  if (asking.length > 0) {
    for (const row of await sharing.where('party', 'in', basesOn(asking)).execute()) found.set(row.dispute_id, row)
  }
  const claims: (Omit<Answerable, 'target'> & { readonly asks: readonly string[] })[] = []
  for (const [id, { party, target }] of found) {
    const rows = await db
      .selectFrom('dispute_claims')
      .selectAll()
      .where('dispute_id', '=', id)
      .orderBy('at', 'desc')
      .limit(RECENT)
      .execute()
    for (const row of rows) {
      const asks = (JSON.parse(row.targets ?? '[]') as string[]).concat(row.target || target)
      claims.push({ claimId: row.claim_id, disputeId: id, at: row.at, words: JSON.parse(row.words), party, asks })
    }
  }
  const sides = await sidesOf(
    db,
    claims.flatMap(({ party, asks }) => [party, ...asks]),
  )
  return claims.map(({ party, asks, ...claim }) => {
    const targets = asks.map((target) => sides.get(target)!)
    return { ...claim, party: sides.get(party)!, target: targets.find((side) => asked.includes(side)) ?? targets[0]! }
  })
}
