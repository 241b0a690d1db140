import { type TaggedToken, UPOS } from '../../domain/token.ts'
import { wordVectors } from '../../model/word-vectors.ts'
import type { TypeContext } from './context.ts'

/** Parts of a claim whose words the network sees by their meaning; the order is that of the biases in models/types.bin. */
const PARTS = ['source', 'cue', 'content'] as const
type Part = (typeof PARTS)[number]

/** Words of a part: each by its number among the vectors (-1 where it has none), and by what it is there: its part and part of speech. */
export type SeenWords = { readonly words: Int32Array; readonly kinds: Uint8Array }

/** A claim by the meaning of its words. */
export type WordView = Readonly<Record<Part, SeenWords>>

/** How many kinds of words there are: every part of speech in every part. */
export const KINDS = PARTS.length * UPOS.length

/** What comes later in a content hardly changes its type, and of a long source the head stands near the end. */
const MOST = { source: -12, cue: 8, content: 64 } as const
/** How many words a claim shows at most. */
export const LONGEST_VIEW = -MOST.source + MOST.cue + MOST.content

const UPOS_INDEX: ReadonlyMap<string, number> = new Map(UPOS.map((upos, index) => [upos, index]))

function seen(tokens: readonly TaggedToken[], part: number): SeenWords {
  const { find } = wordVectors()
  const words = new Int32Array(tokens.length)
  const kinds = new Uint8Array(tokens.length)
  for (let at = 0; at < tokens.length; at++) {
    const { norm, lemma, upos } = tokens[at]!
    words[at] = find(norm, lemma)
    kinds[at] = part * UPOS.length + UPOS_INDEX.get(upos)!
  }
  return { words, kinds }
}

/** Looks up the words of a claim; punctuation has no meaning. */
export function wordView(context: TypeContext): WordView {
  const [source, cue, content] = PARTS.map((part, index) => {
    const words = context[part].filter(({ upos }) => upos !== 'PUNCT')
    const most = MOST[part]
    return seen(most < 0 ? words.slice(most) : words.slice(0, most), index)
  }) as [SeenWords, SeenWords, SeenWords]
  return { source, cue, content }
}
