import type { ZoneKind } from '../../domain/article.ts'
import { LABELS } from '../../lexicon/page-furniture.ts'
import type { Block } from '../block.ts'
import type { ZoneRule } from '../page.ts'
import { areRunTogether } from '../run-together.ts'

const KIND_OF = new Map<string, ZoneKind>(
  (Object.entries(LABELS) as [ZoneKind, readonly string[]][])
    .filter(([kind]) => kind !== 'navigation')
    .flatMap(([kind, phrases]) => phrases.map((phrase) => [phrase, kind] as const)),
)

const CREDIT =
  /(?:^|\p{L})(?:Image (?:source|credit|copyright),|(?:Image|Photo|Picture) (?:credit|source):|(?:Photo(?:graph)?|Credit):) *\S/u
/** Whose picture it is, without what it shows. */
const isCredit = ({ text, words, endsSentence }: Block) => words <= 8 && !endsSentence && CREDIT.test(text)

/** `Advertisement`, `Share this article`, `Image source, Reuters`, `0:00`, `×`: lines that say by themselves that they are page furniture. */
export const labels: ZoneRule = ({ blocks }) =>
  blocks.flatMap((block, index) => {
    const { key, text } = block
    const kind =
      (text.endsWith('.') ? undefined : KIND_OF.get(key)) ?? (/[\p{L}\p{N}]/u.test(text) ? null : 'furniture')
    if (kind) return [{ index, kind, reason: `a label of the page: “${text.slice(0, 40)}”` }]
    if (isCredit(block)) return [{ index, kind: 'furniture', reason: 'the credit of a picture' }]
    return areRunTogether(text) ? [{ index, kind: 'furniture', reason: 'labels of the page' }] : []
  })
