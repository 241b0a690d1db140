import type { StoredClaim } from '../src/domain/stored-claim.ts'

const COLUMNS: Readonly<Record<string, (claim: StoredClaim) => string | number | boolean | null | undefined>> = {
  id: (claim) => claim.id,
  articleId: (claim) => claim.articleId,
  publisher: (claim) => claim.article.publisher,
  publishedAt: (claim) => claim.article.publishedAt,
  title: (claim) => claim.article.title,
  url: (claim) => claim.article.url,
  type: (claim) => claim.type,
  speaker: (claim) => claim.speaker?.name,
  speakerId: (claim) => claim.speaker?.id,
  speakerKind: (claim) => claim.speaker?.kind,
  speakerCountry: (claim) => claim.speaker?.country,
  targets: (claim) => claim.targets.map(({ name }) => name).join('; '),
  source: (claim) => claim.source?.text,
  cue: (claim) => claim.cue.text,
  content: (claim) => claim.content.map(({ text }) => text).join(' … '),
  quotation: (claim) => claim.quotation,
  negated: (claim) => claim.negated,
  hedged: (claim) => claim.hedged,
  responseTo: (claim) => claim.responseTo?.claimId,
  stance: (claim) => claim.responseTo?.stance,
  confidence: (claim) => claim.confidence,
  cueStart: (claim) => claim.cue.start,
  cueEnd: (claim) => claim.cue.end,
  summary: (claim) => claim.summary,
}

export const CLAIM_CSV_HEADER = `${Object.keys(COLUMNS).join(',')}\r\n`

/** A claim as a line of CSV (RFC 4180). */
export function claimCsvLine(claim: StoredClaim): string {
  return `${Object.values(COLUMNS)
    .map((column) => csvCell(column(claim)))
    .join(',')}\r\n`
}

/**
 * A cell, quoted where it must be. Text that a spreadsheet would take for a formula gets an apostrophe in front, as
 * OWASP's page on CSV injection advises.
 */
export function csvCell(value: string | number | boolean | null | undefined): string {
  const text = typeof value === 'string' ? value.replace(/^[=+\-@\t\r]/u, "'$&") : String(value ?? '')
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
