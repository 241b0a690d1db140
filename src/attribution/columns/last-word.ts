import type { Columns } from './columns.ts'

/** The last position from `first` to `last` with a word and no mere punctuation; `first` where none behind it has one. */
export function lastWord({ word }: Pick<Columns, 'word'>, first: number, last: number): number {
  let at = last
  while (at > first && !word[at]) at--
  return at
}
