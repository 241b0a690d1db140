import type { Article, ArticleInput } from '../domain/article.ts'
import type { Span } from '../domain/span.ts'
import { readBlocks } from './block.ts'
import { detectLanguage } from './language.ts'
import type { Label, Page, ZoneRule } from './page.ts'
import { biographies } from './rules/biographies.ts'
import { bylines } from './rules/bylines.ts'
import { code } from './rules/code.ts'
import { endNote } from './rules/end-note.ts'
import { forms } from './rules/forms.ts'
import { headlineLists } from './rules/headline-lists.ts'
import { invitations } from './rules/invitations.ts'
import { labels } from './rules/labels.ts'
import { navigation } from './rules/navigation.ts'
import { notices } from './rules/notices.ts'
import { pointers } from './rules/pointers.ts'
import { sections } from './rules/sections.ts'
import { sponsors } from './rules/sponsors.ts'
import { timestamps } from './rules/timestamps.ts'
import { titleRepeat } from './rules/title-repeat.ts'
import { findTitle } from './title.ts'

/** Each sees what those before it found: first what a line says of itself, then what its place on the page says. */
const RULES: readonly ZoneRule[] = [
  labels,
  code,
  sponsors,
  forms,
  notices,
  invitations,
  pointers,
  sections,
  timestamps,
  bylines,
  biographies,
  navigation,
  titleRepeat,
  headlineLists,
  endNote,
]

/**
 * Separates the article's body from the page around it: menus, forms, biographies, lists of other headlines, notices.
 * Judges by what lines look like, where they stand and the vocabulary of page furniture (in the manner of jusText,
 * Pomikálek 2011), since the mark-up is gone. A text without running prose is all body.
 */
export function readArticle(input: ArticleInput): Article {
  const { text } = input
  const page = readPage(input)
  const title = findTitle(page)
  const body = runs(page, (label) => (label ? null : 'body')).map(({ start, end }) => ({ start, end }))
  return {
    text,
    input,
    language: detectLanguage(body.map(({ start, end }) => text.slice(start, end)).join(' ')),
    body,
    zones: runs(page, (label) => label?.kind ?? null).map(({ start, end, first }) => ({
      start,
      end,
      ...page.labels[first]!,
    })),
    title: title && { start: page.blocks[title.index]!.start, end: page.blocks[title.index]!.end },
  }
}

/** Stretches of neighbouring blocks that `group` puts together, with the index of the first block of each. */
function runs(page: Page, group: (label: Label | null) => string | null): (Span & { first: number })[] {
  const found: (Span & { first: number })[] = []
  let before: string | null = null
  page.blocks.forEach(({ start, end }, index) => {
    const own = group(page.labels[index] ?? null)
    if (own !== null && own === before) found.push({ ...found.pop()!, end })
    else if (own !== null) found.push({ start, end, first: index })
    before = own
  })
  return found
}

function readPage(input: ArticleInput): Page {
  const blocks = readBlocks(input.text)
  let labels: readonly (Label | null)[] = blocks.map(() => null)
  if (!blocks.some((block) => block.prose)) return { input, blocks, labels }
  for (const rule of RULES) {
    const next = [...labels]
    for (const { index, kind, reason } of rule({ input, blocks, labels })) next[index] ??= { kind, reason }
    labels = next
  }
  return { input, blocks, labels }
}
