import { setTimeout as wait } from 'node:timers/promises'
import type { Job } from '../domain/job.ts'
import { collectFiles, type SourceFile } from './collect-files.ts'
import { ImportError } from './import-error.ts'
import { type ArticleLine, readArticles } from './read-articles.ts'
import type { Remote } from './remote.ts'

/** Shows how far a phase is. */
export type Progress = {
  start(phase: string, total: number): void
  update(done: number): void
  stop(): void
}

/** How many articles were stored, were there already, and failed. */
type ImportResult = {
  readonly stored: number
  readonly known: number
  /** `origin: what is wrong with it`, of the first failures of each job. */
  readonly failures: readonly string[]
  readonly failed: number
}

/** A job takes at most this many articles and characters, so that neither side holds much at once. */
const MOST_ARTICLES = 500
const MOST_LENGTH = 4 * 2 ** 20

type Sent = { readonly job: Job; readonly origins: readonly string[] }

/**
 * Sends the articles of files and folders to the service and waits until it has read them.
 * @throws {ImportError}
 */
export async function importFiles(paths: readonly string[], remote: Remote, progress: Progress): Promise<ImportResult> {
  const files = await collectFiles(paths)
  const failures: string[] = []
  const sent = await sendAll(files, remote, progress, failures)
  const unsent = failures.length
  const result = { stored: 0, known: 0, failed: unsent }
  let before = 0
  progress.start(
    'reading',
    sent.reduce((sum, { job }) => sum + job.total, 0),
  )
  for (const { job, origins } of sent) {
    const over = await follow(job, remote, (done) => progress.update(before + done))
    before += over.total
    result.stored += over.created
    result.known += over.done - over.created - over.failed
    result.failed += over.failed
    for (const { position, code, detail } of over.failures)
      failures.push(`${origins[position]}: ${detail.replace(/\.$/u, '')} (${code})`)
  }
  progress.stop()
  return { ...result, failures }
}

async function sendAll(
  files: readonly SourceFile[],
  remote: Remote,
  progress: Progress,
  failures: string[],
): Promise<Sent[]> {
  const sent: Sent[] = []
  let part: ArticleLine[] = []
  let length = 0
  const send = async () => {
    sent.push(...(await sendPart(part, remote, failures)))
    part = []
    length = 0
  }
  progress.start('sending', files.length)
  for (const [index, file] of files.entries()) {
    for await (const article of readArticles(file)) {
      if ('fault' in article) {
        failures.push(`${article.origin}: ${article.fault}`)
        continue
      }
      if (part.length === MOST_ARTICLES || (part.length > 0 && length + article.line.length > MOST_LENGTH)) await send()
      part.push(article)
      length += article.line.length
    }
    progress.update(index + 1)
  }
  await send()
  progress.stop()
  return sent
}

/** Where the service does not take a part whole, the halves; a single article that it does not take is a failure. */
async function sendPart(part: readonly ArticleLine[], remote: Remote, failures: string[]): Promise<Sent[]> {
  if (part.length === 0) return []
  const job = await remote.createJob(part.map(({ line }) => line))
  if (job) return [{ job, origins: part.map(({ origin }) => origin) }]
  if (part.length === 1) {
    failures.push(`${part[0]!.origin}: is too large for the service`)
    return []
  }
  const middle = part.length >> 1
  const first = await sendPart(part.slice(0, middle), remote, failures)
  return [...first, ...(await sendPart(part.slice(middle), remote, failures))]
}

async function follow(job: Job, remote: Remote, onProgress: (done: number) => void): Promise<Job> {
  for (let now = job; ; now = await remote.getJob(job.id)) {
    onProgress(now.done)
    if (now.status === 'cancelled') throw new ImportError(`The job ${job.id} was cancelled.`)
    if (now.status === 'done') return now
    await wait(300)
  }
}
