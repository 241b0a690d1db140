import type { ZoneKind } from '../../domain/article.ts'
import { LABELS } from '../../lexicon/page-furniture.ts'
import type { ZoneRule } from '../page.ts'

const KIND_OF = new Map<string, ZoneKind>(
  (Object.entries(LABELS) as [ZoneKind, readonly string[]][])
    .filter(([kind]) => kind !== 'navigation')
    .flatMap(([kind, phrases]) => phrases.map((phrase) => [phrase, kind] as const)),
)

/** `Advertisement`, `Share this article`, `0:00`, `×`: lines that say by themselves that they are page furniture. */
export const labels: ZoneRule = ({ blocks }) =>
  blocks.flatMap(({ key, text }, index) => {
    const kind =
      (text.endsWith('.') ? undefined : KIND_OF.get(key)) ?? (/[\p{L}\p{N}]/u.test(text) ? null : 'furniture')
    return kind ? [{ index, kind, reason: `a label of the page: “${text.slice(0, 40)}”` }] : []
  })
