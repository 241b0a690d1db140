import { NICKNAMES } from '../../lexicon/nicknames.ts'
import { foldSpelling } from './spelling.ts'

const wholeNames = new Map<string, Set<string>>()
for (const [whole, short] of NICKNAMES)
  for (const form of short.map(foldSpelling))
    wholeNames.set(form, (wholeNames.get(form) ?? new Set()).add(foldSpelling(whole)))

const NONE: ReadonlySet<string> = new Set()

/** The given names, folded, for which a folded one may be short: `robert` of `bob`. */
export const namesBehind = (given: string): ReadonlySet<string> => wholeNames.get(given) ?? NONE
