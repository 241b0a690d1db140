import { toldOfDeed, toldOfThing } from '../lexicon/told-words.ts'
import type { Line } from './line.ts'
import { listed } from './naming.ts'
import { shortened } from './shortened.ts'
import { beforeClause, beforeInfinitive } from './wording.ts'

/** An act whose content is something to be done: `promised to leave`, `asked both sides to return`. */
export function ofDeed(line: Line): string {
  const { type, cueLemma, cue, own, content, form, negated, targets, pieces } = line
  // Who *refused to go* decided *not to*, and did not refuse that.
  if (type === 'rejection' && !own && !negated && /^not to /u.test(content)) return `decided ${shortened(content)}`
  // “*Told* reporters [to wait]”: nobody tells to do something to no one.
  if (own && (cueLemma !== 'tell' || form === 'wish')) return `${own} ${shortened(content)}`
  if (own && line.hearer && !negated) return `${own} ${line.hearer} ${shortened(content)}`
  const asked = type === 'request' && form === 'infinitive'
  const whom = asked ? listed(targets) : ''
  const ofDeed = whom ? undefined : toldOfDeed(cueLemma)
  const told = form === 'wish' ? toldOfThing(type, cueLemma, cue) : ofDeed
  const verb = told ?? (asked && !whom ? undefined : beforeInfinitive(type))
  if (!verb || pieces > 1) return `${beforeClause(type)[Number(negated)]}: ${shortened(content)}`
  return `${verb[Number(negated)]} ${whom && `${whom} `}${shortened(content)}`
}
