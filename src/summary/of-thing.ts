import type { ClaimType } from '../domain/claim-type.ts'
import { VERBS } from '../lexicon/cues.ts'
import { toldOfThing } from '../lexicon/told-words.ts'
import { joined, type Line } from './line.ts'
import { listed, names } from './naming.ts'
import { isColon, isSaid, wantsHearer } from './of-clause.ts'
import { shortened } from './shortened.ts'
import { withWhose } from './whose.ts'
import { beforeClause, beforePhrase } from './wording.ts'

/** An act whose content is a thing: `rejected Iceland’s demand`, `criticised the approach`, `denied having left`. */
export function ofThing(line: Line): string {
  const { type, cueLemma, cue, own, content, negated, pieces, targets } = line
  if (isColon(cue)) return `${type === 'question' ? 'asked' : 'said'}: ${shortened(content)}`
  const told = toldOfThing(type, cueLemma, cue)
  // “Her *answer* was short: [“No”]”.
  if (!own && !told && !negated && isUttered(cueLemma) && /^“[^“”]*”$/u.test(content)) {
    if (type === 'question') return `asked: ${content}`
    if (!TO_COME.has(type)) return `said: ${content}`
  }
  if (type === 'accusation' && !own && !told && !negated && pieces === 1) return ofCharge(line)
  // “*Told reporters* [the transfer]”: nobody tells a thing to no one.
  if (own && line.hearer && !negated && wantsHearer(line)) return `${own} ${line.hearer} ${shortened(content)}`
  const verb = own ?? (told ?? beforePhrase(type))?.[Number(negated)]
  if (!verb) return `${beforeClause(type)[Number(negated)]}: ${shortened(content)}`
  if (type === 'question' && !own && !negated && targets.length > 0)
    return `asked ${listed(targets)} about ${shortened(content.replace(/^about /u, ''))}`
  if (pieces > 1 && content.includes(' … ') && isSaid(line) && !negated) return `said: ${shortened(content)}`
  if (pieces > 1 && content.includes(' … ')) return `${verb}: ${shortened(content)}`
  // “Others *were less sure*: [the plan …]”.
  if (own && pieces === 1 && !line.goesOn) return joined(own, line)
  // “Its *consent* [to a truce]”, “her *objection* [to it]”: who *agreed to* or *rejected* it needs no other *to*.
  const thing = whose(line)
  return `${verb} ${shortened(/(?: to|^rejected)$/u.test(verb) ? thing.replace(TO_A_THING, '') : thing)}`
}

/** Nouns by which something is said, whatever it comes to. */
const SAID_IN_ANSWER = /^(?:advice|answer|message|reaction|reply|response|verdict|word)$/u

/** What a phrase may be by itself: “demanded ‘immediate release’”. */
const TO_COME: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'demand',
  'intention',
  'promise',
  'proposal',
  'request',
  'threat',
  'warning',
])
/** “[‘Liar!’] a woman *shouted*”, and such nouns. */
const isUttered = (lemma: string) =>
  SAID_IN_ANSWER.test(lemma) || (VERBS.get(lemma)?.sense.frames?.includes('quote') ?? false)

const TO_A_THING = /^to (?=(?:an?|any|her|his|it|its|such|that|the|their|these|this|those)\b)/u

/** “[*Ankara of holding* the alliance hostage]”: the words say whom, by whatever name. */
const OF_DEED = /^(?:\S+ ){1,6}of \p{Ll}+ing\b/u

/** Where a charge by a noun is the deed: “allegations of [*Russian strikes*]”, and not whom it is against. */
const isDeed = (content: string, targets: Line['targets']) =>
  !targets.some(({ name }) => content.toLowerCase().endsWith(name.toLowerCase())) && !content.startsWith('against ')

/**
 * Somebody is accused, and what is nobody is alleged: `accused each other over the border`, `alleged fraud`, `alleged Russian strikes
 * on hospitals`.
 */
function ofCharge({ content, targets, isVerb, form }: Line): string {
  if (OF_DEED.test(content)) return `accused ${shortened(content)}`
  if (targets.some((target) => names(content, target)))
    return `${isVerb || (!isDeed(content, targets) && form !== 'gerund') ? 'accused' : 'alleged'} ${shortened(content)}`
  if (targets.length > 0) return `accused ${listed(targets)} over ${shortened(content)}`
  return `${isVerb ? 'accused' : 'alleged'} ${shortened(content)}`
}

/** Only whose claim is answered can be said to have made it; the one that an act is at may be another. */
function whose({ type, content, targets, answered }: Line): string {
  const isAt = answered !== null && targets.length === 1 && targets[0]!.id === answered.by.id
  return isAt && !names(content, answered.by) ? withWhose(content, type, answered) : content
}
