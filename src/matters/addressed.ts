import type { Claim } from '../domain/claim.ts'
import type { ClaimType } from '../domain/claim-type.ts'
import { DISPUTED_TYPES } from '../domain/dispute.ts'
import { sidesIn, sidesNamed } from './named-sides.ts'

/** How far the name of a side may reach. */
const NAME = 30

/** Words before the side that a directive is about to bind: *guarantees from NATO*, *a treaty with the Union*. */
const BINDING = /\b(?:[Ww]ith|[Ff]rom|[Bb]y)\s+(?:the\s+)?(?=\p{Lu})/gu

/** Whom a directive or accusation asks by its words, if only one other than the speaker: demanded *that the African Union withdraw …* */
export function addressed({ type, content }: Claim, speaker: string): string[] {
  if (!(DISPUTED_TYPES as readonly ClaimType[]).includes(type)) return []
  const { text } = content[0]!
  const bound = [...text.matchAll(BINDING)].flatMap(({ 0: words, index }) =>
    sidesNamed(text.slice(index + words.length, index + words.length + NAME)).slice(0, 1),
  )
  const sides = new Set([...sidesNamed(text.slice(0, NAME)), ...bound].filter((side) => side !== speaker))
  return sides.size === 1 ? [...sides] : []
}

/**
 * The side that has to do what is demanded, where a demand begins with its name: *NATO to shut its base*, *“Russia must …”*
 * @param meant the alliance that its noun means: *that the alliance shut its base*
 */
export function doer(claim: Claim, meant: (noun: string) => string | undefined): string | null {
  if (claim.type !== 'demand' && claim.type !== 'request' && !insists(claim)) return null
  const head = claim.content[0]!.text.slice(0, NAME + 10).replace(/^["“‘']?(?:that |for )?(?:the )?/iu, '')
  const [first] = sidesIn(head)
  if (first?.start === 0 && /^(?: \p{Lu}\p{L}*)* (?!of |for )\p{Ll}/u.test(head.slice(first.end))) return first.side
  const noun = /^\p{Ll}+(?= \p{Ll})/u.exec(head)
  return (noun && meant(noun[0])) ?? null
}

/** The sides that are named together at the head of a demand, behind the first: *that Chad, Niger and Mali open the roads*. */
export function doersBeside(claim: Claim): string[] {
  const { text } = claim.content[0]!
  const sides = sidesIn(text.slice(0, 4 * NAME))
  const parted = sides.findIndex(
    ({ start }, at) => at > 0 && !/^(?:,|,? and| or)(?: the)? $/u.test(text.slice(sides[at - 1]!.end, start)),
  )
  return sides.slice(1, parted < 0 ? undefined : parted).map(({ side }) => side)
}

/** True for what may be a demand as well as a statement by its cue: *insisted that the allies take their ships home*. */
export function insists({ type, cue }: Claim): boolean {
  return type === 'statement' && cue.lemma === 'insist'
}
