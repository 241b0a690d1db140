import type { TaggedToken } from '../domain/token.ts'
import { VERBS } from '../lexicon/cues.ts'
import { wordSet } from '../lexicon/word-list.ts'
import { partsOfHeadline } from './headline-parts.ts'

/** Verbs behind which *to* begins no phrase of place or person. */
const WITH_INFINITIVE = wordSet(`
decide, decline, fail, hesitate, hope, intend, refuse, rush, scramble, struggle, threaten, try, vow, want
`)
const DO = wordSet('did, do, does')
const NAME_OR_NOUN: ReadonlySet<string> = new Set(['JJ', 'NN', 'NNP'])
const SUBJECT_END: ReadonlySet<string> = new Set(['CD', 'JJ', 'NN', 'NNP', 'NNPS', 'NNS'])
/** What goes on behind a verb, so that it is the question's: `Does Israel *Refuse* to …`. */
const GOING_ON: ReadonlySet<string> = new Set(['$', 'CD', 'DT', 'JJ', 'NN', 'NNP', 'NNS', 'PRP', 'PRP$'])

/** `Korea threatens to *scrap* summit`, `Why Does Israel *Refuse* to Talk?`: verbs in their plain form that a headline makes look like nouns. */
export function withPlainForms(tokens: readonly TaggedToken[]): TaggedToken[] {
  if (partsOfHeadline(tokens).length === 0) return [...tokens]
  const asked = askedVerb(tokens)
  const plain = (token: TaggedToken): TaggedToken => ({ ...token, upos: 'VERB', xpos: 'VB', lemma: token.norm })
  const found = asked < 0 ? [...tokens] : tokens.with(asked, plain(tokens[asked]!))
  return found.map((token, at) => {
    if (isInfinitive(found, at)) return plain(token)
    return token.norm === 'to' && isInfinitive(found, at + 1) ? { ...token, upos: 'PART', xpos: 'TO' } : token
  })
}

const isGoingOn = (next: TaggedToken | undefined) =>
  next !== undefined && (next.norm === 'to' || GOING_ON.has(next.xpos))

function isInfinitive(tokens: readonly TaggedToken[], at: number): boolean {
  const verb = tokens[at - 2]
  if (verb?.upos !== 'VERB' || !WITH_INFINITIVE.has(verb.lemma) || tokens[at - 1]!.norm !== 'to') return false
  return NAME_OR_NOUN.has(tokens[at]?.xpos ?? '')
}

/** The first verb of the lexicon behind *does* and its subject; -1 where another one is tagged as such. */
function askedVerb(tokens: readonly TaggedToken[]): number {
  const does = tokens.findIndex(({ norm }) => DO.has(norm))
  if (does < 0) return -1
  for (let at = does + 2; at < tokens.length; at++) {
    const { norm, xpos, upos } = tokens[at]!
    if (upos === 'VERB' && xpos !== 'VBP') return -1
    const isVerb = VERBS.has(norm) || WITH_INFINITIVE.has(norm)
    if (isVerb && SUBJECT_END.has(tokens[at - 1]!.xpos) && isGoingOn(tokens[at + 1])) return at
  }
  return -1
}
