import type { Generated } from 'kysely'

/** Long work, and its articles one by one. */
export type JobTables = { jobs: JobTable; job_items: JobItemTable }

/** `done` counts the failed too; times are ISO 8601. One that comes in was still doing so when it was last heard of. */
export type JobTable = {
  seq: Generated<number>
  id: string
  kind: string
  status: string
  created_at: string
  started_at: string | null
  finished_at: string | null
  heard_at: string | null
  total: number
  done: number
  created: number
  failed: number
}

/** `input` is the article to store, gone once that is done; `article_id` the article stored, or to be analysed again. */
type JobItemTable = {
  job_id: string
  position: number
  status: string
  input: string | null
  article_id: string | null
  error: string | null
}
