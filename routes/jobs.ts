import { z } from 'zod'
import { json, problems } from '../openapi/responses.ts'
import { Job, JobPage, JobRequest } from '../openapi/schemas/job.ts'
import { pageQuery } from '../openapi/schemas/page.ts'
import type { JobInput } from '../src/domain/job.ts'
import { Problem } from '../src/errors.ts'
import { type NdjsonBody, readNdjson } from '../src/http/ndjson.ts'
import { PIPELINE_VERSION } from '../src/pipeline-version.ts'
import type { App, RouteContext } from './app.ts'
import { BODY_PROBLEMS } from './body-problems.ts'
import { checkArticle } from './check-article.ts'
import { stillSame } from './if-match.ts'
import { noQuery } from './no-query.ts'
import { LIST_PROBLEMS, linkNext } from './page.ts'

const JobId = z.object({ id: z.string().meta({ description: 'A job’s id, `job_…`.' }) })
const tags = ['jobs']
const Lines = z.unknown().meta({
  type: 'string',
  description: 'An article a line, each as `POST /v1/articles` takes one as JSON; empty lines are left out.',
})

export function jobRoutes(app: App, { service, maxLineLength, maxJobBytes, maxJobArticles }: RouteContext): void {
  app.post(
    '/v1/jobs',
    {
      schema: {
        operationId: 'createJob',
        tags,
        summary: 'Store thousands of articles, or analyse again what an older version read',
        description:
          '`application/x-ndjson` stores articles, one a line. The answer comes once all have arrived; then they are read one by one. A line that is no article is counted as failed and spoils no other. `{"kind": "reanalysis"}` as JSON reads again every article that an older version of the pipeline read, and puts the new claims in the place of the old. Poll `GET /v1/jobs/{id}` for the progress.',
        querystring: noQuery,
        body: { content: { 'application/x-ndjson': { schema: Lines }, 'application/json': { schema: JobRequest } } },
        response: {
          201: json('The job was accepted; `Location` names it.', Job),
          ...problems('invalid-parameter', ...BODY_PROBLEMS),
        },
      },
    },
    async (request, reply) => {
      const body = request.body as NdjsonBody | z.output<typeof JobRequest>
      const job =
        'kind' in body
          ? await service.createReanalysis(PIPELINE_VERSION)
          : await service.createImport(
              readInputs(body, { maxLineLength, maxBytes: maxJobBytes, maxLines: maxJobArticles }),
            )
      reply.code(201).header('location', `/v1/jobs/${job.id}`)
      return job
    },
  )

  app.get(
    '/v1/jobs',
    {
      schema: {
        operationId: 'listJobs',
        tags,
        summary: 'Jobs, newest first',
        querystring: z.strictObject(pageQuery),
        response: { 200: json('Jobs.', JobPage), ...problems(...LIST_PROBLEMS) },
      },
    },
    async (request, reply) => {
      const page = await service.listJobs(request.query)
      linkNext(request, reply, page)
      return page
    },
  )

  app.get(
    '/v1/jobs/:id',
    {
      schema: {
        operationId: 'getJob',
        tags,
        summary: 'How far a job is',
        params: JobId,
        querystring: noQuery,
        response: { 200: json('The job.', Job), ...problems('job-not-found', 'invalid-parameter') },
      },
    },
    async ({ params: { id } }) => (await service.getJob(id)) ?? notFound(id),
  )

  app.delete(
    '/v1/jobs/:id',
    {
      schema: {
        operationId: 'cancelJob',
        tags,
        summary: 'Cancel a job',
        description: 'What it has done stays. A job that is over stays as it is.',
        params: JobId,
        querystring: noQuery,
        response: {
          200: json('The job as it is now.', Job),
          ...problems('job-not-found', 'invalid-parameter', 'precondition-failed'),
        },
      },
    },
    async (request) => {
      const { id } = request.params
      return (await service.cancelJob(id, stillSame(request))) ?? notFound(id)
    },
  )
}

async function* readInputs(body: NdjsonBody, limits: Parameters<typeof readNdjson>[1]): AsyncGenerator<JobInput> {
  let count = 0
  for await (const line of readNdjson(body, limits)) {
    count++
    yield toInput(line)
  }
  if (count === 0) throw new Problem('invalid-body', 'There is no article in the body.')
}

function toInput(line: { value: unknown } | Problem): JobInput {
  try {
    if (line instanceof Problem) throw line
    return { article: checkArticle(line.value) }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return { refusal: { code: error.code, detail: error.message } }
  }
}

function notFound(id: string): never {
  throw new Problem('job-not-found', `There is no job ${id}.`)
}
