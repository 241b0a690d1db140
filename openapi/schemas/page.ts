import { z } from 'zod'
import { DEFAULT_LIMIT, MAX_LIMIT } from '../../src/domain/page.ts'

/** Query parameters of every list. */
export const pageQuery = {
  cursor: z.string().min(1).max(1000).optional().meta({
    description: 'Where to go on: the `next` of the page before. Opaque; leave it out for the first page.',
  }),
  limit: z.coerce.number().int().min(1).max(MAX_LIMIT).default(DEFAULT_LIMIT).meta({
    description: 'How many items a page holds at most.',
  }),
}

/** A query parameter that searches the full text of `what`. */
export const searchQuery = (what: string) =>
  z
    .string()
    .min(1)
    .max(1000)
    .optional()
    .meta({
      description: `Full text of ${what}: words (all must occur), \`"phrases"\`, \`prefix*\`, \`OR\`, \`NOT\` or \`-word\`, parentheses. One with no word to find finds nothing.`,
    })

export const countQuery = z.stringbool().default(false).meta({
  // Zod documents what comes in, a string of many spellings; a client need know no more than this.
  type: 'boolean',
  default: false,
  description: 'Whether to count all that match, as `total`.',
})

/** A page of a list. Pages are stable while articles are added. */
export function pageOf<T extends z.ZodType>(item: T, id: string) {
  return z
    .object({
      items: z.array(item).meta({ description: 'At most `limit` of them, in the order of the list.' }),
      next: z
        .string()
        .nullable()
        .meta({ description: 'Cursor of the next page; null on the last. Also in the `Link` header.' }),
      total: z.int().min(0).optional().meta({ description: 'How many match in all; only where `count` asks for it.' }),
    })
    .meta({ id, description: 'One page of a list.' })
}
