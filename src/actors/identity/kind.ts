import { plainLetters } from '../../domain/plain-letters.ts'
import type { ParsedText } from '../../domain/sentence.ts'
import { isMonth } from '../../lexicon/calendar.ts'
import { isKnownCompany } from '../../lexicon/companies.ts'
import { isGivenName } from '../../lexicon/is-given-name.ts'
import { SURNAMES_FIRST } from '../../lexicon/surnames-first.ts'
import { beginsWithFamily, isStyleOfPerson, namesFather } from '../names/given-name.ts'
import { foldSpelling } from '../names/spelling.ts'
import type { Phrase, ProperName } from '../phrases/phrase.ts'
import { bodySpokenFor, describedAsPerson, usedAsBody } from './body-by-use.ts'
import { usedAsTown } from './town-by-use.ts'

/** How an article uses the names that look like persons': folded words of those names. */
type Uses = {
  /** Names of one word, and those of them that have a title. */
  readonly alone: Set<string>
  readonly titled: Set<string>
  /** Words of names that are surely persons'. */
  readonly surnames: Set<string>
  /** The last words, two or more, of longer names that are surely persons': `mcmorris rodgers`. */
  readonly doubles: Set<string>
  readonly bodies: Set<string>
  readonly towns: Set<string>
  /** First and last words of names of several. */
  readonly whole: Set<string>
}

/**
 * The kind of each phrase: decides between person and body for names whose words do not tell, by how the article uses
 * them: who is called by the last word alone is a person (`Ryabkov`), what is called by the first word alone or with an
 * article is a body (`Exxon`, `the Union Leader`), unless with a title or where families' names stand first: `Mr. Zhong` for Zhong Weiqi; and so is what has a
 * board, or is a port operator. What somebody is in or mayor of is a place.
 */
export function kindsByUse(parsed: ParsedText, list: readonly Phrase[]): Phrase['kind'][] {
  const uses = usesOf(parsed, list)
  return list.map((phrase) => (phrase.name ? kindOf(phrase, phrase.name, uses, parsed) : phrase.kind))
}

function usesOf(parsed: ParsedText, list: readonly Phrase[]): Uses {
  const uses: Uses = {
    alone: new Set(),
    titled: new Set(),
    surnames: new Set(),
    doubles: new Set(),
    bodies: new Set(),
    towns: new Set(),
    whole: new Set(),
  }
  const { alone, titled, surnames, doubles, bodies, towns, whole } = uses
  list.forEach((phrase, at) => {
    const { name, kind } = phrase
    const body = bodySpokenFor(phrase)
    if (body !== null) bodies.add(foldSpelling(body))
    if (!name || kind !== 'person') return
    const { words, title } = name
    const last = foldSpelling(words.at(-1)!)
    if (words.length === 1) alone.add(last)
    if (words.length === 1 && title !== null) titled.add(last)
    if (isPersonByWords(phrase, name)) {
      surnames.add(last)
      if (words.length > 1 && isFamilyFirst(words)) surnames.add(foldSpelling(words[0]!))
      for (let from = 1; from < words.length - 1; from++) doubles.add(folded(words.slice(from)))
    } else if (describedAsPerson(at, list)) for (const word of words) surnames.add(foldSpelling(word))
    else if (usedAsBody(at, parsed, list)) bodies.add(last)
    else if (usedAsTown(phrase, parsed)) towns.add(last)
    else if (words.length > 1) whole.add(last).add(foldSpelling(words[0]!))
  })
  return uses
}

/** `Yoon Suk-yeol`, who goes by the first word of his name. */
const isFamilyFirst = ([first]: readonly string[]): boolean => SURNAMES_FIRST.has(plainLetters(first!.toLowerCase()))

const folded = (words: readonly string[]) => words.map(foldSpelling).join(' ')

/** `Mr. Zhong`, `Senator Ruiz`, `Glenn Ruiz`: a name whose own words tell. */
export const isPersonByWords = ({ role }: Phrase, { words, title }: ProperName): boolean =>
  title !== null ||
  role !== null ||
  isGivenName(words[0]!.toLowerCase()) ||
  namesFather(words) ||
  isStyleOfPerson(words) ||
  beginsWithFamily(words)

/** `the name Bremer`, `the word Bremer`: what is said of a word tells nothing of who is called by it. */
function isOnlySpokenOf({ sentence, first, head }: Phrase, { words }: ProperName, { sentences }: ParsedText): boolean {
  const { tokens } = sentences[sentence]!
  let start = head
  while (start > first && tokens[start]!.text !== words[0]) start--
  return (
    start > first &&
    /^(amount|brand name|idea|letters?|name|number|surname|term|time|words?)$/.test(tokens[start - 1]!.norm)
  )
}

/** `in May`, `May 3`, `last March`. */
function isWhen({ sentence, first, head }: Phrase, { sentences }: ParsedText): boolean {
  const { tokens } = sentences[sentence]!
  const isTimed = /^(after|before|between|by|early|from|in|last|late|mid|next|of|on|since|this|through|until)$/
  return isTimed.test(tokens[first - 1]?.norm ?? '') || first < head || tokens[head + 1]?.upos === 'NUM'
}

/** `RUBIO: …` in a transcript is no acronym, nor `Church` a body beside Tom Church, as `the Church` is. */
const isSurnameAnyhow = (phrase: Phrase, word: string, parsed: ParsedText): boolean =>
  (/^(document|group|organization)$/.test(phrase.kind) || (isMonth(phrase.lemma) && !isWhen(phrase, parsed))) &&
  phrase.determiner === 'none' &&
  !/^\p{Lu}{1,3}$/u.test(word) &&
  !isKnownCompany([word])

function kindOf(phrase: Phrase, name: ProperName, uses: Uses, parsed: ParsedText): Phrase['kind'] {
  const { kind, gender, determiner } = phrase
  const { words } = name
  const last = foldSpelling(words.at(-1)!)
  const isOneWord = words.length === 1
  if (
    isSurnameAnyhow(phrase, words[0]!, parsed) &&
    (isOneWord ? uses.surnames.has(last) : uses.doubles.has(folded(words)))
  )
    return 'person'
  if (kind !== 'person' || isPersonByWords(phrase, name)) return kind
  if (uses.surnames.has(last) || gender !== 'unknown') return kind
  const isCalledThe = determiner === 'definite' && !isOnlySpokenOf(phrase, name, parsed)
  if (isCalledThe || uses.bodies.has(last) || isKnownCompany(words)) return 'organization'
  if (isOneWord) return uses.towns.has(last) && !uses.whole.has(last) ? 'place' : kind
  if (uses.alone.has(last) || words.some((word) => /^\p{Lu}\.$/u.test(word))) return kind
  const first = foldSpelling(words[0]!)
  // `the minister's cousin, Hathim`
  if (uses.surnames.has(first)) return kind
  return uses.alone.has(first) && !uses.titled.has(first) && !isFamilyFirst(words) ? 'organization' : kind
}
