import type { Attribution } from '../domain/attribution.ts'
import type { TaggedToken } from '../domain/token.ts'
import { abstentionAt } from '../lexicon/abstentions.ts'
import { VERB_NEGATIONS } from '../lexicon/negations.ts'
import { pastOf } from '../lexicon/pasts.ts'

/** Auxiliaries that go with *I*, *we* or *they*, and how they go with one actor’s name. */
const SINGULAR: Readonly<Record<string, string>> = { am: 'is', are: 'is', do: 'does', have: 'has', were: 'was' }

/** What auxiliaries are short for: “*’s* challenging”, “*’s* promised”. */
const LONG: Readonly<Record<string, readonly [otherwise: string, beforeParticiple: string]>> = {
  "'d": ['would', 'had'],
  "'ll": ['will', 'will'],
  "'m": ['am', 'am'],
  "'re": ['are', 'are'],
  "'s": ['is', 'has'],
  "'ve": ['have', 'have'],
}

/** Who *needs to* or *has to* do something does nothing by it. */
const MODAL: ReadonlySet<string> = new Set(['have', 'need'])

/** “*Bragging* about it”; nobody *accords to* by “*according* to him”. */
export const isParticiple = ({ upos, xpos, norm }: TaggedToken) =>
  upos === 'VERB' && xpos === 'VBG' && norm !== 'according'

/**
 * The first verb of a cue as it goes with the name of who acted: `doesn't` for “I *don't*”, `is` for “she*'s* challenging”, `bragged` for
 * “*bragging* about it”; null where it would not go.
 * @param one whether the name is one actor's, for whom “we *demand*” will not do
 */
export function finiteForm(
  cue: readonly TaggedToken[],
  verb: TaggedToken,
  attribution: Attribution,
  one: boolean,
): string | null {
  if (verb.upos === 'VERB') return ofVerb(cue, verb, attribution, one)
  if (!attribution.source) return null
  // “He's *said*” is perfect, “she's *alarmed by* it” is not; the tagger takes both for a form of *be*.
  const isPerfect = cue.some(({ xpos }) => xpos === 'VBN') && cue.at(-1)!.upos !== 'ADP'
  const long = LONG[verb.norm]?.[Number(isPerfect)] ?? verb.text.toLowerCase()
  return one && cue[0] === verb ? (SINGULAR[long] ?? long) : long
}

function ofVerb(cue: readonly TaggedToken[], verb: TaggedToken, { source }: Attribution, one: boolean): string | null {
  const { norm, lemma, start, text } = verb
  const isBehind = source !== null && source.end <= start
  // Right behind its subject a plain form is a present that the tagger took for an infinitive: “small islands *warn*”.
  const xpos = verb.xpos === 'VB' && source?.end === start - 1 ? 'VBP' : verb.xpos
  const word = text.toLowerCase()
  if (xpos === 'VBD' || xpos === 'VBZ' || (xpos === 'VBP' && !one)) return source && word
  // A participle that is no other than the past (*asked*, *made*) may be tagged wrong where its source stands before it; behind *be* or without
  // a source it is none.
  if (xpos === 'VBN' && (norm.endsWith('ed') || pastOf(lemma) === norm) && isBehind) return word
  // What the cue says was not done was not: “*without* naming”.
  const at = cue.indexOf(verb)
  if (cue.some((token, i) => VERB_NEGATIONS.has(token.norm) || (i < at && abstentionAt(cue, i) > 0))) return null
  return isParticiple(verb) || (xpos === 'VBP' && isBehind && !MODAL.has(lemma)) ? pastOf(lemma) : null
}
