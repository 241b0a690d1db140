import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { openStore } from '../db/store.ts'
import { analyse } from '../src/analyse.ts'
import type { Analysis } from '../src/domain/analysis.ts'
import { createService } from '../src/service.ts'
import { generateArticle } from './articles.ts'
import { processorTime } from './processor-time.ts'

const ARTICLES = 150
const ROUNDS = 3

type Row = Readonly<Record<string, unknown>>

/** Tables in an order in which every row finds what it refers to, each with the article that a row is stored with. */
const TABLES: Readonly<Record<string, string>> = {
  actors: 'null',
  actor_keys: 'null',
  actor_names: 'null',
  actor_ties: 'null',
  actor_merges: 'null',
  claim_groups: 'null',
  group_bands: 'null',
  disputes: 'null',
  dispute_words: 'null',
  articles: 'id',
  appearances: 'article_id',
  claims: 'article_id',
  claim_reasons: '(select article_id from claims where id = claim_id)',
  claim_targets: '(select article_id from claims where id = claim_id)',
  answers: '(select article_id from claims where id = claim_id)',
  dispute_claims: '(select article_id from claims where id = claim_id)',
  articles_search: '(select id from articles where seq = articles_search.rowid & 1073741823)',
  claims_search: '(select article_id from claims where seq = claims_search.rowid & 1073741823)',
  disputes_search: '(select article_id from claims where seq = disputes_search.rowid & 1073741823)',
}

/**
 * Storing analysed articles through the service (the registry of actors, groups, disputes and links included) against raw
 * inserts of the very rows that came of it, a transaction an article in both: rows a second, by processor time.
 */
export async function bench(): Promise<void> {
  const articles = Array.from({ length: ARTICLES }, (_, number) => generateArticle(number))
  const analyses = new Map<string, Analysis>(articles.map((article) => [article.text, analyse(article)]))
  const folder = mkdtempSync(join(tmpdir(), 'claimwire-storing-'))
  const rounds: { stored: number; inserted: number }[] = []
  let counts = { claims: 0, rows: 0 }
  for (let round = 0; round < ROUNDS; round++) {
    const [ours, raw] = [join(folder, `ours-${round}.db`), join(folder, `raw-${round}.db`)]
    const store = await openStore(`sqlite:${ours}`)
    const service = createService(store, async (input) => analyses.get(input.text)!)
    const stored = await timed(async () => {
      for (const article of articles) await service.addArticle(article)
    })
    await store.close()
    const parts = readParts(ours)
    await (await openStore(`sqlite:${raw}`)).close()
    const inserted = await timed(async () => insertParts(raw, parts))
    rounds.push({ stored, inserted })
    const rows = parts.flatMap((part) => [...part.values()])
    const claims = parts.reduce((sum, part) => sum + (part.get('claims')?.length ?? 0), 0)
    counts = { claims, rows: rows.reduce((sum, each) => sum + each.length, 0) }
  }
  rmSync(folder, { recursive: true })
  const { stored, inserted } = rounds.sort((a, b) => a.inserted / a.stored - b.inserted / b.stored)[ROUNDS >> 1]!
  console.log(`${counts.claims} claims of ${ARTICLES} articles, ${counts.rows} rows`)
  console.log(`stored in ${stored.toFixed(0)} ms, ${(stored / counts.claims).toFixed(2)} ms a claim`)
  console.log(`raw better-sqlite3, the same rows: ${inserted.toFixed(0)} ms`)
  console.log(`ratio ${(inserted / stored).toFixed(2)}`)
}

/** The rows of a database: first those that articles share, then article by article. */
function readParts(file: string): Map<string, Row[]>[] {
  const db = new SQLite(file, { readonly: true })
  const parts = new Map<unknown, Map<string, Row[]>>([[null, new Map()]])
  for (const { id } of db.prepare<[], { id: string }>('select id from articles order by seq').all())
    parts.set(id, new Map())
  for (const [table, owner] of Object.entries(TABLES)) {
    const isIndex = table.endsWith('_search')
    const select = `select ${isIndex ? 'rowid, ' : ''}*, ${owner} as owner from ${table}`
    // The numbers of an index's rows are beyond what a double holds.
    const rows = db.prepare<[], Row & { owner: unknown }>(select).safeIntegers(isIndex).all()
    for (const { owner, ...row } of rows) {
      const part = parts.get(owner)!
      part.set(table, [...(part.get(table) ?? []), row])
    }
  }
  db.close()
  return [...parts.values()]
}

function insertParts(file: string, parts: readonly ReadonlyMap<string, readonly Row[]>[]): void {
  const db = new SQLite(file)
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) db.pragma(pragma)
  const inserts = new Map<string, SQLite.Statement>()
  for (const part of parts) {
    db.transaction(() => {
      for (const [table, rows] of part) {
        const columns = Object.keys(rows[0]!)
        const sql = `insert into ${table} (${columns}) values (${columns.map(() => '?')})`
        const insert = inserts.get(table) ?? db.prepare(sql)
        inserts.set(table, insert)
        for (const row of rows) insert.run(Object.values(row))
      }
    })()
  }
  db.close()
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = processorTime()
  await work()
  return processorTime() - started
}
