import { CLAUSE_NEGATIONS } from '../../../lexicon/negations.ts'
import { valenceOf } from '../../../lexicon/valence.ts'
import { hashString, mix } from '../../../model/hash.ts'
import { cueName, subjectClass, type TypeContext } from '../context.ts'
import type { AddFeature } from './feature-list.ts'

const WORD_LIMIT = 60
/** How far a negation reaches, and how much of a word's valence it turns round. */
const REACH = 3
const TURNED = -0.75
const COUNT_LIMIT = 4

/** A sum of valences in words. */
function toneOf(valence: number): string {
  if (valence <= -6) return 'very bad'
  if (valence <= -3) return 'bad'
  if (valence < 0) return 'rather bad'
  if (valence === 0) return 'neither good nor bad'
  if (valence < 3) return 'rather good'
  return valence < 6 ? 'good' : 'very good'
}

/** Whether the content sounds good or bad, by a list of words' valences. */
export function toneFeatures(context: TypeContext, add: AddFeature, both: AddFeature): void {
  const words = context.content.slice(0, WORD_LIMIT)
  const valences = words.map(({ norm, lemma, upos }, at) => {
    const valence = upos === 'PROPN' ? 0 : valenceOf(norm, lemma)
    if (valence === 0) return 0
    const before = words.slice(Math.max(0, at - REACH), at)
    return before.some((word) => CLAUSE_NEGATIONS.has(word.norm)) ? valence * TURNED : valence
  })
  const tone = toneOf(valences.reduce((sum, valence) => sum + valence, 0))
  const bad = Math.min(COUNT_LIMIT, valences.filter((valence) => valence < 0).length)
  const good = Math.min(COUNT_LIMIT, valences.filter((valence) => valence > 0).length)
  both('tone', tone)
  both('tone', tone, hashString(subjectClass(context.clause.subject, context)))
  both('tone', `${toneOf(Math.min(0, ...valences))} at worst`)
  both('tone', `${toneOf(Math.max(0, ...valences))} at best`)
  both('tone', `mixed: ${good} good words, ${bad} bad ones`)
  both('tone', `${bad} bad words`, context.frame === 'quote' ? 1 : 0)
  add('cueTone', cueName(context), mix(hashString(tone), 1))
}
