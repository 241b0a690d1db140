import createClient from 'openapi-fetch'
import type { components, paths } from './client-types.ts'

export type Claim = components['schemas']['Claim']
export type Problem = components['schemas']['Problem']

/**
 * A typed client of the service: paths, parameters and answers are those of the document. Copy it with
 * `client-types.ts` into a program of yours; it needs `openapi-fetch` and nothing else.
 */
export function createClaimwireClient(baseUrl: string, apiKey?: string) {
  return createClient<paths, 'application/json' | 'application/problem+json'>({
    baseUrl,
    ...(apiKey && { headers: { authorization: `Bearer ${apiKey}` } }),
  })
}
