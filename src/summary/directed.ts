import type { ClaimType } from '../domain/claim-type.ts'
import type { Line } from './line.ts'
import { listed, names } from './naming.ts'
import { shortened } from './shortened.ts'

/** How acts at somebody read with him as their object: `accused Norway`, `asked Norway`, `demanded that Norway`. */
const DIRECTED: Readonly<Partial<Record<ClaimType, string>>> = {
  accusation: 'accused',
  criticism: 'criticised',
  praise: 'praised',
  request: 'asked',
  warning: 'warned',
  demand: 'demanded that',
  proposal: 'proposed that',
}

/** “Accused Somalia *on Tuesday* of wrecking talks”, “accused Hale *Tuesday* of lying”. */
const DAY = /^(?:on |early |late )*\p{Lu}\p{Ll}+day(?: (?:morning|afternoon|evening|night))?,? /u

/** “*An independent panel*”, by which words alone the actor is known, wants its article. */
const DESCRIPTION = /^(?:an?|the|this|that|these|those|his|her|its|their|our|my|\p{Ll}+) /u

/** “The head *of the union, Otto Rehn*, for …”. */
const APPOSITION = /^of [^,]+, \p{Lu}/u

/** “*Both sides* to return”, where those that the claim is at are known and the words name nobody. */
const ALL_OF_THEM = /^(?:both|all|the (?:two|three)) \p{Ll}+(?= (?:not )?to )/u

/**
 * An act whose content opens with whom it is at, told in one piece: `accused Norway of emptying a stock` for “accused [its neighbour
 * of emptying a stock]”, `demanded that NATO withdraw` for “called on [the alliance to withdraw]”. Null where it does not go on so.
 * @param whom those that the content opens with, by their names
 * @param behind the content behind them; the day on which it was said is left out
 * @param own the article's words for the act, as they go with the name, or null
 */
function toldOfOne(type: ClaimType, whom: string, behind: string, own: string | null): string | null {
  const told = DIRECTED[type]
  if (told === undefined) return null
  const rest = behind.replace(DAY, '')
  // “Blamed [*the head* of the union, Otto Rehn, for the strike]”: the name is still to come.
  if (APPOSITION.test(rest) && rest.includes(`, ${whom}`)) return null
  if (own !== null && /^(?:(?:not )?to|against|of|for|over|as)\s/u.test(rest)) return `${own} ${whom} ${rest}`
  if (!told.endsWith(' that')) {
    const whole = type !== 'request' && type !== 'warning'
    if (rest === '') return whole ? `${own ?? told} ${whom}` : null
    const ties = whole ? /^(?:of|for|over|as)\s/u : /^(?:(?:not )?to|against)\s/u
    return ties.test(rest) ? `${told} ${whom} ${rest}` : null
  }
  const [infinitive] = /^(?:not )?to\s+/u.exec(rest) ?? []
  if (infinitive === undefined) return null
  return `${told} ${whom} ${infinitive.startsWith('not') ? 'not ' : ''}${rest.slice(infinitive.length)}`
}

/**
 * The same of a line, or null where the content does not open with those whom the claim is at.
 * @param kept whether it was not said or done
 */
export function directed(line: Line, kept: boolean): string | null {
  const { content, targets, type, own, opening, negated } = line
  if (targets.length === 0 || negated || kept) return null
  const words = opening ?? (targets.length > 1 ? ALL_OF_THEM.exec(content)?.[0].trimEnd() : undefined)
  if (words === undefined) return null
  const whom = DESCRIPTION.test(words) && targets.every((target) => names(words, target)) ? words : listed(targets)
  return toldOfOne(type, whom, shortened(content.slice(words.length).trim()), own)
}
