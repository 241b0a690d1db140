import { z } from 'zod'
import { JOB_KINDS, JOB_STATUSES } from '../../src/domain/job.ts'
import { pageOf } from './page.ts'

const count = (description: string) => z.int().min(0).meta({ description })

export const JobFailure = z
  .object({
    position: count('Its place in what was sent, from 0; empty lines do not count.'),
    articleId: z.string().nullable().meta({ description: 'Where it was to be analysed again.' }),
    code: z.string().meta({ description: 'As a problem’s `code`.' }),
    detail: z.string(),
  })
  .meta({ id: 'JobFailure', description: 'An article of a job that was not read, and why.' })

export const Job = z
  .object({
    id: z.string(),
    kind: z.enum(JOB_KINDS),
    status: z.enum(JOB_STATUSES).meta({
      description:
        '`receiving` while its articles come in, `waiting` for its turn, `running`, then `done` or `cancelled`. One job runs at a time.',
    }),
    createdAt: z.iso.datetime(),
    startedAt: z.iso.datetime().nullable(),
    finishedAt: z.iso.datetime().nullable(),
    total: count('How many articles it has.'),
    done: count('How many it is through with, failures included.'),
    created: count('How many of them were not stored before.'),
    failed: count('How many could not be read.'),
    failures: z.array(JobFailure).meta({ description: 'The first twenty.' }),
  })
  .meta({ id: 'Job', description: 'Long work on many articles. It goes on where it was after a restart or a crash.' })

export const JobRequest = z
  .strictObject({ kind: z.literal('reanalysis') })
  .meta({ id: 'JobRequest', description: 'Work that needs no articles sent along.' })

export const JobPage = pageOf(Job, 'JobPage')
