import type { Span } from '../domain/span.ts'
import { namesPlace } from './apposition.ts'
import type { Discourse } from './discourse.ts'
import type { Phrase } from './phrase.ts'

/** What may stand behind the name: nothing, a comma, or where its bearer is from. */
const CLOSES = /^\s*(,|\(|$|(of|from|at|in) )/
const ONE_OF_MANY = /^(one|another|an? (second|third|fourth))\b/i
/** A comma, and words that only describe: `led by` and the like bring in somebody else. */
const NAMES = /,(?![^,]*\b(by|for|from|in|of|on|to|under|with)\b)[^,]*$/iu
/** `the opposition, known as the SPLM/A-IO`. */
const NAMES_BODY = /^\s*,\s*(known as\s+)?$/

/**
 * `A spokesperson for the ministry, Fang Lihua, …`, `the journalist who posted the video, Pankaj Rai, …`, `one of them, Gov.
 * Leland Pruett of Oklahoma`: the name that a source gives the one it describes, by index of its phrase.
 * @param inside phrases of the source, in order
 */
export function apposedName(inside: readonly number[], span: Span, { parsed, phrases }: Discourse): number | null {
  const { list } = phrases
  const described = list[inside[0]!]!
  if (!isOne(described, parsed.text)) return null
  const found = inside.find((index, at) => {
    const phrase = list[index]!
    if (at === 0 || phrase.form !== 'name' || phrase.sentence !== described.sentence) return false
    // `The director, a biologist named Teresa Quiroga`: what stands beside the director is the biologist.
    const beside =
      parsed.text.slice(list[inside[at - 1]!]!.end, phrase.start).trim() === 'named' && at > 1 ? at - 1 : at
    const before = list[inside[beside - 1]!]!
    const between = parsed.text.slice(before.end, list[inside[beside]!]!.start)
    if (before !== described && namesPlace(phrase, before)) return false
    const named = phrase.kind === 'person' ? NAMES.test(between) : isBody(described) && NAMES_BODY.test(between)
    return named && CLOSES.test(parsed.text.slice(phrase.end, Math.max(phrase.end, span.end)))
  })
  return found ?? null
}

const isBody = ({ kind }: Phrase) => kind === 'organization' || kind === 'thing'

function isOne({ form, plural, kind, start }: Phrase, text: string): boolean {
  if (ONE_OF_MANY.test(text.slice(start))) return true
  return form === 'noun' && !plural && (kind === 'person' || kind === 'thing' || kind === 'organization')
}
