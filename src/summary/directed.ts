import type { ClaimType } from '../domain/claim-type.ts'

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

/** “Accused Somalia *on Tuesday* of wrecking talks”. */
const DAY = /^on \p{Lu}\p{Ll}+day(?: (?:morning|afternoon|evening|night))?,? /u

/**
 * An act whose content opens with whom it is at, told in one piece: `accused Norway of emptying a stock` for “accused [its neighbour
 * of emptying a stock]”, `demanded that NATO withdraw` for “called on [the alliance to withdraw]”. Null where it does not go on so.
 * @param whom those that the content opens with, by their names
 * @param behind the content behind them; the day on which it was said is left out
 */
export function toldOfOne(type: ClaimType, whom: string, behind: string): string | null {
  const told = DIRECTED[type]
  if (told === undefined) return null
  const rest = behind.replace(DAY, '')
  if (!told.endsWith(' that')) {
    const ties = type === 'request' || type === 'warning' ? /^(?:(?:not )?to|against)\s/u : /^(?:of|for|over)\s/u
    return ties.test(rest) ? `${told} ${whom} ${rest}` : null
  }
  const [infinitive] = /^(?:not )?to\s+/u.exec(rest) ?? []
  if (infinitive === undefined) return null
  return `${told} ${whom} ${infinitive.startsWith('not') ? 'not ' : ''}${rest.slice(infinitive.length)}`
}
