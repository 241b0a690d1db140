type Header = { description: string; schema: { type: string } }
type Parameter = {
  name?: string
  in?: string
  description?: string | undefined
  schema?: { $ref?: string; type?: string }
}
type Operation = {
  parameters?: Parameter[]
  requestBody?: { content: Record<string, { schema: unknown }> }
  responses: Record<
    string,
    { description?: string; headers?: Record<string, Header>; content?: Record<string, { schema?: { $ref?: string } }> }
  >
}
type Document = {
  paths?: Record<string, Record<string, Operation>>
  components?: { schemas?: Record<string, { description?: string | undefined }> }
}

const text = (description: string): Header => ({ description, schema: { type: 'string' } })
const REQUEST_ID = text('The request’s id: yours, if you sent one.')
const LOCATION = text('Path of what was made, or of what was there already.')
const LINK = text('`<…>; rel="next"` where there is a next page (RFC 8288).')
const NOT_MODIFIED = { description: 'The client has it already: `If-None-Match` named its `ETag`.' }
const ETAG = text('Names these very bytes, for `If-None-Match` and `If-Match`; streams have none.')
const IF_MATCH: Parameter = {
  name: 'If-Match',
  in: 'header',
  description: 'The `ETag` that GET gave: where it is another by now, nothing is done and the answer is 412.',
  schema: { type: 'string' },
}
const RETRY_AFTER = text('Seconds after which to ask again.')

/** Describes what routes do not say of themselves: plain-text bodies, the headers of answers, parameters that are of a named schema. */
export function describeRest<T extends object>(document: T): T {
  const operations = Object.values((document as Document).paths ?? {}).flatMap((path) => Object.entries(path))
  const { schemas = {} } = (document as Document).components ?? {}
  for (const [method, operation] of operations) {
    const { parameters = [], requestBody, responses } = operation
    if ('412' in responses) operation.parameters = [...parameters, IF_MATCH]
    // Swagger UI shows a parameter's own description alone.
    for (const parameter of parameters) parameter.description ??= schemas[nameIn(parameter)]?.description
    // Figures are others with every look.
    if (method === 'get' && !responses['200']?.content?.['text/plain']) responses['304'] = NOT_MODIFIED
    const plain = requestBody?.content['text/plain']
    if (plain) plain.schema = { type: 'string', description: 'The article’s text and nothing else.' }
    for (const [status, response] of Object.entries(responses)) {
      const schema = Object.values(response.content ?? {})[0]?.schema?.$ref ?? ''
      response.headers = {
        'x-request-id': REQUEST_ID,
        ...(method === 'get' && (status === '200' || status === '304') && { etag: ETAG }),
        ...((status === '201' || schema.endsWith('/StoredExtraction')) && { location: LOCATION }),
        ...(schema.endsWith('Page') && { link: LINK }),
        ...((status === '429' || status === '503') && { 'retry-after': RETRY_AFTER }),
      }
    }
  }
  return document
}

function nameIn({ schema }: Parameter): string {
  return schema?.$ref?.split('/').at(-1) ?? ''
}
