import type { ArticleInput, ZoneKind } from '../domain/article.ts'
import type { Block } from './block.ts'

/** What a block was found to be, where it is not the article's body. */
export type Label = { readonly kind: ZoneKind; readonly reason: string }

/** A page while the rules read it: `labels[i]` belongs to block i and is null as long as that counts as body. */
export type Page = {
  readonly input: ArticleInput
  readonly blocks: readonly Block[]
  readonly labels: readonly (Label | null)[]
}

/** What a rule says of one block, by its index. */
export type Finding = Label & { readonly index: number }

/** Says which blocks are no body; what it says of blocks that an earlier rule labelled is ignored. */
export type ZoneRule = (page: Page) => readonly Finding[]

/** True for a block of running text that counts as body. */
export function isBodyProse(page: Page, index: number): boolean {
  return page.blocks[index]!.prose && !page.labels[index]
}

/** Index of the first block of running text that counts as body, or -1. */
export function firstProse(page: Page): number {
  return page.blocks.findIndex((_, i) => isBodyProse(page, i))
}

/** Index of the last block of running text that counts as body, or -1. */
export function lastProse(page: Page): number {
  return page.blocks.findLastIndex((_, i) => isBodyProse(page, i))
}

/** Labels each block for which `decide` gives a reason. */
export function labelEach(
  page: Page,
  kind: ZoneKind,
  decide: (block: Block, index: number) => string | null,
): Finding[] {
  return page.blocks.flatMap((block, index) => {
    const reason = decide(block, index)
    return reason === null ? [] : [{ index, kind, reason }]
  })
}
