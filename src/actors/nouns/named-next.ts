import { SPOKES_NOUNS } from '../../lexicon/person-nouns.ts'
import type { Discourse, Sieve } from '../discourse.ts'
import { alsoCalled, type Entity, entityAt, type Registry } from '../entity.ts'
import type { Gender, Phrase } from '../phrases/phrase.ts'

/** Those whom another has beside him, who is quoted next himself. */
const IS_ANOTHERS = /^(ally|colleague|counterpart|critic|foe|friend|neighbou?r|opponent|rival)$/
/** Those who are named by their office: `A federal judge blocked the order. … Judge Ann Berg wrote`. */
const JUDGES = /^(judge|justice|magistrate)$/
/** What may stand before a name and tells no office. */
const RANK =
  /^(?:(?:brigadier|lieutenant|major|rear|vice)[ -])?(?:adm|admiral|brigadier|capt|captain|col|colonel|dr|gen|general|lt|maj|major|mr|mrs|ms|prof|rev|sheikh)\.?$/i
/** How far into an article its lead reaches, how many sentences on the name may come, and how many phrases are looked at. */
const [LEAD, SENTENCES_ON, PHRASES_ON] = [3, 2, 40]
/** How many phrases behind a name what describes its bearer may stand: `Lund, the Arab League’s envoy`. */
const BEHIND = 4

/**
 * `A Norland Foreign Ministry spokesman accused the mayor of lying. “…,” Olli Berg said`: a spokesman who comes in unnamed in the lead is
 * the next to be quoted, by a whole name that says no more of him, or that he is one. An unnamed official may well
 * want to stay so.
 */
export const namedNext: Sieve = (phrase, at, { registry, sourceOf, quotationOf, phrases: { list } }) => {
  const { kind, determiner, plural, lemma, sentence } = phrase
  if (kind !== 'person' || determiner !== 'indefinite' || plural) return null
  if (!SPOKES_NOUNS.has(lemma) && !JUDGES.test(lemma)) return null
  if (sentence > LEAD || !sourceOf.has(at)) return null
  // A headline names him before the lead brings him in.
  const lead = sentence === 0 ? 0 : list.findIndex((one) => one.sentence > 0)
  for (let i = at + 1; i < Math.min(list.length, at + PHRASES_ON); i++) {
    const other = list[i]!
    if (other.sentence > sentence + SENTENCES_ON) return null
    if (!sourceOf.has(i) || other.sentence === sentence || quotationOf[i]! >= 0) continue
    const bearer = entityAt(registry, i)
    if (other.form !== 'name' || bearer?.kind !== 'person' || other.name!.words.length < 2) return null
    if (isMentioned(lead, i, at, bearer, registry)) return null
    return isIntroduction(phrase, other, i, list) ? bearer.index : null
  }
  return null
}

/**
 * `Poland’s prime minister told parliament … “…,” Jan Mazur said in a speech`: whom the lead tells by an office or an owner is the next to be
 * quoted, by a whole name that is new and says no more of him.
 */
export const officeNamedNext: Sieve = (phrase, at, discourse) => {
  const { registry, sourceOf, quotationOf, phrases } = discourse
  const { list } = phrases
  if (!isToldByOffice(phrase, discourse) || !sourceOf.has(at) || quotationOf[at]! >= 0) return null
  for (let i = at + 1; i < Math.min(list.length, at + PHRASES_ON); i++) {
    const other = list[i]!
    if (other.sentence > phrase.sentence + SENTENCES_ON) return null
    if (!sourceOf.has(i) || other.sentence === phrase.sentence || quotationOf[i]! >= 0) continue
    const bearer = entityAt(registry, i)
    if (other.form !== 'name' || bearer?.kind !== 'person' || other.name!.words.length < 2) return null
    const isNew =
      !isMentioned(0, i, at, bearer, registry) && isBareOrRanked(other) && !isDescribedBeside(other, i, list)
    return isNew && isOfGender(phrase.gender, bearer.gender) ? bearer.index : null
  }
  return null
}

/** One in the lead of whom nobody has been called so before; *the minister* alone points back. */
function isToldByOffice(phrase: Phrase, { parsed, byHead }: Discourse): boolean {
  const { kind, determiner, plural, lemma, sentence, first, head } = phrase
  if (kind !== 'person' || plural || sentence > LEAD || IS_ANOTHERS.test(lemma) || byHead.get(lemma)) return false
  return determiner !== 'definite' || head > first + 1 || parsed.sentences[sentence]!.tokens[head + 1]?.upos === 'ADP'
}

/** `Jan Mazur`, `Gen. Jan Mazur`. */
const isBareOrRanked = ({ role, name }: Phrase): boolean =>
  role === null ? name!.title === null || RANK.test(name!.title) : RANK.test(role)

const isOfGender = (one: Gender, other: Gender): boolean => one === 'unknown' || other === 'unknown' || one === other

const isDescribedBeside = (name: Phrase, at: number, list: readonly Phrase[]): boolean =>
  name.apposition !== null || list.slice(at + 1, at + 1 + BEHIND).some(({ apposition }) => apposition === at)

/** True of somebody whom a phrase from one index up to another refers to, but for the one at `besides`. */
function isMentioned(from: number, to: number, besides: number, entity: Entity, registry: Registry): boolean {
  for (let i = from; i < to; i++) if (i !== besides && entityAt(registry, i) === entity) return true
  return false
}

/** A bare name, or one with the same office: a spokesman for a ministry is not its minister. */
function isIntroduction({ lemma }: Phrase, name: Phrase, at: number, list: readonly Phrase[]): boolean {
  const isSame = alsoCalled(lemma).some((noun) => (name.role ?? '').toLowerCase().endsWith(noun))
  if (JUDGES.test(lemma)) return isSame
  if (isDescribedBeside(name, at, list)) return false
  if (name.role === null) return name.name!.title === null
  return isSame
}
