import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { insertJob } from '../../db/job-life.ts'
import { findJob, listJobs } from '../../db/jobs.ts'
import { openStore } from '../../db/store.ts'

test('a transaction that reads first can write, whoever else writes to the file', async () => {
  const url = `sqlite:${join(mkdtempSync(join(tmpdir(), 'claimwire-two-')), 'shared.db')}`
  const [one, other] = [await openStore(url), await openStore(url)]
  // In one process nobody could end what is waited for.
  await sql`pragma busy_timeout = 0`.execute(other.db)
  await one.db.transaction().execute(async (trx) => {
    await findJob(trx, 'job_0')
    await expect(insertJob(other.db, 'import', 'waiting')).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
    await insertJob(trx, 'import', 'waiting')
  })
  await insertJob(other.db, 'reanalysis', 'waiting')
  expect((await listJobs(one.db, {})).items.map(({ kind }) => kind)).toEqual(['reanalysis', 'import'])
  await Promise.all([one.close(), other.close()])
})
