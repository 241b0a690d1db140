/** Which part of a list is wanted. `cursor` is the `next` of the page before; it is opaque to clients. */
export type PageRequest = { readonly limit?: number | undefined; readonly cursor?: string | undefined }

/** A part of a list; `next` is null on the last page. `total` is there where it was asked for. */
export type Page<T> = { readonly items: readonly T[]; readonly next: string | null; readonly total?: number }

/** How many items a page has where nobody says, and at most. */
export const DEFAULT_LIMIT = 50
export const MAX_LIMIT = 200
