import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { Kysely, Migrator, SqliteDialect } from 'kysely'
import { expect, test } from 'vitest'
import { checkStore } from '../../db/maintenance.ts'
import { MIGRATIONS } from '../../db/migrations/index.ts'
import { openStore } from '../../db/store.ts'
import { analyse } from '../../src/analyse.ts'
import { createService } from '../../src/service.ts'

const TEXT = 'Norway demanded that Sweden withdraw its patrol boats. Sweden rejected the demand, Eva Lindt said.'

test('a database of an older version is brought up to date with what is in it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'claimwire-migrate-'))
  const [old, now] = [join(folder, 'old.db'), join(folder, 'now.db')]
  const filled = await openStore(`sqlite:${now}`)
  const original = createService(filled, async (input) => analyse(input))
  await original.addArticle({ text: TEXT })
  const [disputes, network] = [await original.listDisputes({}, {}), await original.network({})]
  expect(disputes.items[0]!.counts).toEqual({ claims: 1, articles: 1, responses: 2 })
  await filled.close()

  const sqlite = new SQLite(old)
  const db = new Kysely({ dialect: new SqliteDialect({ database: sqlite }) })
  await new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } }).migrateTo('0006-jobs')
  sqlite.exec(`attach '${now}' as filled`)
  const tables = sqlite.prepare(
    "select name from main.sqlite_master where type = 'table' and name not like '%\\_search%' escape '\\' and name not like 'kysely%' and name not like 'sqlite%'",
  )
  sqlite.pragma('foreign_keys = OFF')
  for (const { name } of tables.all() as { name: string }[]) {
    const columns = (sqlite.pragma(`main.table_info(${name})`) as { name: string }[]).map(
      (column) => `"${column.name}"`,
    )
    sqlite.exec(`insert into main.${name} (${columns}) select ${columns} from filled.${name}`)
  }
  for (const [name, columns] of [
    ['claims_search', 'text, speaker'],
    ['articles_search', 'title, text'],
  ])
    sqlite.exec(`insert into main.${name} (rowid, ${columns}) select rowid, ${columns} from filled.${name}`)
  await db.destroy()

  const store = await openStore(`sqlite:${old}`)
  expect(await checkStore(store.db)).toEqual([])
  const service = createService(store, async (input) => analyse(input))
  expect((await service.listActors({ q: 'lindt' }, {})).items).toHaveLength(1)
  expect(await service.listDisputes({ q: 'boats' }, {})).toEqual(disputes)
  expect(await service.network({})).toEqual(network)
  await service.removeArticle((await service.listArticles({}, {})).items[0]!.id)
  expect(await checkStore(store.db)).toEqual([])
  await store.close()
})
