import { z } from 'zod'
import { JOB_KINDS, JOB_STATUSES } from '../../src/domain/job.ts'
import { pageOf } from './page.ts'

const count = (description: string) => z.int().min(0).meta({ description })

export const JobFailure = z
  .object({
    position: count('Its place among the job’s articles, from 0; empty lines do not count.'),
    articleId: z
      .string()
      .nullable()
      .meta({ description: 'Id of the article that was to be analysed again; null in an import.' }),
    code: z.string().meta({ description: 'As a problem’s `code`.' }),
    detail: z.string().meta({ description: 'As a problem’s `detail`.' }),
  })
  .meta({ id: 'JobFailure', description: 'An article of a job that was not read, and why.' })

export const Job = z
  .object({
    id: z.string().meta({ description: '`job_…`' }),
    kind: z
      .enum(JOB_KINDS)
      .meta({ description: '`import` stores new articles, `reanalysis` reads stored ones again.' }),
    status: z.enum(JOB_STATUSES).meta({
      description:
        '`receiving` while its articles come in, `waiting` for its turn, `running`, then `done` or `cancelled`. One job runs at a time.',
    }),
    createdAt: z.iso.datetime().meta({ description: 'When it came in.' }),
    startedAt: z.iso.datetime().nullable().meta({ description: 'Null while it waits.' }),
    finishedAt: z.iso.datetime().nullable().meta({ description: 'Null until it is done or cancelled.' }),
    total: count('How many articles it has.'),
    done: count('How many it is through with, failures included.'),
    created: count('How many of them were not stored before.'),
    failed: count('How many could not be read.'),
    failures: z.array(JobFailure).meta({ description: 'The first twenty that failed.' }),
  })
  .meta({ id: 'Job', description: 'Long work on many articles. It goes on where it was after a restart or a crash.' })

export const JobRequest = z
  .strictObject({
    kind: z.literal('reanalysis').meta({ description: 'Read again every article that an older version read.' }),
  })
  .meta({ id: 'JobRequest', description: 'Work that needs no articles sent along.' })

export const JobPage = pageOf(Job, 'JobPage')
