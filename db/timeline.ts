import type { Page, PageRequest } from '../src/domain/page.ts'
import type { StoredClaim } from '../src/domain/stored-claim.ts'
import type { TimelineEntry } from '../src/domain/timeline.ts'
import { POSITION_TYPES, type Position, reversedBy } from '../src/matters/reversal.ts'
import { topicWords } from '../src/matters/topic-words.ts'
import type { ClaimRow } from './claim-rows.ts'
import { selectClaims, toClaims } from './claims.ts'
import { decodePlace, encodeCursor, pageSize, toPage } from './cursor.ts'
import type { Queries } from './store.ts'

/** How many of an actor's earlier positions a new one is held against. */
const MEMORY = 300

/** What an actor demanded, promised, rejected, in order of time, with what it went back on. */
export async function readTimeline(db: Queries, actor: string, page: PageRequest): Promise<Page<TimelineEntry>> {
  const size = pageSize(page)
  const after = decodePlace('timeline', page.cursor)
  const positions = selectClaims(db).where('claims.speaker_id', '=', actor).where('claims.type', 'in', POSITION_TYPES)
  const rest = after
    ? positions.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('claims.at', 'claims.seq'), '>', tuple(after.sort, after.seq)),
      )
    : positions
  const rows = await rest
    .orderBy('claims.at')
    .orderBy('claims.seq')
    .limit(size + 1)
    .execute()
  const before = after
    ? await positions
        .where(({ eb, refTuple, tuple }) => eb(refTuple('claims.at', 'claims.seq'), '<=', tuple(after.sort, after.seq)))
        .orderBy('claims.at', 'desc')
        .orderBy('claims.seq', 'desc')
        .limit(MEMORY)
        .execute()
    : []
  const { items, next } = toPage(rows, size, (row) => encodeCursor('timeline', [row.at, row.seq]))
  return { items: mark(await toClaims(db, items), before.toReversed()), next }
}

function mark(claims: readonly StoredClaim[], before: readonly ClaimRow[]): TimelineEntry[] {
  const past = before.map((row) =>
    position(row.id, row.type as StoredClaim['type'], row.negated === 1, JSON.parse(row.content)),
  )
  return claims.map((claim) => {
    const now = position(claim.id, claim.type, claim.negated, claim.content)
    const reverses = reversedBy(now, past.slice(-MEMORY))?.claimId ?? null
    past.push(now)
    return { claim, reverses }
  })
}

function position(
  claimId: string,
  type: StoredClaim['type'],
  negated: boolean,
  content: readonly { readonly text: string }[],
): Position {
  return { claimId, type, negated, words: topicWords(content.map(({ text }) => text).join(' ')) }
}
