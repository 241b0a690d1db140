import type { ActorRef } from '../domain/claim.ts'
import { adjectiveOf } from '../lexicon/country-forms.ts'
import { LONGEST_CONTENT } from './shortened.ts'

const MOST_NAMES = 3

/** Whether the content itself soon names an actor, or what belongs to it: “warned [that *Russian* …]” needs no second Russia. */
export function names(content: string, { name, kind, country }: ActorRef): boolean {
  const shown = content.slice(0, LONGEST_CONTENT).toLowerCase()
  const adjective = kind === 'country' && country ? adjectiveOf(country) : undefined
  if (adjective && shown.includes(adjective.toLowerCase())) return true
  return shown.includes(name.split(' ').at(-1)!.toLowerCase())
}

/** Several actors as a sentence names them: `Iceland, Norway and others`. */
export function listed(actors: readonly ActorRef[]): string {
  const shown = actors.slice(0, MOST_NAMES).map(({ name }) => name)
  if (actors.length > MOST_NAMES) return `${shown.join(', ')} and others`
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : shown.join('')
}

/** A name before what is its own: `Iceland’s`, `the United States’`. */
export const possessive = (name: string): string => `${name}${/s$/u.test(name) ? '’' : '’s'}`
