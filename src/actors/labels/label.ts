import { isCapitalised } from '../../domain/casing.ts'
import type { ParsedText } from '../../domain/sentence.ts'
import type { Registry } from '../entity.ts'
import type { Phrase } from '../phrases/phrase.ts'

const LONGEST = 160
/** Possessives of possessives would grow without end. */
const LONGEST_OWNER = 60
const OPENING =
  /^(the|a|an|some|many|several|most|other|these|those|this|that|such|all|both|few|various|certain|another|one|dozen|but|and)\s+/i
/** Nouns that news puts behind a bare name: `Clinton campaign`, `Sanders supporters`. */
const AFTER_NAME =
  /\b(campaign|supporters|team|administration|camp|backers|fans|allies|aides|office|advisers|advisors)$/

/** What to call somebody who has no name of their own: the words without article and quantity, `his` made a name. */
export function labelFor(words: string, owner: string | null): string {
  let label = words.replace(/\s+/g, ' ').trim().slice(0, LONGEST)
  const possessive = /^(his|her|their|its|my|our|your|whose)\s+/i.exec(label)
  if (possessive) {
    const rest = label.slice(possessive[0].length)
    if (owner === null || owner.length > LONGEST_OWNER) return rest
    return AFTER_NAME.test(rest) && isCapitalised(surname(owner))
      ? `${surname(owner)} ${rest}`
      : `${owner}${owner.endsWith('s') ? '’' : '’s'} ${rest}`
  }
  for (let match = OPENING.exec(label); match && match[0].length < label.length; match = OPENING.exec(label))
    label = label.slice(match[0].length)
  // `the ruling Dawn party`
  return label.replace(/^ruling (?=\p{Lu})/u, '')
}

/** `Three council members` are `council members`. */
export const uncounted = (label: string): string =>
  label.replace(
    /^(\d+|two|three|four|five|six|seven|eight|nine|ten|dozens of|hundreds of|thousands of) (?=\p{L}{3})/iu,
    '',
  )

const surname = (name: string) => name.split(' ').at(-1)!

/** The name that an entity goes by. */
export function nameOf(registry: Registry, index: number): string {
  const { words, label } = registry.entities[index]!
  return words.length > 0 ? words.join(' ') : label
}

/** The characters of a phrase's core. */
export function coreText({ text }: ParsedText, { start, end }: Phrase): string {
  return text.slice(start, end)
}
