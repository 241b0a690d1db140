import { hashString, mix } from '../../../model/hash.ts'
import { subjectClass, type TypeContext } from '../context.ts'
import type { AddFeature } from './feature-list.ts'
import { WORD_CLASSES } from './word-features.ts'

/** The first clause of the content as tags give it: who, with which auxiliary, does what or is what. */
export function clauseFeatures(context: TypeContext, both: AddFeature): void {
  const { clause, ownClause } = context
  const { verb, predicate, auxiliary, negated } = clause
  const polarity = negated ? 1 : 0
  const own = ownClause ? 1 : 0
  if (verb) {
    both('verb', verb.lemma, own + 2 * polarity)
    both('verb', verb.xpos, 7)
  }
  const modal = auxiliary?.lemma ?? 'none'
  both('auxiliary', modal, polarity)
  both('subjectAuxiliary', modal, mix(hashString(subjectClass(clause.subject, context)), polarity))
  both('subject', clause.subject?.upos === 'PROPN' ? 'a name' : (clause.subject?.lemma ?? 'none'), own)
  if (predicate) both('linked', predicate.lemma)
  for (const [name, set] of WORD_CLASSES) {
    if (predicate && set.has(predicate.lemma)) both('linked', name, 8 + polarity)
    if (verb && set.has(verb.lemma)) both('verb', name, 8 + own + 2 * polarity)
  }
}
