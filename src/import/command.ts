import { parseArgs } from 'node:util'
import cliProgress from 'cli-progress'
import { ImportError } from './import-error.ts'
import { importFiles, type Progress } from './import-files.ts'
import { connectRemote } from './remote.ts'

const USAGE = `npm run import -- FILES… [--to URL]
  stores the articles of .txt, .html and .jsonl (or .ndjson) files, and of folders of them, in the service at URL
  (http://127.0.0.1:3000, or the port that PORT names); where it asks for a key, API_KEY has it`

/** `npm run import`. Answers the exit status: 0 where all is stored, 1 where something is not, 2 where it is not understood. */
export async function importCommand(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  say: (line: string) => void,
): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    options: { to: { type: 'string' } },
  })
  const url = String(values.to ?? `http://127.0.0.1:${env.PORT || 3000}`).replace(/\/+$/u, '')
  if (positionals.length === 0 || Object.keys(values).some((name) => name !== 'to') || !URL.canParse(url)) {
    say(USAGE)
    return 2
  }
  const progress = terminalProgress()
  try {
    const remote = connectRemote(url, env.API_KEY)
    const { stored, known, failed, failures } = await importFiles(positionals, remote, progress)
    for (const failure of failures) say(failure)
    if (failed > failures.length) say(`and ${failed - failures.length} more`)
    say(`${stored} stored, ${known} known before, ${failed} failed`)
    return failed > 0 ? 1 : 0
  } catch (error) {
    progress.stop()
    if (!(error instanceof ImportError)) throw error
    say(error.message)
    return 1
  }
}

/** A bar on standard error where that is a terminal, else nothing. */
function terminalProgress(): Progress {
  const bar = new cliProgress.SingleBar({
    format: '{phase} {bar} {value}/{total}, {duration_formatted}, {eta_formatted} to go',
    barsize: 30,
    hideCursor: true,
    etaBuffer: 100,
  })
  return {
    start: (phase, total) => bar.start(total, 0, { phase }),
    update: (done) => bar.update(done),
    stop: () => bar.stop(),
  }
}
