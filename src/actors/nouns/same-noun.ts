import { countryOfDemonym } from '../../lexicon/country-forms.ts'
import type { Discourse, Sieve } from '../discourse.ts'
import { type Entity, entityAt } from '../entity.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { mayBeCalled } from './may-be-called.ts'
import { isOneOfSeveral } from './several-bodies.ts'

const ANY_BODY =
  /^(company|firm|body|agency|organization|organisation|group|regulator|bureau|newspaper|paper|network|website|corporation|publication|outlet)$/
const WINDOW = 60

/** `the ministry` after China's foreign ministry, `the report` after a congressional report, `the company` after Exxon. */
export const sameNoun: Sieve = (phrase, at, discourse) => {
  const { phrases, registry, byHead, labelOf } = discourse
  const isStates = phrase.possessor !== null && entityAt(registry, phrase.possessor)?.kind === 'country'
  if (phrase.determiner !== 'definite' && !isStates) return null
  if (phrase.kind === 'person' || phrase.kind === 'thing') return null
  const qualifiers = labelOf(at).split(' ').slice(0, -1)
  if (isStates && qualifiers.length === 0) return null
  const bearers = (byHead.get(phrase.lemma) ?? []).filter((index) => {
    const entity = registry.entities[index]!
    const { kind } = entity
    if (!holdsAll(entity, qualifiers) || isOneOfSeveral(phrase, entity)) return false
    return kind === phrase.kind || (kind === 'organization' && phrase.kind === 'group')
  })
  if (bearers.length > 0) return calledSoBefore(phrase, at, bearers, discourse) ?? bearers.at(-1)!
  if (qualifiers.length > 0 || !ANY_BODY.test(phrase.lemma)) return null
  for (let i = at - 1; i >= Math.max(0, at - WINDOW); i--) {
    const entity = phrases.list[i]!.form === 'name' ? entityAt(registry, i) : null
    if (entity?.kind === 'organization' && entity.words.length > 0 && mayBeCalled(phrase.lemma, entity))
      return entity.index
  }
  return null
}

/**
 * `The Homeland Department … the department said. The Justice Department is appealing. | The department | …`: the one called so before, where
 * another that has the noun in its name was named but once.
 */
function calledSoBefore(
  { lemma, head, first }: Phrase,
  at: number,
  bearers: readonly number[],
  { phrases, registry }: Discourse,
): number | null {
  const last = registry.entities[bearers.at(-1)!]!
  if (bearers.length < 2 || head !== first + 1 || last.words.length === 0 || last.mentions > 1) return null
  for (let i = at - 1; i >= Math.max(0, at - WINDOW); i--) {
    const { form, lemma: other, determiner } = phrases.list[i]!
    if (form !== 'noun' || other !== lemma || determiner !== 'definite') continue
    const entity = entityAt(registry, i)
    if (entity && bearers.includes(entity.index)) return entity.index
  }
  return null
}

/** `the congressional report` is no other committee's report: each word must be one of the entity's, or say of what state it is, `Israel's parliament`. */
function holdsAll({ words, label, aliases, country }: Entity, qualifiers: readonly string[]): boolean {
  const known = new Set([...words, label, ...aliases].flatMap((name) => name.toLowerCase().split(' ')))
  const isOwn = (word: string) => country !== null && words.length > 0 && countryOfDemonym(word)?.code === country
  return qualifiers.every((word) => known.has(word.toLowerCase()) || isOwn(word))
}
