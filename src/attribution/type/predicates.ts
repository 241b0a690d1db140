import type { ParsedSentence, ParsedText } from '../../domain/sentence.ts'
import type { Span } from '../../domain/span.ts'
import type { TaggedToken } from '../../domain/token.ts'
import { NEGATIONS } from './clause.ts'
import { sentenceFrom } from './tokens-in.ts'

/** What a dependency tree says of a predicate in a content: “the council *has* never *kept* its *word*”. */
export type Predicate = {
  readonly head: TaggedToken
  /** The predicate whose complement this one is: “*want* to leave”. */
  readonly governor: TaggedToken | null
  /** 0 for the head of the content's first sentence, rising with complements; -1 in later sentences. */
  readonly depth: number
  readonly subject: TaggedToken | null
  readonly object: TaggedToken | null
  readonly modal: string
  readonly copular: boolean
  readonly negated: boolean
  /** Adverbs, oblique nouns, and adjectives of the head or its object. */
  readonly modifiers: readonly TaggedToken[]
}

const SENTENCES = 4
const HEADS = 3
const DEPTH = 3
const TOKENS = 80
const HEAD_CLASSES = new Set(['VERB', 'NOUN', 'ADJ', 'PROPN', 'AUX', 'PRON'])
const COMPLEMENTS = new Set(['xcomp', 'ccomp'])

type Part = { readonly sentence: ParsedSentence; readonly inside: readonly number[] }

/** The tokens of the first sentences that the content has a part in, by index, at most `TOKENS` of them. */
function parts(parsed: ParsedText, content: readonly Span[]): Part[] {
  const found = new Map<ParsedSentence, number[]>()
  let left = TOKENS
  for (const span of content) {
    for (let index = sentenceFrom(parsed, span.start); index < parsed.sentences.length; index++) {
      const sentence = parsed.sentences[index]!
      if (sentence.start >= span.end || left <= 0 || (found.size === SENTENCES && !found.has(sentence))) break
      const inside = found.get(sentence) ?? []
      sentence.tokens.forEach(({ start }, at) => {
        if (start >= span.start && start < span.end && left-- > 0) inside.push(at)
      })
      found.set(sentence, inside)
    }
  }
  return [...found].map(([sentence, inside]) => ({ sentence, inside }))
}

function predicate(
  { tokens, tree }: ParsedSentence,
  head: number,
  children: ReadonlyMap<number, readonly number[]>,
  place: Pick<Predicate, 'governor' | 'depth'>,
): Predicate {
  const own = children.get(head) ?? []
  const byLabel = (label: string) => own.filter((at) => tree!.labels[at]!.startsWith(label))
  const subject = byLabel('nsubj')[0]
  const object = own.find((at) => tree!.labels[at] === 'obj')
  const auxiliaries = byLabel('aux').map((at) => tokens[at]!.lemma)
  const near = object === undefined ? own : [...own, ...(children.get(object) ?? [])]
  const modifies = (at: number) =>
    tokens[at]!.upos === 'ADV' || tokens[at]!.upos === 'ADJ' || tree!.labels[at]!.startsWith('obl')
  return {
    head: tokens[head]!,
    ...place,
    subject: subject === undefined ? null : tokens[subject]!,
    object: object === undefined ? null : tokens[object]!,
    modal: auxiliaries.find((lemma) => lemma !== 'be' && lemma !== 'have' && lemma !== 'do') ?? '',
    copular: own.some((at) => tree!.labels[at] === 'cop'),
    negated: own.some((at) => NEGATIONS.has(tokens[at]!.norm)),
    modifiers: near.filter(modifies).map((at) => tokens[at]!),
  }
}

/** The predicates that head a content's parts and those that they govern, where its sentences have trees. */
export function predicatesOf(parsed: ParsedText, content: readonly Span[]): Predicate[] {
  return parts(parsed, content).flatMap(({ sentence, inside }, rank) => {
    const { tokens, tree } = sentence
    if (!tree) return []
    const within = new Set(inside)
    const children = new Map<number, number[]>()
    for (const at of inside) {
      const head = tree.heads[at]!
      const siblings = children.get(head)
      if (siblings) siblings.push(at)
      else children.set(head, [at])
    }
    const heads = inside.filter((at) => !within.has(tree.heads[at]!) && HEAD_CLASSES.has(tokens[at]!.upos))
    return heads.slice(0, HEADS).flatMap((head) => {
      const chain: Predicate[] = []
      for (let at: number | undefined = head; at !== undefined && chain.length < DEPTH; ) {
        const governor = chain.at(-1)?.head ?? null
        chain.push(predicate(sentence, at, children, { governor, depth: rank === 0 ? chain.length : -1 }))
        at = children.get(at)?.find((child) => COMPLEMENTS.has(tree.labels[child]!))
      }
      return chain
    })
  })
}
