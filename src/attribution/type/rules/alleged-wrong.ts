import type { TaggedToken } from '../../../domain/token.ts'
import { WRONGDOING } from '../../../lexicon/act-words.ts'
import { BODY_NOUNS, NATIONAL_BODY_NOUNS } from '../../../lexicon/body-nouns.ts'
import { BROKEN, BROKEN_FAITH } from '../../../lexicon/broken-faith.ts'
import { OFFICES } from '../../../lexicon/person-nouns.ts'
import type { Clause } from '../clause.ts'
import type { TypeRule } from './rule.ts'

/** How many words behind the verb its object may stand. */
const REACH = 5
const DOERS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'you'])

/**
 * “The opposition said the ministry had *rigged* the count”: a specific wrong said of another accuses; surely so where somebody who
 * can answer for it broke faith: “Cairo *had broken its word*”.
 */
export const allegedWrong: TypeRule = {
  name: 'alleged-wrong',
  weight: 1,
  vote: ({ neutral, content, ownClause, clause }) => {
    if (!neutral || ownClause || !clause.subject || clause.negated) return null
    const broken = isDone(clause) && canAnswer(clause.subject) && brokenFaith(content, clause)
    if (broken) return { type: 'accusation', why: `“${broken.text}” says that somebody broke faith`, sure: true }
    const at = Math.max(clause.verbIndex, 0)
    const word = content.slice(at, at + 12).find(({ lemma, upos }) => WRONGDOING.has(lemma) && upos !== 'PROPN')
    return word ? { type: 'accusation', why: `“${word.text}” names a wrong that somebody else has done` } : null
  },
}

/** “Broke”, “had broken”, “was breaking”; but not “would break”. */
const isDone = ({ auxiliary, verb }: Clause) => verb !== null && (auxiliary === null || auxiliary.lemma === 'have')

/** A name, a person or a body that acts. */
const canAnswer = ({ upos, lemma, norm }: TaggedToken) =>
  upos === 'PROPN' || DOERS.has(norm) || BODY_NOUNS.has(lemma) || NATIONAL_BODY_NOUNS.has(lemma) || OFFICES.has(lemma)

/** “Narva *lies* on the border”, but not “*lied*” or “*lies* about it”. */
const isPlace = ({ lemma, norm }: TaggedToken, next: TaggedToken | undefined) =>
  lemma === 'lie' && norm !== 'lied' && next?.norm !== 'about' && next?.norm !== 'to'

/** The clause's verb where it, with its object, says that faith was broken. */
function brokenFaith(content: readonly TaggedToken[], { verb, verbIndex }: Clause): TaggedToken | null {
  const objects = BROKEN_FAITH.get(verb!.lemma)
  if (!objects || verb!.upos !== 'VERB') return null
  if (objects === 'alone') return isPlace(verb!, content[verbIndex + 1]) ? null : verb
  const after = content.slice(verbIndex + 1, verbIndex + 1 + REACH)
  return after.some(({ lemma }) => BROKEN.has(lemma)) ? verb : null
}
