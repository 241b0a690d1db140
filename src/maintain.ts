import { parseArgs } from 'node:util'
import { checkStore, vacuum } from '../db/maintenance.ts'
import { StoreError } from '../db/open-file.ts'
import { openStore, type Store } from '../db/store.ts'
import { ConfigError, readConfig } from './config.ts'
import { createService } from './service.ts'

const USAGE = `npm run db -- COMMAND
  backup FILE                        copy the database to a new file while the service runs
  check                              say whether it is whole; exit status 1 where it is not
  vacuum                             give the space of what was deleted back
  retain --days N [--keep-claims]    drop articles older than N days, or their text alone,
                                     and the jobs that were over before`

/** The life cycle of the store, on the database that DATABASE_URL names. Answers the exit status. */
export async function maintain(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  say: (line: string) => void,
): Promise<number> {
  const asked = readArgs(args)
  const { command, file, days } = asked
  const known =
    (command === 'backup' && file) || command === 'check' || command === 'vacuum' || (command === 'retain' && days > 0)
  if (!known) {
    say(USAGE)
    return 2
  }
  try {
    const store = await openStore(readConfig(env).DATABASE_URL, { mustExist: true })
    try {
      return await obey(store, asked, say)
    } finally {
      await store.close()
    }
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof StoreError)) throw error
    say(error.message)
    return 1
  }
}

async function obey(
  store: Store,
  { command, file, days, keepClaims }: ReturnType<typeof readArgs>,
  say: (line: string) => void,
): Promise<number> {
  switch (command) {
    case 'backup':
      await store.backup(file!)
      say(`copied to ${file}`)
      return 0
    case 'vacuum':
      await vacuum(store.db)
      say('done')
      return 0
    case 'retain': {
      const service = createService(store, () => Promise.reject(new Error('Nothing is analysed here.')))
      const before = new Date(Date.now() - days * 86_400_000).toISOString()
      const count = await service.retain(before, keepClaims ? 'claims' : 'nothing')
      const jobs = await service.dropJobs(before)
      say(`dropped: ${count} ${keepClaims ? 'texts' : 'articles'}, ${jobs} jobs`)
      return 0
    }
    default: {
      const faults = await checkStore(store.db)
      for (const fault of faults.length > 0 ? faults : ['all is well']) say(fault)
      return faults.length > 0 ? 1 : 0
    }
  }
}

function readArgs(args: readonly string[]) {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    options: { days: { type: 'string' }, 'keep-claims': { type: 'boolean' } },
  })
  const [command, file] = positionals
  return { command, file, days: Number(values.days), keepClaims: values['keep-claims'] === true }
}
