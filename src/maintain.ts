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
  if (!asked) {
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
  { command, file, days, keepClaims }: Asked,
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

type Asked = {
  readonly command: string
  readonly file: string | undefined
  readonly days: number
  readonly keepClaims: boolean
}

/** What is asked for, or null where it is not understood in all its parts: a misspelt `--keep-claims` would drop the claims. */
function readArgs(args: readonly string[]): Asked | null {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { days: { type: 'string' }, 'keep-claims': { type: 'boolean' } },
    })
    const [command = '', file] = positionals
    const days = Number(values.days)
    const known = ['backup', 'check', 'vacuum'].includes(command) || (command === 'retain' && days > 0)
    const complete = positionals.length === (command === 'backup' ? 2 : 1)
    return known && complete ? { command, file, days, keepClaims: values['keep-claims'] === true } : null
  } catch {
    return null
  }
}
