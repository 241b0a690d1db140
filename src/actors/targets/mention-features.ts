import type { ParsedSentence } from '../../domain/sentence.ts'
import { PLAIN_NEGATIONS } from '../../lexicon/negations.ts'
import { hashString, mix } from '../../model/hash.ts'
import type { Discourse } from '../discourse.ts'
import { named, namedAll } from '../feature-name.ts'
import type { Candidate } from './candidates.ts'
import { type ClaimView, toneOf } from './claim-view.ts'
import { add, type FeatureList } from './feature-list.ts'

const NAME = namedAll(
  ...(['form', 'form+kind', 'determiner', 'noun', 'subject', 'subject+kind', 'first+cue'] as const),
  ...(['subject+cue', 'before', 'before+cue', 'after', 'after-tag', 'quoted', 'same-sentence'] as const),
  ...(['owns', 'owns+ordinal', 'tone-before', 'tone-after', 'role', 'role+head', 'role+verb'] as const),
  ...(['role+cue', 'role+preposition', 'preposition+verb', 'modal', 'role+tone', 'path', 'path+cue'] as const),
  ...(['upper'] as const),
)

const AROUND = 6
const WINDOW = 12
const LONGEST_PATH = 4
const LONGEST_LIST = 12

/** How a claim mentions a candidate: its words, its place in the tree, what is said of it. */
export function addMention(
  { attribution, cue }: ClaimView,
  candidate: Candidate,
  discourse: Discourse,
  kind: number,
  features: FeatureList,
): void {
  const { phrases, parsed, quotationOf } = discourse
  const place = named(candidate.place)
  const phrase = phrases.list[candidate.phrase]!
  const sentence = parsed.sentences[phrase.sentence]!
  const before = sentence.tokens[phrase.first - 1]
  const after = sentence.tokens[phrase.head + 1]
  const first = attribution.content.some(({ start }) => Math.abs(start - phrase.start) <= 5)
  const ordinal = Math.min(candidate.ordinal, 2)
  const subject = phrase.subject ? 1 : 0
  add(features, NAME.form, mix(place, named(phrase.form)))
  add(features, NAME['form+kind'], mix(named(phrase.form), kind))
  add(features, NAME.determiner, named(phrase.determiner))
  if (phrase.form === 'noun') add(features, NAME.noun, hashString(phrase.lemma))
  add(features, NAME.subject, mix(place, 2 * subject + (first ? 1 : 0)))
  add(features, NAME['subject+kind'], mix(kind, 2 * subject + (first ? 1 : 0)))
  add(features, NAME['first+cue'], mix(cue, first ? 1 : 0))
  add(features, NAME['subject+cue'], mix(cue, mix(subject, ordinal)))
  add(features, NAME.before, hashString(before?.lemma ?? '^'))
  add(features, NAME['before+cue'], mix(cue, hashString(before?.lemma ?? '^')))
  add(features, NAME.after, hashString(after?.lemma ?? '$'))
  add(features, NAME['after-tag'], mix(subject, named(after?.xpos ?? '$')))
  add(features, NAME.quoted, mix(place, quotationOf[candidate.phrase]! >= 0 ? 1 : 0))
  add(features, NAME['same-sentence'], phrase.sentence === attribution.sentence ? 1 : 0)
  const owned = phrases.list[candidate.phrase + 1]
  const owns = owned?.possessor === candidate.phrase ? owned : null
  add(features, NAME.owns, hashString(owns?.lemma ?? ''))
  if (owns) add(features, NAME['owns+ordinal'], mix(place, ordinal))
  const near = toneOf(sentence.tokens.slice(Math.max(0, phrase.first - AROUND), phrase.first))
  const next = toneOf(sentence.tokens.slice(phrase.head + 1, phrase.head + 1 + AROUND))
  add(features, NAME['tone-before'], mix(Math.min(near.against, 2), Math.min(near.for, 2)))
  add(features, NAME['tone-after'], mix(subject, mix(Math.min(next.against, 2), Math.min(next.for, 2))))
  addTree(
    sentence,
    phrase.head,
    phrase.sentence === attribution.sentence ? attribution.cueHead : -1,
    cue,
    place,
    features,
  )
  if (owns)
    addTree(
      sentence,
      owns.head,
      phrase.sentence === attribution.sentence ? attribution.cueHead : -1,
      cue,
      named('owner'),
      features,
    )
}

/** `criticized Sanders and Clinton`: what the first is to the verb, the others are too (as Stanford's enhanced dependencies have it). */
function firstConjunct({ heads, labels }: NonNullable<ParsedSentence['tree']>, word: number): number {
  let at = word
  for (let steps = 0; steps < LONGEST_LIST && labels[at] === 'conj'; steps++) at = heads[at]!
  return at
}

/** The way up the tree from a phrase to the cue or the content's verb, and the words that it passes. */
function addTree(
  sentence: ParsedSentence,
  word: number,
  cueHead: number,
  cue: number,
  place: number,
  features: FeatureList,
): void {
  if (sentence.tree === null) return
  const { heads, labels } = sentence.tree
  const at = firstConjunct(sentence.tree, word)
  const { tokens } = sentence
  const role = named(labels[at]!)
  const head = heads[at]!
  add(features, NAME.role, mix(place, role))
  add(features, NAME['role+head'], mix(mix(role, place), head === cueHead ? 1 : 0))
  if (head < 0) return
  const verb = hashString(tokens[head]!.lemma)
  add(features, NAME['role+verb'], mix(role, verb))
  if (head === cueHead) add(features, NAME['role+cue'], mix(mix(place, role), cue))
  const { modal, negated, preposition } = around(sentence, at, head)
  add(features, NAME['role+preposition'], mix(role, preposition))
  add(features, NAME['preposition+verb'], mix(verb, preposition))
  add(features, NAME.modal, mix(mix(place, role), mix(modal, negated ? 1 : 0)))
  const tone = toneOf([tokens[head]!])
  if (tone.against + tone.for + tone.harm > 0)
    add(features, NAME['role+tone'], mix(mix(role, negated ? 1 : 0), tone.against * 4 + tone.for * 2 + tone.harm))
  let path = place
  let depth = 0
  for (let from = at; from >= 0 && depth < LONGEST_PATH; depth++) {
    path = mix(path, named(labels[from]!))
    from = heads[from]!
    if (from === cueHead) {
      add(features, NAME.path, path)
      add(features, NAME['path+cue'], mix(path, cue))
      break
    }
  }
  const upper = heads[head]!
  add(features, NAME.upper, mix(mix(role, named(labels[head]!)), upper < 0 ? 0 : hashString(tokens[upper]!.lemma)))
}

/** Modal, negation and preposition that hang from a word's head or from the word, looked for near by. */
function around({ tokens, tree }: ParsedSentence, at: number, head: number) {
  const { heads, labels } = tree!
  let modal = 0
  let negated = false
  let preposition = 0
  for (
    let i = Math.max(0, Math.min(at, head) - WINDOW);
    i < Math.min(tokens.length, Math.max(at, head) + WINDOW);
    i++
  ) {
    if (heads[i] === at && labels[i] === 'case') preposition = hashString(tokens[i]!.lemma)
    if (heads[i] !== head) continue
    if (tokens[i]!.xpos === 'MD') modal = hashString(tokens[i]!.lemma)
    if (PLAIN_NEGATIONS.has(tokens[i]!.norm)) negated = true
  }
  return { modal, negated, preposition }
}
