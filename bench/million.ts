import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { refreshStatus } from '../db/dispute-status.ts'
import { openStore } from '../db/store.ts'
import { buildApp } from '../src/app.ts'
import type { DisputeFilter } from '../src/domain/dispute.ts'
import type { NetworkFilter } from '../src/domain/network.ts'
import type { Page, PageRequest } from '../src/domain/page.ts'
import type { ActorFilter } from '../src/domain/registered-actor.ts'
import type { ArticleFilter, ArticleOrder } from '../src/domain/stored-article.ts'
import type { ClaimFilter, ClaimOrder } from '../src/domain/stored-claim.ts'
import { createService, type Service } from '../src/service.ts'
import { fill } from './million-fill.ts'
import { processorTime } from './processor-time.ts'

const ROUNDS = 200
const NEWLINE = 10

type List = (service: Service, page: PageRequest) => Promise<Page<unknown>>
const claims =
  (filter: ClaimFilter, order?: ClaimOrder): List =>
  (service, page) =>
    service.listClaims(filter, page, order)
const articles =
  (filter: ArticleFilter, order?: ArticleOrder): List =>
  (service, page) =>
    service.listArticles(filter, page, order)
const actors =
  (filter: ActorFilter): List =>
  (service, page) =>
    service.listActors(filter, page)
const disputes =
  (filter: DisputeFilter): List =>
  (service, page) =>
    service.listDisputes(filter, page)

const network =
  (filter: NetworkFilter): List =>
  async (service) => ({ items: (await service.network(filter)).edges, next: null })

const QUERIES: Readonly<Record<string, List>> = {
  none: claims({}),
  type: claims({ type: 'demand' }),
  rareType: claims({ type: 'belief' }),
  speaker: claims({ speaker: 'act_0' }),
  rareSpeaker: claims({ speaker: 'act_4990' }),
  target: claims({ target: 'act_0' }),
  rareTarget: claims({ target: 'act_4990' }),
  actor: claims({ actor: 'act_1' }),
  country: claims({ country: 'SE' }),
  publisher: claims({ publisher: 'Herald' }),
  article: claims({ article: 'art_777' }),
  quotation: claims({ quotation: 'mixed' }),
  minConfidence: claims({ minConfidence: 0.5 }),
  highConfidence: claims({ minConfidence: 0.999 }),
  byConfidence: claims({}, 'confidence'),
  from: claims({ from: '2016-01-01' }),
  to: claims({ to: '2016-01-01' }),
  search: claims({ q: 'harbour' }),
  searchPhrase: claims({ q: '"patrol boats"' }),
  searchPrefix: claims({ q: 'harb*' }),
  searchEither: claims({ q: 'harbour OR valley' }, 'oldest'),
  searchRanked: claims({ q: 'harbour boats' }, 'relevance'),
  searchRare: claims({ q: 'nothinglikeit' }),
  searchOfRareSpeaker: claims({ q: 'harbour', speaker: 'act_4990' }),
  searchOfTarget: claims({ q: 'harbour', target: 'act_4990' }),
  searchOfActor: claims({ q: 'harbour', actor: 'act_1' }),
  searchInArticle: claims({ q: 'harbour', article: 'art_777' }),
  searchOfRareTypeRanked: claims({ q: 'harbour boats', type: 'belief' }, 'relevance'),
  searchByConfidence: claims({ q: 'harbour' }, 'confidence'),
  searchSure: claims({ q: 'harbour', minConfidence: 0.999 }),
  searchOld: claims({ q: 'harbour', from: '2015-02', to: '2016-01-01' }),
  speakerByConfidence: claims({ speaker: 'act_0' }, 'confidence'),
  monthByConfidence: claims({ from: '2017-03', to: '2017-03' }, 'confidence'),
  speakerAndTarget: claims({ speaker: 'act_1', target: 'act_3' }),
  actorAndRareType: claims({ actor: 'act_0', type: 'belief' }),
  combined: claims({ type: 'demand', country: 'SE', q: 'harbour', minConfidence: 0.5, from: '2018' }),
  counted: async (service) => ({ items: [await service.countClaims({ q: 'harbour', country: 'SE' })], next: null }),
  articles: articles({}),
  articlesOfPublisher: articles({ publisher: 'Herald', from: '2017-01-01' }),
  articlesSearch: articles({ q: 'harbour' }),
  articlesRanked: articles({ q: 'harbour boats' }, 'relevance'),
  actors: actors({}),
  actorsOfKind: actors({ kind: 'organization', country: 'SE' }),
  actorsNamed: actors({ q: 'han' }),
  disputes: disputes({}),
  disputesOfActor: disputes({ actor: 'act_0' }),
  disputesWithTarget: disputes({ target: 'act_1' }),
  disputesOfType: disputes({ type: 'proposal' }),
  disputesOfStatus: disputes({ status: 'contested', from: '2018-01-01', to: '2019-01-01' }),
  disputesOfActorAndType: disputes({ actor: 'act_0', type: 'proposal' }),
  disputesSearch: disputes({ q: 'harbour' }),
  disputesSearchOfActor: disputes({ q: 'harbour', actor: 'act_0' }),
  disputesSearchRare: disputes({ q: 'nothinglikeit' }),
  network: network({}),
  networkOfActor: network({ actor: 'act_0' }),
  networkOfType: network({ type: 'demand' }),
  networkOfMonth: network({ from: '2017-03', to: '2017-03' }),
}

