import type { ParsedText } from '../../domain/sentence.ts'
import { BODY_NOUNS } from '../../lexicon/body-nouns.ts'
import { isGivenName } from '../../lexicon/is-given-name.ts'
import type { Phrases } from '../phrases/index.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { LINK } from './link.ts'

const PARTY_AND_STATE = /^([DRI]|DFL)-/
const AGE = /^\d{1,3},? and$/
const SIMPLE_LINK = /^\s*(and|or|&)\s*$/i
/** What says where a member is from, `Senator Ted Cruz of Texas and …`, belongs to that member. */
const ORIGIN = /^\s*,?\s*(of|from|for|in|at)\s+$/i

/** What stands between the end of the last member and the next phrase: `next` to it, `part` of it, or `apart`. */
type Standing = 'next' | 'part' | 'apart'

/**
 * The members of a joint source, `Clinton and Sanders`, `his brother, George, and the former first lady, Laura`: indexes
 * of phrases, one a member; a single one where the source is not joint.
 * @param inside phrases of the source, in order
 */
export function jointMembers({ text }: ParsedText, { list }: Phrases, inside: readonly number[]): number[] {
  const members = [inside[0]!]
  let conjunction = false
  let described = false
  let isFromPlace = false
  let isOfSeveral = false
  let end = list[inside[0]!]!.end
  for (const index of inside.slice(1)) {
    const phrase = list[index]!
    const link = text.slice(end, phrase.start).replace(/\([^)]*\)/gu, '')
    if (link.includes('(')) continue
    // `Sens. Ann Lund, D-Conn., and Karl Berg, R-Texas`, `Karim Zahed, 25, and his wife`
    const isAge = link.trim() === ',' && AGE.test(text.slice(phrase.start, phrase.end + 5))
    if (isAge || (phrase.name && PARTY_AND_STATE.test(phrase.name.words[0]!))) {
      end = phrase.end
      described = true
      continue
    }
    const apposition = phrase.apposition !== null && inside.includes(phrase.apposition)
    const isPart: boolean =
      apposition ||
      (isFromPlace && mayBePlace(phrase) && LINK.test(link)) ||
      (isOfSeveral && areSome(phrase) && SIMPLE_LINK.test(link))
    const standing: Standing = isPart ? 'part' : standingOf(phrase, link, described, conjunction)
    if (standing === 'apart') {
      conjunction ||= SIMPLE_LINK.test(link) && members.length > 1
      break
    }
    end = phrase.end
    isFromPlace = standing === 'part' && (isFromPlace || (phrase.kind === 'place' && ORIGIN.test(link)))
    isOfSeveral = standing === 'part' && areSome(phrase) && ORIGIN.test(link)
    described = standing === 'part'
    if (described) continue
    conjunction ||= /[a-z&]/i.test(link)
    members.push(index)
  }
  return conjunction || isHeadline(members, inside, list) ? members : members.slice(0, 1)
}

function standingOf(phrase: Phrase, link: string, described: boolean, conjunction: boolean): Standing {
  // `the secretary of health and human services`
  const isField = phrase.form === 'noun' && phrase.determiner === 'none' && BODY_NOUNS.has(phrase.lemma)
  const somebody = phrase.kind === 'person' || (phrase.kind === 'group' && !isField)
  if (ORIGIN.test(link) && phrase.kind !== 'person') return 'part'
  if (!LINK.test(link) || /^wh(o|ich)/.test(phrase.lemma)) return 'apart'
  if (described && !somebody) return 'part'
  if (phrase.kind === 'thing') return 'apart'
  if (isFurtherRole(phrase, link, described)) return 'part'
  return conjunction && !/[a-z&]/i.test(link) && phrase.form !== 'name' ? 'apart' : 'next'
}

/** `vendors from Kerala and | Exville`, `the cities of Phoenix, | Exville and | Las Vegas`: behind a place, what may be one. */
const mayBePlace = ({ name, role, determiner }: Phrase): boolean =>
  name !== null &&
  name.title === null &&
  role === null &&
  determiner === 'none' &&
  !isGivenName(name.words[0]!.toLowerCase())

/** `a commission of *judges* and | *doctors*`, `a firm for *farmers* and | *fishermen*`: several, with no word that would begin anew. */
const areSome = ({ form, plural, determiner }: Phrase): boolean => form === 'noun' && plural && determiner === 'none'

/** `the Florida senator and Republican candidate`, `John Ryder, the party's counsel and a member`: called two things. */
function isFurtherRole({ form, kind, plural, determiner }: Phrase, link: string, described: boolean): boolean {
  if (kind !== 'person' || plural || form !== 'noun') return false
  return determiner === 'none' || (described && SIMPLE_LINK.test(link))
}

/** `Clinton, Sanders reject the offer`: a headline saves the conjunction. */
function isHeadline(members: readonly number[], inside: readonly number[], list: Phrases['list']): boolean {
  const bare = ({ form, determiner }: Phrase) => form === 'name' && determiner === 'none'
  return members.length === 2 && inside.length === 2 && members.every((index) => bare(list[index]!))
}
