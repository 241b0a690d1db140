import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readPolnear } from '../training/corpus/polnear.ts'
import { sharedFolder } from '../training/corpus/shared.ts'
import { generateArticle } from './articles.ts'

const ARTICLES = 1000
const THREADS = 2
const ROOT = join(import.meta.dirname, '..')

/**
 * Starts the built service as `npm start` does, with two threads, posts 1,000 articles, two at a time, and says how
 * long it took to be ready, how much memory the process holds in the end, and how much it ever held. Linux only: the
 * figures are the kernel's.
 */
export async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'claimwire-bench-'))
  const started = performance.now()
  const server = spawn(process.execPath, startArguments(), {
    cwd: ROOT,
    env: {
      DATABASE_URL: `sqlite:${join(folder, 'bench.db')}`,
      PORT: '0',
      LOG_FORMAT: 'json',
      ANALYSIS_THREADS: String(THREADS),
      MAX_EVENT_LOOP_DELAY_MS: '0',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const url = await addressOf(server)
    while (!(await fetch(`${url}/health/ready`)).ok);
    const ready = performance.now() - started
    const atStart = memory(server, 'VmRSS')
    const texts = realTexts()
    let next = 0
    const post = async () => {
      while (next < ARTICLES) {
        const number = next++
        const article = generateArticle(number)
        const text = texts[number] ?? article.text
        await send(`${url}/v1/articles`, { ...article, text })
      }
    }
    await Promise.all(Array.from({ length: THREADS }, post))
    const figures = { readyMs: Math.round(ready), atStartMB: atStart, endMB: memory(server, 'VmRSS') }
    console.log(JSON.stringify({ articles: ARTICLES, threads: THREADS, ...figures, mostMB: memory(server, 'VmHWM') }))
  } finally {
    server.kill()
    rmSync(folder, { recursive: true })
  }
}

/** What node is called with by `npm start`. */
function startArguments(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  return scripts.start.split(' ').slice(1)
}

/** News of real length where PolNeAR is at hand; other articles are generated. */
function realTexts(): string[] {
  const shared = sharedFolder()
  return shared ? readPolnear(shared, 'train').map(({ text }) => text) : []
}

async function send(url: string, body: object): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`)
  await response.arrayBuffer()
}

/** The address that the service logs when it listens. */
function addressOf({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    stdout!.setEncoding('utf8').on('data', (lines: string) => {
      const address = /reading articles at (\S+?),/.exec(lines)?.[1]
      if (address) resolve(address)
    })
  })
}

/** A figure of the kernel's about the process's memory, in megabytes. */
function memory({ pid }: ChildProcess, figure: 'VmRSS' | 'VmHWM'): number {
  const kibibytes = new RegExp(`${figure}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]
  return Math.round((Number(kibibytes) * 1024) / 1e6)
}
