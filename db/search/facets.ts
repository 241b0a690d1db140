/**
 * What claims are filtered by stands in the full-text index as words, `facets`, next to the text. So the index itself
 * finds the claims for which several things hold, and for that matter a text: it passes from one list of rows to another,
 * and is done as soon as the shortest is.
 *
 *     t64656d616e64x aart1x n97x p486572616c64x sact1x oact2x
 *
 * An x at the end keeps the stemmer away.
 */
const LETTERS = { type: 't', quotation: 'q', country: 'c', publisher: 'p', article: 'a', speaker: 's', target: 'o' }
const IDS: readonly string[] = ['article', 'speaker', 'target']

/** The word for a claim that has this value; an actor is the base that names point to. */
export function facet(kind: keyof typeof LETTERS, value: string): string {
  return `${LETTERS[kind]}${IDS.includes(kind) ? value.replace('_', '') : Buffer.from(value).toString('hex')}x`
}

/** The hundredth of confidence that a claim is in. */
export const hundredth = (confidence: number) => Math.floor(confidence * 100)
/** The word for a claim whose confidence is in this hundredth. */
export const confidenceFacet = (hundredth: number) => `n${hundredth}x`

/** The facets of a row of `claims` in SQL. */
export const FACETS = `'t' || lower(hex(claims.type)) || 'x q' || lower(hex(claims.quotation)) || 'x a' ||
  replace(claims.article_id, '_', '') || 'x n' || cast(claims.confidence * 100 as integer) || 'x' ||
  iif(claims.country is null, '', ' c' || lower(hex(claims.country)) || 'x') || iif(claims.publisher is null, '', ' p' || lower(hex(claims.publisher)) || 'x') ||
  coalesce(' s' || replace(claims.speaker_base_id, '_', '') || 'x', '') ||
  coalesce((select group_concat(' o' || replace(base_id, '_', '') || 'x', '' order by position)
    from claim_targets where claim_id = claims.id), '')`
