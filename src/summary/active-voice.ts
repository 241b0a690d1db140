import type { Attribution } from '../domain/attribution.ts'
import type { ParsedText } from '../domain/sentence.ts'
import { FINITE_TAGS } from '../domain/token.ts'
import { tokensIn } from '../domain/tokens-in.ts'
import { VERB_NEGATIONS } from '../lexicon/negations.ts'
import { pastOf } from '../lexicon/pasts.ts'
import { inOneLine } from './one-line.ts'
import { cueTokens } from './own-words.ts'

/** A passive as whoever did it did it: the verb, and what stood between it and the rest of the content. */
export type Active = { readonly verb: string; readonly between: string }

/**
 * “[Betting] *was thought* [to be a gold mine]”, “[the plan] *is seen as* [a way out]”: somebody *thought* betting to be one, *saw* the plan *as* a
 * way out. Null where the cue is no passive, or says that it was not done.
 */
export function inActive(parsed: ParsedText, attribution: Attribution): Active | null {
  const { content, cue, source } = attribution
  const [first, second] = content
  if (first!.end > cue.start || content.length > 2 || (second && second.start < cue.end)) return null
  if (source && source.end <= cue.start) return null
  const tokens = cueTokens(parsed, attribution)
  const verbs = tokens.filter(({ upos }) => upos === 'VERB')
  const verb = verbs[0]
  const isReduced = second !== undefined && tokens.length === 1 && /^to /u.test(inOneLine(parsed.text, second))
  if (
    !verb ||
    verbs.length > 1 ||
    (verb.xpos !== 'VBN' && !isReduced) ||
    tokens.some(({ norm }) => VERB_NEGATIONS.has(norm))
  )
    return null
  // “[A driver] *believed* [to have left]” is the same without its *is*.
  if (!isReduced && !tokens.some(({ lemma, upos }) => lemma === 'be' && upos === 'AUX')) return null
  // “This, she *was told*, [is the least]”.
  const next = second && tokensIn(parsed, [second], 1)[0]
  if (next && FINITE_TAGS.has(next.xpos)) return null
  const behind = tokens.slice(tokens.indexOf(verb) + 1)
  if (behind.length > 0 && !second) return null
  return { verb: pastOf(verb.lemma), between: behind.map(({ norm }) => norm).join(' ') }
}
