import type { BreakRule } from './candidate.ts'

/** `1. Introduction`, `2.1. Method`, `b. The council` are one sentence each. */
export const enumerator: BreakRule = ({ mark, closers, word, opens }) =>
  opens && mark === '.' && closers === '' && /^(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]+)$/.test(word) ? false : null
