import { COMPANY_SUFFIXES } from '../../lexicon/body-nouns.ts'
import type { Sieve } from '../discourse.ts'
import { type Entity, entityAt } from '../entity.ts'

const ANY_BODY =
  /^(company|firm|body|agency|organization|organisation|group|regulator|bureau|newspaper|paper|network|website|corporation|publication|outlet)$/
const WINDOW = 60

/** `the ministry` after China's foreign ministry, `the report` after a congressional report, `the company` after Exxon. */
export const sameNoun: Sieve = (phrase, at, { phrases, registry, byHead, labelOf }) => {
  if (phrase.determiner !== 'definite' || phrase.kind === 'person' || phrase.kind === 'thing') return null
  const qualifiers = labelOf(at).toLowerCase().split(' ').slice(0, -1)
  const named = (byHead.get(phrase.lemma) ?? []).findLast((index) => {
    const { kind } = registry.entities[index]!
    if (!holdsAll(registry.entities[index]!, qualifiers)) return false
    return kind === phrase.kind || (kind === 'organization' && phrase.kind === 'group')
  })
  if (named !== undefined) return named
  if (qualifiers.length > 0 || !ANY_BODY.test(phrase.lemma)) return null
  for (let i = at - 1; i >= Math.max(0, at - WINDOW); i--) {
    const entity = phrases.list[i]!.form === 'name' ? entityAt(registry, i) : null
    if (entity?.kind === 'organization' && entity.words.length > 0 && fitsNoun(phrase.lemma, entity))
      return entity.index
  }
  return null
}

/** `the congressional report` is no other committee's report: each word must be one of the entity's. */
function holdsAll({ words, label, aliases }: Entity, qualifiers: readonly string[]): boolean {
  const known = new Set([...words, label, ...aliases].flatMap((name) => name.toLowerCase().split(' ')))
  return qualifiers.every((word) => known.has(word))
}

/** Of a name with one of these nouns the body is public: `the company` after the Senate is another's. */
const PUBLIC =
  /^(administration|agency|alliance|army|assembly|authority|bureau|cabinet|caucus|chamber|coalition|commission|committee|congress|council|court|department|directorate|embassy|force|forces|government|guard|house|inspectorate|legislature|ministry|mission|movement|municipality|navy|office|organi[sz]ation|parliament|party|police|republicans|senate|subcommittee|treasury|tribunal|union|white house)$/
/** Of these, those that have no name of an agency, and none of a group that people join. */
const NO_AGENCY =
  /^(army|assembly|cabinet|caucus|coalition|committee|congress|court|force|forces|government|house|legislature|parliament|party|republicans|senate|subcommittee|tribunal|union|white house)$/
const NO_GROUP =
  /^(administration|agency|army|cabinet|congress|court|department|government|house|legislature|ministry|navy|parliament|senate|treasury|white house)$/

/** A company may be called by any name but a public body's; an agency or a newspaper hardly by one that says it is a company. */
function fitsNoun(lemma: string, { words, heads }: Entity): boolean {
  const is = (nouns: RegExp) => [...heads].some((head) => nouns.test(head)) || nouns.test(words.at(-1)!.toLowerCase())
  if (/^(company|firm|corporation)$/.test(lemma)) return !is(PUBLIC)
  if (COMPANY_SUFFIXES.has(words.at(-1)!.toLowerCase().replace(/\.$/, ''))) return false
  if (/^(newspaper|paper|network|website|publication|outlet)$/.test(lemma)) return !is(PUBLIC)
  return !is(/^(agency|bureau|regulator)$/.test(lemma) ? NO_AGENCY : NO_GROUP)
}
