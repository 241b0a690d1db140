import { z } from 'zod'
import type { StoredClaim } from '../src/domain/stored-claim.ts'
import { inCodePoints } from '../src/http/code-point-offsets.ts'
import type { Service } from '../src/service.ts'

export const offsetsQuery = z.enum(['utf-16', 'code-point']).default('utf-16').meta({
  description: 'What offsets count: UTF-16 code units, or code points (as Python’s strings do).',
})
export type Offsets = z.output<typeof offsetsQuery>

/** Recounts the spans of claims, each in its own article's text, where the client wants code points. */
export async function recountClaims(
  service: Service,
  claims: readonly StoredClaim[],
  offsets: Offsets,
): Promise<readonly StoredClaim[]> {
  if (offsets === 'utf-16') return claims
  const texts = new Map<string, string>()
  for (const { articleId } of claims)
    if (!texts.has(articleId)) texts.set(articleId, (await service.getArticle(articleId))?.text ?? '')
  return claims.map(({ highlight, ...claim }) => ({
    ...inCodePoints(claim, texts.get(claim.articleId)!),
    // Its marks count in the text that it shows.
    ...(highlight && { highlight: inCodePoints(highlight, highlight.text) }),
  }))
}
