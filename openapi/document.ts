import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { PROBLEMS } from '../src/errors.ts'
import { MOST_NODES } from '../src/http/json.ts'
import { tidySchemas } from './component-schemas.ts'
import { attachExamples } from './examples/attach.ts'
import { readExamples } from './examples/read.ts'
import { JSON_SCHEMA } from './json-schema.ts'
import { withoutImpossible } from './possible-problems.ts'
import { BEFORE_OPERATIONS } from './responses.ts'
import { describeRest } from './rest-of-document.ts'

type Bodies = { content?: Record<string, { schema: unknown }> }

/** What requests may be, as the service is run. */
type Limits = {
  readonly maxBodyBytes: number
  readonly maxJobBytes: number
  readonly maxJobArticles: number
  readonly maxTextLength: number
  readonly requestTimeoutMs: number
}

const grouped = (count: number) => count.toLocaleString('en')

const beforeOperations = new Intl.ListFormat('en', { type: 'disjunction' }).format(
  BEFORE_OPERATIONS.map((code) => `${PROBLEMS[code].status} (\`${code}\`)`),
)

const descriptionWith = (
  limits: Limits,
) => `Claimwire reads a news article and answers who claimed, demanded or rejected what, of whom, and who
answered it, with the exact characters that prove it.

**Offsets** are half-open and count UTF-16 code units of the text exactly as submitted: in JavaScript,
\`text.slice(start, end)\` is the span. A lone surrogate, which UTF-8 cannot carry, comes back as U+FFFD, and counts as
one code unit all the same.

**Errors** are \`application/problem+json\` (RFC 9457). \`code\` is stable and meant for programs; \`errors\` points at each
part of the request that does not fit. Every answer carries an \`x-request-id\`; send your own to have it echoed.
Besides what the operations list, a request that reaches none of them is answered with ${beforeOperations}.

**Keys**, where the service is run with them, go into the header \`Authorization: Bearer KEY\` of every request to \`/v1\`.

**Lists** come in pages: \`{ items, next }\`. Ask again with \`cursor\` set to \`next\`, or follow the \`Link: rel="next"\`
header, until \`next\` is null. Pages stay stable while articles are added. Most lists also
come whole, as NDJSON or CSV: by \`Accept\` or \`format\`.

**Entity tags**: what GET answers has an \`ETag\`. Sent back as \`If-None-Match\`, it spares you an answer that you have (304); as
\`If-Match\` with a correction or deletion, it keeps you from undoing what others have done since (412).

**Compressed** bodies are read (\`Content-Encoding\`: \`br\`, \`gzip\`, \`deflate\`), and answers sent as \`Accept-Encoding\` asks.

**Limits** of this service: a body has at most ${grouped(limits.maxBodyBytes)} bytes and, as JSON, ${grouped(MOST_NODES)} lists and objects, or
${grouped(limits.maxJobBytes)} bytes and ${grouped(limits.maxJobArticles)} lines where a job takes it line by line; an article's text ${grouped(limits.maxTextLength)} UTF-16 code units; a request must have arrived
within ${limits.requestTimeoutMs / 1000} s.

**Additions** are no breaking change: expect new fields, claim types and problem codes.`

const TAGS = [
  { name: 'extract', description: 'Read an article without storing it.' },
  { name: 'articles', description: 'Articles that were read and stored.' },
  { name: 'claims', description: 'Who said, demanded, rejected or believed what.' },
  { name: 'actors', description: 'Who they are, across articles.' },
  { name: 'disputes', description: 'Demands and accusations with what answered them.' },
  { name: 'jobs', description: 'Long work on many articles.' },
  { name: 'service', description: 'Health and help.' },
]

const describe = createJsonSchemaTransform({ zodToJsonConfig: JSON_SCHEMA })

/** Describes a route's schemas, without the problems that cannot be; the zod provider alone knows no bodies of several types. */
const describeRoute: typeof describe = (input) => {
  const route = { ...input, schema: withoutImpossible(input) }
  const { body, ...schema } = (route.schema ?? {}) as { body?: Bodies }
  if (!body?.content) return describe(route)
  const described = describe({ ...route, schema })
  const content = Object.entries(body.content).map(([type, part]) => {
    const { body } = describe({ ...route, schema: { body: part.schema } }).schema as { body: unknown }
    return [type, { schema: body }]
  })
  return { ...described, schema: { ...described.schema, body: { content: Object.fromEntries(content) } } }
}

/** Collects the routes that are registered after it into the OpenAPI 3.1 document that \`app.swagger()\` returns. */
export async function describeApi(app: FastifyInstance, version: string, limits: Limits): Promise<void> {
  const toRefs = createJsonSchemaTransformObject({ zodToJsonConfig: JSON_SCHEMA })
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Claimwire',
        version,
        description: descriptionWith(limits),
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/', description: 'This service' }],
      tags: TAGS,
      components: {
        securitySchemes: {
          bearer: { type: 'http', scheme: 'bearer', description: 'An API key, where the service is run with keys.' },
        },
      },
      security: [{ bearer: [] }, {}],
    },
    transform: describeRoute,
    transformObject: (document) => attachExamples(describeRest(tidySchemas(toRefs(document))), readExamples()),
  })
}
