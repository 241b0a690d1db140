import { workerData } from 'node:worker_threads'
import { analyse } from './analyse.ts'
import { adoptModels, type Models } from './model/load.ts'
import type { ReadablePage } from './readable-html.ts'

// What a worker thread runs: piscina calls the export that a task names, or the default one.
adoptModels((workerData as { models: Models }).models)

/** The article on a web page. The reader is loaded with the first page: many a service never sees one. */
export async function readHtml(html: string): Promise<ReadablePage> {
  const reader = await import('./readable-html.ts')
  return reader.readHtml(html)
}

export default analyse
