import type { Span } from './span.ts'

/** Text that a search found, with the places in this very text that matched. */
export type Highlight = { readonly text: string; readonly marks: readonly Span[] }
