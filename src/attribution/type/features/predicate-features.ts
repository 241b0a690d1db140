import type { TaggedToken } from '../../../domain/token.ts'
import { valenceOf } from '../../../lexicon/valence.ts'
import { hashString, mix } from '../../../model/hash.ts'
import { subjectClass, type TypeContext } from '../context.ts'
import type { Predicate } from '../predicates.ts'
import type { AddFeature } from './feature-list.ts'
import { toneOf } from './tone-features.ts'

const nameless = ({ upos, lemma }: TaggedToken) => (upos === 'PROPN' ? 'a name' : lemma)
const valence = ({ norm, lemma, upos }: TaggedToken) => (upos === 'PROPN' ? 0 : valenceOf(norm, lemma))

function ofOne(predicate: Predicate, context: TypeContext, both: AddFeature): void {
  const { head, governor, depth, subject, object, modal, copular, negated, modifiers } = predicate
  const level = depth + 2
  const word = nameless(head)
  const wordHash = hashString(word)
  const who = subjectClass(subject, context)
  const whoHash = hashString(who)
  const polarity = negated ? 1 : 0
  both('predicate', word, level)
  both('predicate', word, mix(level, 1 + polarity))
  both('predicate', word, mix(level, whoHash))
  both('predicateForm', `${modal} ${head.xpos}`, mix(mix(whoHash, polarity), level))
  both('predicateTone', who, mix(hashString(toneOf(valence(head) * (negated ? -1 : 1))), copular ? level + 8 : level))
  if (subject) both('predicateSubject', nameless(subject), level)
  if (object) {
    both('predicateObject', nameless(object), level)
    both('predicateObject', nameless(object), wordHash)
    both('predicateTone', who, mix(hashString(toneOf(valence(object))), hashString(toneOf(valence(head)))))
  }
  for (const modifier of modifiers) {
    both('modifier', nameless(modifier))
    both('modifier', nameless(modifier), wordHash)
  }
  if (modal) both('predicateForm', modal, mix(whoHash, wordHash))
  if (governor) both('governed', nameless(governor), mix(wordHash, whoHash))
}

/** What the content's predicates are, who they are said of, of whom else, in which mood, and how good or bad they sound. */
export function predicateFeatures(context: TypeContext, both: AddFeature): void {
  for (const predicate of context.predicates) ofOne(predicate, context, both)
}
