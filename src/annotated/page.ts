import { createHash } from 'node:crypto'
import { CLAIM_TYPES } from '../domain/claim-type.ts'
import type { StoredArticle } from '../domain/stored-article.ts'
import type { StoredClaim } from '../domain/stored-claim.ts'
import { type Segment, segment } from './segments.ts'
import { STYLE } from './style.ts'

/** What the page may do, for its `Content-Security-Policy`: show itself in its own style, and nothing else. */
export const STYLE_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`

/**
 * An article with its claims highlighted, as a page of its own without scripts. Nothing of the article is markup: all of
 * it is escaped. The claims are there twice, in the text and as a list that keyboards and screen readers reach.
 */
export function annotatedPage(article: StoredArticle, claims: readonly StoredClaim[]): string {
  const title = escapeHtml(article.title ?? 'An article')
  const facts = [article.publisher, article.author, article.publishedAt?.slice(0, 10)].filter((fact) => fact != null)
  const about = [...facts.map(escapeHtml), claims.length === 1 ? '1 claim' : `${claims.length} claims`].join(' · ')
  const text = segment(article.text.length, claims, article.zones).map((part) => renderSegment(article.text, part))
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style></head>
<body><main>
<header><h1>${title}</h1><p class="about">${about}</p>${legend()}</header>
<article class="text">${text.join('')}</article>
<aside aria-label="Claims"><h2>Claims, in order</h2><ol>${claims.map((claim) => listed(claim, claims)).join('')}</ol></aside>
</main></body></html>
`
}

function renderSegment(text: string, { start, end, zone, contents, source, cue }: Segment): string {
  let html = escapeHtml(text.slice(start, end))
  if (source) html = `<span class="source">${html}</span>`
  if (cue) html = start === cue.cue.start ? renderCue(cue, html) : `<span class="cue ${groupOf(cue)}">${html}</span>`
  if (cue && end === cue.cue.end) html += `<span class="label ${groupOf(cue)}">${cue.type}</span>`
  for (const claim of [...contents].reverse()) html = `<mark class="${groupOf(claim)}">${html}</mark>`
  return zone ? `<span class="zone" title="${escapeHtml(zone.reason)}">${html}</span>` : html
}

function renderCue(claim: StoredClaim, html: string): string {
  const tip = `<span class="tip" role="tooltip" id="tip-${claim.id}">${describe(claim).join('<br>')}</span>`
  return `<a class="cue ${groupOf(claim)}" id="cue-${claim.id}" href="#${claim.id}" aria-describedby="tip-${claim.id}">${html}${tip}</a>`
}

function describe({ type, speaker, targets, confidence, negated, hedged, responseTo }: StoredClaim): string[] {
  return [
    `<strong>${type}</strong>${negated ? ', negated' : ''}${hedged ? ', hedged' : ''}`,
    `by ${escapeHtml(speaker?.name ?? 'somebody the article leaves open')}`,
    ...(targets.length > 0 ? [`to ${targets.map(({ name }) => escapeHtml(name)).join(', ')}`] : []),
    ...(responseTo ? [`${responseTo.stance} an earlier claim`] : []),
    `confidence ${Math.round(confidence * 100)} %`,
  ]
}

function listed(claim: StoredClaim, claims: readonly StoredClaim[]): string {
  const answered = claims.find(({ id }) => id === claim.responseTo?.claimId)
  const parent = claims.find(({ id }) => id === claim.parentId)
  const facts: [string, string][] = [
    ['Speaker', escapeHtml(claim.speaker?.name ?? 'left open')],
    ...(claim.targets.length > 0
      ? [['To', claim.targets.map(({ name }) => escapeHtml(name)).join(', ')] as [string, string]]
      : []),
    ...(answered ? [[`Answers (${claim.responseTo!.stance})`, linkTo(answered)] as [string, string]] : []),
    ...(parent ? [['Within', linkTo(parent)] as [string, string]] : []),
    ['Confidence', `${Math.round(claim.confidence * 100)} %`],
  ]
  const rows = facts.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('')
  return `<li id="${claim.id}" class="${groupOf(claim)}"><span class="label">${claim.type}</span> <a href="#cue-${claim.id}">${escapeHtml(claim.summary)}</a><dl>${rows}</dl></li>`
}

function linkTo({ id, summary }: StoredClaim): string {
  return `<a href="#${id}">${escapeHtml(summary.length > 80 ? `${summary.slice(0, 79).toWellFormed()}…` : summary)}</a>`
}

function legend(): string {
  const types = Object.entries(CLAIM_TYPES)
  const groups = [...new Set(types.map(([, { group }]) => group))].map((group) => {
    const names = types.filter(([, type]) => type.group === group).map(([name]) => name)
    return `<li class="${group}"><span class="label">${group}</span> ${names.join(', ')}</li>`
  })
  return `<ul class="legend" aria-label="Colours">${groups.join('')}</ul>`
}

function groupOf({ type }: StoredClaim): string {
  return CLAIM_TYPES[type].group
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
  return text.replace(/[&<>"']/gu, (character) => entities[character]!)
}
