import type { PostedArticle } from './stored-article.ts'

/** What a job does: stores articles, or analyses again what an older version read. */
export const JOB_KINDS = ['import', 'reanalysis'] as const
export type JobKind = (typeof JOB_KINDS)[number]
/** A job’s life in order; it ends as one of the last two. */
export const JOB_STATUSES = ['receiving', 'waiting', 'running', 'done', 'cancelled'] as const
export type JobStatus = (typeof JOB_STATUSES)[number]

/** Long work on many articles. `done` counts failures too; `created` the articles that were not there before. */
export type Job = {
  readonly id: string
  readonly kind: JobKind
  readonly status: JobStatus
  readonly createdAt: string
  readonly startedAt: string | null
  readonly finishedAt: string | null
  readonly total: number
  readonly done: number
  readonly created: number
  readonly failed: number
  /** The first of what failed, by its place in what was sent. */
  readonly failures: readonly JobFailure[]
}

/** An article of a job that was not read; `articleId` is null where it was never stored. */
export type JobFailure = JobRefusal & { readonly position: number; readonly articleId: string | null }

/** Why one article of a job is not read, in the words of a problem. */
type JobRefusal = { readonly code: string; readonly detail: string }

/** What comes in for an import: an article, or why what came is none. */
export type JobInput = { readonly article: PostedArticle } | { readonly refusal: JobRefusal }

/** One article of a job: to be stored, or (by its id) to be analysed again. */
export type JobItem = { readonly jobId: string; readonly position: number } & (
  | { readonly article: PostedArticle; readonly articleId: null }
  | { readonly article: null; readonly articleId: string }
)

/** What became of an item. */
export type JobOutcome = { readonly articleId: string; readonly created: boolean } | JobRefusal
