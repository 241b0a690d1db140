import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../db/store.ts'
import type { ClaimFilter, ClaimOrder } from '../src/domain/stored-claim.ts'
import { createService } from '../src/service.ts'
import { fill } from './million-fill.ts'

const ROUNDS = 100

const QUERIES: Readonly<Record<string, readonly [ClaimFilter, ClaimOrder?]>> = {
  none: [{}],
  type: [{ type: 'demand' }],
  rareType: [{ type: 'belief' }],
  speaker: [{ speaker: 'act_0' }],
  rareSpeaker: [{ speaker: 'act_4990' }],
  target: [{ target: 'act_0' }],
  rareTarget: [{ target: 'act_4990' }],
  actor: [{ actor: 'act_1' }],
  country: [{ country: 'SE' }],
  publisher: [{ publisher: 'Herald' }],
  article: [{ article: 'art_777' }],
  quotation: [{ quotation: 'mixed' }],
  minConfidence: [{ minConfidence: 0.5 }],
  highConfidence: [{ minConfidence: 0.999 }],
  byConfidence: [{}, 'confidence'],
  from: [{ from: '2016-01-01' }],
  to: [{ to: '2016-01-01' }],
  search: [{ q: 'harbour' }],
  searchPhrase: [{ q: '"patrol boats"' }],
  searchRanked: [{ q: 'harbour boats' }, 'relevance'],
  searchRare: [{ q: 'nothinglikeit' }],
  combined: [{ type: 'demand', country: 'SE', q: 'harbour', minConfidence: 0.5, from: '2018' }],
}

/** How long each filter and search takes with a million claims stored (or as many as the argument says), page by page. */
export async function bench(): Promise<void> {
  const claims = Number(process.argv[3] ?? 1_000_000)
  const folder = mkdtempSync(join(tmpdir(), 'claimwire-million-'))
  const file = join(folder, 'million.db')
  await (await openStore(`sqlite:${file}`)).close()
  fill(file, claims)
  const store = await openStore(`sqlite:${file}`)
  const service = createService(store, () => Promise.reject(new Error('Nothing is analysed here.')))
  const result: Record<string, number> = {}
  for (const [name, [filter, order]] of Object.entries(QUERIES)) {
    const times: number[] = []
    let cursor: string | undefined
    for (let round = 0; round < ROUNDS; round++) {
      const started = performance.now()
      const page = await service.listClaims(filter, { limit: 50, cursor }, order)
      times.push(performance.now() - started)
      cursor = page.next ?? undefined
    }
    times.sort((a, b) => a - b)
    result[name] = Math.round(times[Math.floor(ROUNDS * 0.99)]! * 10) / 10
    console.error(`${name}: median ${times[ROUNDS / 2]!.toFixed(1)} ms, p99 ${result[name]} ms`)
  }
  console.log(JSON.stringify({ claims, p99Milliseconds: result, export: await exportAll(service) }))
  await store.close()
  rmSync(folder, { recursive: true })
}

/** Reads all claims through the export and says how far memory rose beyond what the first ten thousand took. */
async function exportAll(
  service: ReturnType<typeof createService>,
): Promise<{ claims: number; mebibytesMore: number }> {
  let claims = 0
  let early = 0
  let most = 0
  for await (const _ of service.exportClaims({})) {
    if (++claims % 10_000 > 0) continue
    const used = process.memoryUsage().rss / 2 ** 20
    if (claims === 10_000) early = used
    most = Math.max(most, used)
  }
  return { claims, mebibytesMore: Math.round(most - early) }
}
