import type { TaggedToken } from '../../domain/token.ts'
import type { CueFrame } from '../../lexicon/cue-sense.ts'

const MARKS = new Set(['"', '“', '”', "'", '‘'])
const INTERROGATIVES = new Set(['whether', 'if', 'who', 'what', 'when', 'where', 'why', 'how', 'which'])
/** How far behind the start of a content its `to` may stand: “urged *the leaders of both sides* to …”. */
const OBJECT_LIMIT = 14

const isFiniteVerb = ({ xpos }: TaggedToken) => xpos === 'MD' || xpos === 'VBD' || xpos === 'VBZ' || xpos === 'VBP'

const RELATIVES = new Set(['which', 'who', 'whom'])

/** “[*Who*] has been asked [*to* go]”: a relative pronoun is no question where what goes on with it stands behind the cue. */
export const isTied = ([first, next]: readonly TaggedToken[], cue: readonly TaggedToken[]): boolean =>
  first !== undefined &&
  RELATIVES.has(first.norm) &&
  next?.norm === 'to' &&
  first.end < cue[0]!.start &&
  next.start > cue[0]!.start

/** The construction in which a cue takes its content, read off the content's first words. */
export function frameOf(content: readonly TaggedToken[]): CueFrame {
  const first = content[0]
  if (!first) return 'object'
  if (MARKS.has(first.text)) return 'quote'
  if (first.norm === 'that' && content.slice(1, OBJECT_LIMIT).some(isFiniteVerb)) return 'that'
  if (INTERROGATIVES.has(first.norm)) return 'whether'
  if (first.norm === 'to' && content.slice(1, 4).some(({ xpos }) => xpos === 'VB')) return 'to'
  if (first.xpos === 'VBG' && first.upos === 'VERB') return 'gerund'
  for (let at = 1; at < Math.min(content.length, OBJECT_LIMIT); at++) {
    const token = content[at]!
    if (isFiniteVerb(token)) return 'that'
    if (token.norm === 'as') return 'complement'
    if (token.norm === 'to' && content.slice(at + 1, at + 3).some(({ xpos }) => xpos === 'VB')) return 'object-to'
  }
  return 'object'
}
