import { FINITE_TAGS, type TaggedToken } from '../../domain/token.ts'
import { BODY_NOUNS } from '../../lexicon/body-nouns.ts'
import { DAYS_AND_MONTHS } from '../../lexicon/calendar.ts'
import { FEMALE_NAMES, MALE_NAMES } from '../../lexicon/given-names.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import { isCapital } from '../token-shape.ts'
import { isOfficeBeforePerson } from './office-before-person.ts'

/** The first small word of a name: what is `in` a place, or stands behind `and`, is as often somebody else. */
const FIRST_LINK = /^(of|for|on|to)$/
const FIRST_LINK_ABROAD = /^(in|to)$/
const LATER_LINK = /^(of|for|on|to|in|and)$/
/** What a name goes on with behind *in*, `Organization for Security and Co-operation in Europe`: where a body is is no part of its name. */
const WITHIN = wordSet(
  'africa, america, americas, asia, education, europe, health, medicine, research, science, society, sport',
)
const MOST_PARTS = 4
/** What a state has at another or at a body: `the Russian Mission to the United Nations`. */
const SENT = /^(delegation|embassy|mission|office|representation)$/
/** What stands in another state's capital, and is another in each: `the U.S. Embassy in Bogota`. */
const ABROAD = /^(commission|consulate|embassy)$/
const MEN = new Set(MALE_NAMES)
const WOMEN = new Set(FEMALE_NAMES)
/** `The State Department on Tuesday accused …`: when it did so, and no part of its name. */
const isTime = (norm: string) => DAYS_AND_MONTHS.has(norm) || /^(sept|oct|nov|dec|christmas|easter)$/.test(norm)

/**
 * Follows the name of a body over its small words: `Department of Justice`, `Court of Appeals for the 3rd Circuit`,
 * `Group of 77`.
 * @param head index of a capitalised noun @returns index of the last token of the whole name
 */
export function extendBodyName(tokens: readonly TaggedToken[], head: number): number {
  if (!isCapital(tokens[head]) || !heads(tokens[head]!)) return head
  let end = head
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const next = nextPart(tokens, end, parts > 0 ? LATER_LINK : isAbroad(tokens, head) ? FIRST_LINK_ABROAD : FIRST_LINK)
    if (next === end) break
    end = next
  }
  return end
}

/** `Embassy`, `High Commission`. */
const isAbroad = (tokens: readonly TaggedToken[], head: number) =>
  ABROAD.test(tokens[head]!.norm) && (tokens[head]!.norm !== 'commission' || tokens[head - 1]?.norm === 'high')

/** `Centers for Disease Control`, `University of Chicago`; a person's office is no body: `Secretary of State`. */
function heads({ norm, lemma }: TaggedToken): boolean {
  return (
    BODY_NOUNS.has(norm) || BODY_NOUNS.has(lemma) || /^(centers|citizens|community|friends|order|right)$/.test(norm)
  )
}

/** Index of the last token of the part that such a link joins to the name; that of the name if none does. */
function nextPart(tokens: readonly TaggedToken[], end: number, links: RegExp): number {
  const link = tokens[end + 1]?.norm ?? ''
  const hasArticle = tokens[end + 2]?.norm === 'the'
  const at = hasArticle ? end + 3 : end + 2
  const first = tokens[at]
  if (!links.test(link) || !first || isTime(first.norm) || !isCapitalOrNumber(first)) return end
  if (link === 'in' && !isAbroad(tokens, end) && !WITHIN.has(first.norm)) return end
  // `took the European Union to the World Trade Organization`: two bodies.
  if (link === 'to' && hasArticle && !SENT.test(tokens[end]!.norm)) return end
  if (link === 'and' && (hasArticle || beginsAnother(tokens, at))) return end
  return lastOfRun(tokens, at)
}

/** `of the Interior`, `of 77`, `for the 3rd Circuit`. */
const isCapitalOrNumber = (token: TaggedToken) => isCapital(token) || /^\d+(st|nd|rd|th)?$/.test(token.norm)

/**
 * Behind `and`, an acronym, a man or a whole name of its own is named beside the body: `the Ministry of Justice and NATO`, `and John Lund`, `and
 * Ministry of Finance`.
 */
function beginsAnother(tokens: readonly TaggedToken[], at: number): boolean {
  const { text, norm } = tokens[at]!
  const hasPart = heads(tokens[at]!) && FIRST_LINK.test(tokens[at + 1]?.norm ?? '') && isCapital(tokens[at + 2])
  return /^\p{Lu}{2,}/u.test(text) || MEN.has(norm) || hasPart
}

/** Goes right over capitalised words and their hyphens: `Council on American-Islamic Relations`. */
function lastOfRun(tokens: readonly TaggedToken[], first: number): number {
  let at = first
  for (;;) {
    if (isHolder(tokens, at + 1) || isOfficeBeforePerson(tokens, at + 1)) return at
    if (isCapital(tokens[at + 1]) && /^(PROPN|NOUN|ADJ)$/.test(tokens[at + 1]!.upos)) at++
    else if (tokens[at + 1]?.text === '-' && tokens[at + 1]!.end === tokens[at + 2]?.start && isCapital(tokens[at + 2]))
      at += 2
    else return at
  }
}

/** `the Department of Homeland Security | Ann Lund`: a person's whole name, in which what follows a body ends. */
function isHolder(tokens: readonly TaggedToken[], first: number): boolean {
  if (!isCapital(tokens[first]) || (!MEN.has(tokens[first]!.norm) && !WOMEN.has(tokens[first]!.norm))) return false
  let last = first
  while (isCapital(tokens[last + 1]) && tokens[last + 1]!.upos === 'PROPN') last++
  return last > first && last <= first + 2 && FINITE_TAGS.has(tokens[last + 1]?.xpos ?? '')
}
