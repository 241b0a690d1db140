import type { Span } from '../../domain/span.ts'
import type { Discourse } from '../discourse.ts'
import { namesPlace } from '../phrases/apposition.ts'
import type { Phrase } from '../phrases/phrase.ts'

/** What may stand behind the name: nothing, a comma or dash, or where its bearer is from. */
const CLOSES = /^\s*(,|\(|[—–]|--|$|(of|from|at|in) )/
const ONE_OF_MANY = /^(one|another|an? (second|third|fourth)|the (second|third|fourth|fifth|last)(?=,))\b/i
/** `…, led by Pankaj Rai`: such a word behind the last comma brings in somebody else. */
const BRINGS_IN_ANOTHER = /\b(by|for|from|in|of|on|to|under|with)\b/iu
/** `A woman who gave her name as Tina Crews`, `the man, whose name is Karl Berg and who is 83`. */
const GIVES = /\b((gave|gives|giving) (his|her) name (only )?as|whose name (is|was))\s*$/
/** `A man who calls himself Abu Talha`, `a pupil named Mateo`, `a smuggler known as El Chino`. */
const IS_CALLED =
  /^(?: (?:from|in|of) [\p{L} ]+)?,?(?: who)? (?:calls (?:him|her)self|(?:calling|identifying) (?:him|her)self(?: only)?(?: as)?|(?:goes|went) by(?: the name(?: of)?)?|identified (?:him|her)self (?:only )?as|(?:better |only )?known (?:as|by the name(?: of)?)|named|nicknamed) (?:only )?$/u
const CLOSES_GIVEN = /^\s*(,|\(|$|(and|of|from|at|in) )/
/** `The organisers, a group called Free Harbour,`: one body, though those in it are several. */
const IS_BODY_CALLED =
  /^, an? (?:[\p{L}-]+ ){0,3}(?:alliance|association|charity|coalition|collective|faction|group|militia|movement|network|organi[sz]ation|party|union) (?:called|calling itself|known as|named) (?:the )?$/iu
/** `the opposition, known as the SPLM/A-IO`. */
const NAMES_BODY = /^\s*,\s*(known as\s+)?$/

/**
 * `A spokesperson for the ministry, Fang Lihua, …`, `the journalist who posted the video, Pankaj Rai, …`, `one of them, Gov.
 * Leland Pruett of Oklahoma`: the name that a source gives the one it describes, by index of its phrase.
 * @param inside phrases of the source, in order
 */
export function apposedName(
  inside: readonly number[],
  span: Span,
  { parsed: { text }, phrases }: Discourse,
): number | null {
  const list = inside.map((index) => phrases.list[index]!)
  const described = list[0]!
  const called = list.findIndex(
    ({ form, start }, at) => at > 0 && form === 'name' && IS_BODY_CALLED.test(text.slice(described.end, start)),
  )
  if (called > 0 && described.kind === 'group') return inside[called]!
  if (!isOne(described, text)) return null
  const at = list.findIndex(
    (phrase, at) =>
      at > 0 &&
      phrase.form === 'name' &&
      phrase.sentence === described.sentence &&
      isNameOf(described, list, at, text) &&
      (isGiven(described, list, at, text) ? CLOSES_GIVEN : CLOSES).test(
        text.slice(phrase.end, Math.max(phrase.end, span.end)),
      ),
  )
  return inside[at] ?? null
}

/** True if what stands between the name at an index and the phrase before it makes it the name of who is described first. */
function isNameOf(described: Phrase, list: readonly Phrase[], at: number, text: string): boolean {
  const name = list[at]!
  const between = (index: number) => text.slice(list[index - 1]!.end, list[index]!.start)
  // `The director, a biologist named Teresa Quiroga`: what stands beside the director is the biologist.
  const beside = at > 1 && /^\s*(sur)?named\s*$/.test(between(at)) ? at - 1 : at
  const before = list[beside - 1]!
  if (before !== described && namesPlace(name, before)) return false
  if (isGiven(described, list, at, text)) return true
  // `The campaign of the nominee, Gov. Bradford Nye`, is not the governor.
  const isNoun = described.form === 'noun'
  // `A suit filed by a lawyer, Ida Berg`, is not she.
  if (described.kind === 'document' && (before !== described || name.kind === 'person')) return false
  if (isNoun && described.kind === 'organization' && (isSurelyPerson(name) || isPerson(before))) return false
  if (name.kind !== 'person') return isNoun && isBody(described) && NAMES_BODY.test(between(beside))
  if (isNamesOfTwo(before, list, at, text)) return false
  return describesOnly(between(beside))
}

/** `The ministry, *whose chief*, Ida Berg, resigned`: the name is the chief's. */
const isPerson = ({ form, kind }: Phrase) => form === 'noun' && kind === 'person'

/** `The leader of the main opposition party, | Clann Nua |, Declan Hough`: the party's name, behind which the leader's stands. */
function isNamesOfTwo(before: Phrase, list: readonly Phrase[], at: number, text: string): boolean {
  const next = list[at + 1]
  if (at < 2 || isPerson(before) || next?.kind !== 'person' || next.form !== 'name' || next.determiner !== 'none')
    return false
  return NAMES_BODY.test(text.slice(list[at]!.end, next.start))
}

/** True of a name that comes with words for giving one. */
function isGiven(described: Phrase, list: readonly Phrase[], at: number, text: string): boolean {
  const between = text.slice(described.end, list[at]!.start)
  return list[at - 1]!.lemma === 'name' ? GIVES.test(between) : IS_CALLED.test(between)
}

/** `, `, ` — `, `, the journalist and `: a comma or dash, and no word behind the last one that brings in somebody else. */
function describesOnly(between: string): boolean {
  const comma = Math.max(...[',', '—', '–', '--'].map((mark) => between.lastIndexOf(mark)))
  return comma >= 0 && !BRINGS_IN_ANOTHER.test(between.slice(comma))
}

const isSurelyPerson = ({ kind, gender, name }: Phrase) =>
  kind === 'person' && (gender !== 'unknown' || (name?.title ?? null) !== null)

const isBody = ({ kind }: Phrase) => kind === 'organization' || kind === 'thing' || kind === 'document'

/** `A source close to the president, General Lund`: who is called so wants to stay unnamed. */
const STAYS_UNNAMED = /^(person|source)$/

function isOne(phrase: Phrase, text: string): boolean {
  const { form, plural, kind, start, end, determiner, lemma } = phrase
  if (ONE_OF_MANY.test(text.slice(start))) return true
  // `The SGF, Lawan,`: an office by its letters; a body by its letters is nobody's name.
  if (form === 'name' && determiner === 'definite') return /^the \p{Lu}{3,5}$/iu.test(text.slice(start, end))
  return form === 'noun' && !plural && !STAYS_UNNAMED.test(lemma) && (kind === 'person' || isBody(phrase))
}
