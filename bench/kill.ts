import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkStore } from '../db/maintenance.ts'
import { openStore } from '../db/store.ts'
import { generateArticle } from './articles.ts'

type Outcome = {
  kills: number
  acknowledged: number
  stored: number
  lost: number
  doubled: number
  faults: readonly string[]
}

/**
 * Kills (SIGKILL) a process that stores articles, again and again at random moments, and says what of the articles that
 * it had acknowledged is lost or doubled, and whether the database is whole.
 */
export async function killDuringIngest(articles: number, kills: number): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'claimwire-kill-'))
  const url = `sqlite:${join(folder, 'kill.db')}`
  const acknowledged = new Set<number>()
  let left = kills
  while (acknowledged.size < articles) {
    // Between two kills about the same number of articles; the last process may finish.
    const next =
      left > 0
        ? acknowledged.size + Math.ceil(((articles - acknowledged.size) / (left + 1)) * (0.5 + Math.random()))
        : articles
    if (await ingest(url, acknowledged, articles, next)) left--
  }
  const store = await openStore(url)
  const faults = await checkStore(store.db)
  const rows = await store.db.selectFrom('articles').select('url').execute()
  await store.close()
  rmSync(folder, { recursive: true })
  const stored = rows.map((row) => row.url)
  const lost = [...acknowledged].filter((number) => !stored.includes(generateArticle(number).url!)).length
  const doubled = stored.length - new Set(stored).size
  return { kills: kills - left, acknowledged: acknowledged.size, stored: stored.length, lost, doubled, faults }
}

/** Runs one process until it has acknowledged `until` articles, then kills it within 40 ms; true if it was killed. */
function ingest(url: string, acknowledged: Set<number>, articles: number, until: number): Promise<boolean> {
  const script = join(import.meta.dirname, 'kill-ingest.ts')
  const child: ChildProcess = spawn(
    process.execPath,
    ['--import', 'tsx', script, url, String(acknowledged.size), String(articles)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  child.stdout!.setEncoding('utf8').on('data', (lines: string) => {
    for (const line of lines.split('\n').filter(Boolean)) acknowledged.add(Number(line))
    if (acknowledged.size >= until && until < articles) setTimeout(() => child.kill('SIGKILL'), Math.random() * 40)
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (code) reject(new Error(`The process that stores articles ended with status ${code}.`))
      else resolve(signal === 'SIGKILL')
    })
  })
}

/** Twenty kills during the ingest of 500 articles. */
export async function bench(): Promise<void> {
  console.log(JSON.stringify(await killDuringIngest(500, 20)))
}
