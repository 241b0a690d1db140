import { isInTitleCase } from '../domain/casing.ts'
import type { TaggedToken } from '../domain/token.ts'
import { wordSet } from '../lexicon/word-list.ts'

/** No headline has fewer words, nor more. */
const SHORTEST = 3
const LONGEST = 30

const ENDINGS: ReadonlySet<string> = new Set(['.', '!', ':', ','])
const QUOTES: ReadonlySet<string> = new Set(['"', "'"])
const PARTING: ReadonlySet<string> = new Set([':', ';', '–', '—', '--', '|'])
/** What begins a clause of its own, whose verb is not the headline's. */
const SUBORDINATORS = wordSet(
  'after, although, amid, as, because, before, despite, if, once, since, than, though, unless, until, when, while',
)
/** Those of them behind which a clause stands more often than a noun. */
const CLAUSAL = wordSet('as, because, while')
const RELATIVES: ReadonlySet<string> = new Set(['WDT', 'WP', 'WP$', 'WRB'])

/**
 * A stretch of a headline that may have a verb of its own, up to the first clause that depends on it, or that clause. Positions are those of the
 * sentence's tokens, `end` is the first behind it.
 */
export type HeadlinePart = { readonly start: number; readonly end: number }

/** The parts of `The Latest: Cruz Slams Kasich as Vote Nears`: none of a sentence with a full stop. */
export function partsOfHeadline(tokens: readonly TaggedToken[]): HeadlinePart[] {
  if (tokens.length < SHORTEST || tokens.length > LONGEST || isStopped(tokens)) return []
  const parts: HeadlinePart[] = []
  let start = 0
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && !PARTING.has(tokens[at]!.norm)) continue
    const end = mainEnd(tokens, start, at)
    if (end - start >= SHORTEST) parts.push({ start, end })
    if (CLAUSAL.has(tokens[end]?.norm ?? '')) {
      const clause = { start: end + 1, end: mainEnd(tokens, end + 1, at) }
      if (clause.end - clause.start > 1) parts.push(clause)
    }
    start = at + 1
  }
  return parts
}

/** `… is well.`, and `“… is well.”` too, but for the capitals of a headline. */
function isStopped(tokens: readonly TaggedToken[]): boolean {
  const last = tokens.at(-1)!.norm
  return ENDINGS.has(last) || (QUOTES.has(last) && ENDINGS.has(tokens.at(-2)!.norm) && !isInTitleCase(tokens))
}

function mainEnd(tokens: readonly TaggedToken[], start: number, end: number): number {
  for (let at = start + 1; at < end; at++) {
    const { norm, xpos } = tokens[at]!
    if (SUBORDINATORS.has(norm) || RELATIVES.has(xpos)) return at
  }
  return end
}

/** Which of the tokens stand between quotation marks. */
export function quotedIn(tokens: readonly TaggedToken[]): boolean[] {
  const quoted = tokens.map(() => false)
  let open = -1
  for (const [at, { xpos }] of tokens.entries()) {
    if (xpos === '``' && open < 0) open = at
    else if (xpos === "''" && open >= 0) {
      quoted.fill(true, open, at + 1)
      open = -1
    }
  }
  return quoted
}
