import type { TaggedToken } from '../domain/token.ts'
import { BODY_NOUNS } from '../lexicon/body-nouns.ts'
import { DAYS_AND_MONTHS } from '../lexicon/calendar.ts'
import { MALE_NAMES } from '../lexicon/given-names.ts'

const capital = (token: TaggedToken | undefined) => token !== undefined && /^\p{Lu}/u.test(token.text)
const LINKS = new Set(['of', 'for', 'on', 'in', 'to'])
/** What a state has at another or at a body: `the Russian Mission to the United Nations`. */
const SENT = /^(delegation|embassy|mission|office|representation)$/
const MEN = new Set(MALE_NAMES)
/** `The State Department on Tuesday accused …`: when it did so, and no part of its name. */
const isTime = (norm: string) => DAYS_AND_MONTHS.has(norm) || /^(sept|oct|nov|dec|christmas|easter)$/.test(norm)

/**
 * Follows the name of a body over its small words: `Department of Justice`, `Court of Appeals for the 3rd Circuit`,
 * `Group of 77`.
 * @param head index of a capitalised noun @returns index of the last token of the whole name
 */
export function extendBodyName(tokens: readonly TaggedToken[], head: number): number {
  if (!capital(tokens[head]) || !heads(tokens[head]!)) return head
  let end = head
  for (let parts = 0; parts < 4; parts++) {
    const next = nextPart(tokens, end, parts)
    if (next === end) break
    end = next
  }
  return end
}

/** `Centers for Disease Control`, `University of Chicago`; a person's office is no body: `Secretary of State`. */
function heads({ norm, lemma }: TaggedToken): boolean {
  return BODY_NOUNS.has(norm) || BODY_NOUNS.has(lemma) || /^(centers|citizens|community|friends|order)$/.test(norm)
}

function nextPart(tokens: readonly TaggedToken[], end: number, parts: number): number {
  const link = tokens[end + 1]
  if (!link) return end
  const joins = LINKS.has(link.norm) || (link.norm === 'and' && parts > 0)
  if (!joins) return end
  let at = end + 2
  if (tokens[at]?.norm === 'the') at++
  // `took the European Union to the World Trade Organization`: two bodies.
  if (link.norm === 'to' && at > end + 2 && !SENT.test(tokens[end]!.norm)) return end
  if (link.norm === 'in' && parts === 0) return end
  const first = tokens[at]
  if (!first || isTime(first.norm) || !(capital(first) || /^\d+(st|nd|rd|th)?$/.test(first.norm))) return end
  if (
    link.norm === 'and' &&
    (/^\p{Lu}{2,}/u.test(first.text) || MEN.has(first.norm) || first.norm !== tokens[end + 2]?.norm)
  )
    return end
  return lastOfRun(tokens, at)
}

/** Goes right over capitalised words and their hyphens: `Council on American-Islamic Relations`. */
function lastOfRun(tokens: readonly TaggedToken[], first: number): number {
  let at = first
  for (;;) {
    if (capital(tokens[at + 1]) && /^(PROPN|NOUN|ADJ)$/.test(tokens[at + 1]!.upos)) at++
    else if (tokens[at + 1]?.text === '-' && tokens[at + 1]!.end === tokens[at + 2]?.start && capital(tokens[at + 2]))
      at += 2
    else return at
  }
}
