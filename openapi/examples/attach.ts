import { PROBLEMS, type ProblemCode } from '../../src/errors.ts'
import { DETAILS } from './problem-details.ts'
import type { Exchange } from './record.ts'

type Example = { summary: string; value: unknown } | { $ref: string }
type Media = { schema?: unknown; examples?: Record<string, Example> }
type Operation = {
  operationId?: string
  parameters?: { name: string; in: string; example?: string }[]
  requestBody?: { content: Record<string, Media> }
  responses: Record<string, { description: string; content?: Record<string, Media> }>
}
type Paths = Record<string, Record<string, Operation>>

/** Puts recorded exchanges into the document: bodies of requests and answers, and path parameters that exist. */
export function attachExamples<T extends object>(document: T, exchanges: readonly Exchange[]): T {
  for (const [path, operations] of Object.entries((document as { paths?: Paths }).paths ?? {})) {
    for (const operation of Object.values(operations)) {
      const own = exchanges.filter((exchange) => exchange.operation === operation.operationId)
      if (own[0]) fillPath(path, operation, own[0])
      for (const exchange of own) addExchange(operation, exchange)
      addProblems(operation)
    }
  }
  const { components } = document as { components?: object }
  return { ...document, components: { ...components, examples: typicalProblems(document) } }
}

function addExchange(
  { requestBody, responses }: Operation,
  { name, summary, request, status, type, body }: Exchange,
): void {
  const example = (media: Media | undefined, value: unknown) => {
    if (media) media.examples = { ...media.examples, [name]: { summary, value } }
  }
  if (request && status < 300) example(requestBody?.content[request.type], request.body)
  if (type) example(responses[status]?.content?.[type], body)
}

function fillPath(path: string, { parameters = [] }: Operation, { url }: Exchange): void {
  const given = url.split('?', 1)[0]!.split('/')
  path.split('/').forEach((part, index) => {
    const parameter = parameters.find(({ name, in: place }) => place === 'path' && part === `{${name}}`)
    if (parameter) parameter.example = given[index]!
  })
}

/** Shows each problem that no recorded example shows, such as an overload, by reference to a typical one. */
function addProblems({ responses }: Operation): void {
  for (const response of Object.values(responses)) {
    const media = response.content?.['application/problem+json']
    if (!media) continue
    const shown = Object.values(media.examples ?? {}).map((example) => 'value' in example && codeOf(example.value))
    const missing = codesIn(response.description).filter((code) => !shown.includes(code))
    const references = missing.map((code) => [code, { $ref: `#/components/examples/${code}` }] as const)
    media.examples = { ...media.examples, ...Object.fromEntries(references) }
  }
}

function codesIn(description: string): ProblemCode[] {
  return [...description.matchAll(/^`([\w-]+)`/gmu)].map(([, code]) => code as ProblemCode)
}

function codeOf(problem: unknown): unknown {
  return (problem as { code?: unknown }).code
}

/** Each problem that the document refers to, as it typically reads. */
function typicalProblems(document: object) {
  const referred = JSON.stringify(document).matchAll(/"#\/components\/examples\/([^"]+)"/gu)
  const codes = [...new Set([...referred].map(([, code]) => code as ProblemCode))].sort()
  return Object.fromEntries(
    codes.map((code) => {
      const { title, status } = PROBLEMS[code]
      const detail = DETAILS[code] ?? `${title}.`
      const rest = { title, status, detail, instance: '/v1/articles', code, requestId: 'req-7f3a' }
      return [code, { summary: title, value: { type: `/problems/${code}`, ...rest } }]
    }),
  )
}
