import { NOT_OR_NEVER } from '../../../lexicon/negations.ts'
import { hashString, mix } from '../../../model/hash.ts'
import { cueName, subjectClass, type TypeContext } from '../context.ts'
import type { AddFeature } from './feature-list.ts'
import { isContentWord } from './word-features.ts'

/** How many words of the content are seen together with the cue. */
const WITH_CUE = 25

/** The cue, how it takes its content, and the cue together with what decides after it: “*said* … *must*”. */
export function cueFeatures(context: TypeContext, add: AddFeature, both: AddFeature): void {
  const { cue, senses, frame, clause, ownClause, content } = context
  const frameHash = hashString(frame)
  let previous = 0
  for (const { lemma, norm, upos } of cue) {
    const hash = hashString(lemma)
    add('cueWord', norm, 1)
    if (previous !== 0) add('cueWord', lemma, previous)
    previous = hash
    if (!isContentWord(upos)) continue
    add('cueWord', lemma)
    add('cueFrame', lemma, frameHash)
  }
  for (const sense of senses) add('cueSense', sense.cue.type)
  if (senses.length === 0) add('cueSense', 'nothing known')
  both('frame', frame, ownClause ? 1 : 0)

  const name = cueName(context)
  const cueHash = hashString(name)
  const subject = hashString(subjectClass(clause.subject, context))
  add('cueSubject', name, mix(frameHash, subject))
  add('cueAuxiliary', name, mix(hashString(clause.auxiliary?.lemma ?? 'none'), subject))
  add('cueVerb', clause.verb?.lemma ?? 'none', cueHash)
  for (const { lemma, upos } of content.slice(0, WITH_CUE))
    if (isContentWord(upos) && upos !== 'PROPN') add('cueContent', lemma, cueHash)

  const head = cue.find(({ upos }) => upos === 'VERB')
  add('cueTense', head ? head.xpos : (cue.at(-1)?.upos ?? 'none'))
  if (cue.some(({ norm }) => NOT_OR_NEVER.has(norm))) add('cueTense', 'negated')
}
