import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export type RunningService = {
  readonly url: string
  readonly process: ChildProcess
  /** The lines that it logged so far. */
  readonly log: readonly string[]
  /** Sends a signal and waits for the end; answers the exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>
}

/** The service as users start it: the built program in a process of its own, on a free port. */
export async function startService(env: Record<string, string> = {}): Promise<RunningService> {
  const database = `sqlite:${join(mkdtempSync(join(tmpdir(), 'claimwire-')), 'test.db')}`
  const program = spawn(process.execPath, ['dist/src/server.js'], {
    // On a busy machine no article is given up but where a test wants it.
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: database,
      PORT: '0',
      NODE_ENV: 'test',
      ANALYSIS_TIMEOUT_MS: '100000',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const log: string[] = []
  // Not its exit: what it logged last may come in after that.
  const exit = once(program, 'close')
  const ready = new Promise<string>((resolve, reject) => {
    for (const stream of [program.stdout!, program.stderr!])
      createInterface({ input: stream }).on('line', (line) => {
        log.push(line)
        const address = /reading articles at (http:[^ ,"]+)/u.exec(line)?.[1]
        if (address) resolve(address)
      })
    program.once('exit', () => reject(new Error(`the service did not start:\n${log.join('\n')}`)))
  })
  return {
    url: await ready,
    process: program,
    log,
    async stop(signal = 'SIGTERM') {
      program.kill(signal)
      const [code] = await exit
      return code
    },
  }
}
