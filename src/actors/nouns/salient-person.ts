import { OFFICES } from '../../lexicon/person-nouns.ts'
import type { Discourse, Sieve } from '../discourse.ts'
import type { Entity } from '../entity.ts'
import { holdsOtherOffice, isRelativeOnly } from '../other-office.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { isCapital } from '../token-shape.ts'

const FURTHEST = 3
/** Offices by which newspapers call whom they have just named; others, as a minister or a mayor, are somebody's own. */
const OF_MANY =
  /^(candidate|congressman|congresswoman|front-?runner|governor|lawmaker|leader|nominee|president|representative|senator)$/
/** Nouns with which newspapers speak of somebody new, unnamed. */
const UNNAMED =
  /^(official|spokesman|spokeswoman|spokesperson|source|aide|judge|lawyer|man|woman|person|expert|analyst|reporter|user|public|officer|member|voter|adviser|advisor|bailiff|caller|chaplain|coroner|dispatcher|headman|headmistress|interviewer|notary|questioner|stranger|usher|watchman)$/

/** `the real estate tycoon`, `the star journalist`: a definite description of the person whom the text is about just then. */
export const salientPerson: Sieve = (phrase, _at, discourse) => {
  if (phrase.kind !== 'person' || phrase.plural || phrase.determiner !== 'definite' || phrase.possessor !== null)
    return null
  const isHeldBefore = /^(former|new|outgoing) /i.test(phrase.role ?? '')
  if (OFFICES.has(phrase.lemma) && !isHeldBefore && !(OF_MANY.test(phrase.lemma) && phrase.country === null))
    return null
  const { tokens } = discourse.parsed.sentences[phrase.sentence]!
  // `The Bergen woman` after a nurse from Bergen.
  const isFromPlace =
    /^(man|woman)$/.test(phrase.lemma) && phrase.head - phrase.first === 2 && isCapital(tokens[phrase.head - 1])
  if ((UNNAMED.test(phrase.lemma) && !isFromPlace) || tokens[phrase.head + 1]?.norm === 'of') return null
  return recent(phrase, discourse)
}

function recent(phrase: Phrase, { registry, phrases, turns }: Discourse): number | null {
  for (let sentence = phrase.sentence - 1; sentence >= Math.max(0, phrase.sentence - FURTHEST); sentence--) {
    const turn = turns.findLast((one) => one.sentence <= sentence)
    if (turn?.sentence === sentence && fits(phrase, registry.entities[turn.entity]!)) return turn.entity
    for (let i = phrases.from[sentence]!; i < phrases.from[sentence + 1]!; i++) {
      const resolved = registry.resolved[i]
      if (phrases.list[i]!.subject && resolved && fits(phrase, registry.entities[resolved.entity]!))
        return resolved.entity
    }
  }
  return null
}

function fits(phrase: Phrase, entity: Entity): boolean {
  const { kind, gender, words, country } = entity
  return (
    kind === 'person' &&
    words.length > 0 &&
    !isRelativeOnly(phrase, entity) &&
    !holdsOtherOffice(phrase, entity) &&
    (country === null || phrase.country === null || country === phrase.country) &&
    (gender === 'unknown' || phrase.gender === 'unknown' || gender === phrase.gender)
  )
}
