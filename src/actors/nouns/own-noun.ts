import { wholeName } from '../../lexicon/bodies.ts'
import { impliedNoun } from '../../lexicon/implied-nouns.ts'
import type { Sieve } from '../discourse.ts'
import { alsoCalled, type Entity } from '../entity.ts'
import { headNoun } from '../names/head-noun.ts'

/**
 * `the bureau` after the F.B.I., `the commission` after the S.E.C., `the union` after the African Union, `the panel` after a committee: the only body named so
 * far whose whole name says that it is one, unless another was called one since. `The other commission` is none of them.
 */
export const ownNoun: Sieve = ({ lemma, kind, determiner, plural, first, head }, _at, { registry, byHead }) => {
  if (determiner !== 'definite' || plural || kind !== 'organization' || head !== first + 1) return null
  const called = (byHead.get(lemma) ?? []).filter((index) => registry.entities[index]!.kind === 'organization')
  const bearers = called.filter((index) => isOne(registry.entities[index]!, lemma))
  return bearers.length === 1 && called.at(-1) === bearers[0] ? bearers[0]! : null
}

function isOne({ words }: Entity, noun: string): boolean {
  if (words.length === 0) return false
  const whole = wholeName(words)
  const own = headNoun(whole)
  return alsoCalled(own).includes(noun) || impliedNoun(whole, own) === noun
}