/** How long each filter and search takes with a million claims stored (or as many as the argument says), page by page. */
export async function bench(): Promise<void> {
  const count = Number(process.argv[3] ?? 1_000_000)
  const folder = mkdtempSync(join(tmpdir(), 'claimwire-million-'))
  const file = join(folder, 'million.db')
  await (await openStore(`sqlite:${file}`)).close()
  fill(file, count)
  const store = await openStore(`sqlite:${file}`)
  const disputes = await store.db.selectFrom('disputes').select('id').execute()
  await refreshStatus(
    store.db,
    disputes.map(({ id }) => id),
  )
  const service = createService(store, () => Promise.reject(new Error('Nothing is analysed here.')))
  const result: Record<string, { p99: number; p99OfCpu: number }> = {}
  for (const [name, list] of Object.entries(QUERIES)) {
    const times: number[] = []
    const cpuTimes: number[] = []
    let cursor: string | undefined
    for (let round = 0; round < ROUNDS; round++) {
      const [started, cpuStarted] = [performance.now(), processorTime()]
      const page = await list(service, { limit: 50, cursor })
      times.push(performance.now() - started)
      cpuTimes.push(processorTime() - cpuStarted)
      cursor = page.next ?? undefined
    }
    const { median, p99 } = quantiles(times)
    result[name] = { p99, p99OfCpu: quantiles(cpuTimes).p99 }
    console.error(`${name}: median ${median} ms, p99 ${p99} ms, of processor time ${result[name].p99OfCpu} ms`)
  }
  console.log(JSON.stringify({ claims: count, milliseconds: result, export: await exportAll(service) }))
  await store.close()
  rmSync(folder, { recursive: true })
}

function quantiles(times: readonly number[]): { median: number; p99: number } {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)]! * 10) / 10
  return { median: at(0.5), p99: at(0.99) }
}

/** Reads all claims through the export and says how far memory rose beyond what the first ten thousand took. */
async function exportAll(service: Service): Promise<{ claims: number; mebibytesMore: number }> {
  const app = await buildApp(service)
  const { body } = await fetch(`${await app.listen({ port: 0 })}/v1/claims?format=ndjson`)
  let claims = 0
  let early = 0
  let most = 0
  for await (const part of body!) {
    for (const byte of part) if (byte === NEWLINE) claims++
    const used = process.memoryUsage().rss / 2 ** 20
    if (claims <= 10_000) early = used
    most = Math.max(most, used)
  }
  await app.close()
  return { claims, mebibytesMore: Math.round(most - early) }
}
