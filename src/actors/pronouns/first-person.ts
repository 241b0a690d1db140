import { firstEndingAfter } from '../../domain/bisect.ts'
import { isCapitalised } from '../../domain/casing.ts'
import { isStateOffice } from '../../lexicon/offices.ts'
import type { Discourse, Sieve } from '../discourse.ts'
import { type Entity, entityAt } from '../entity.ts'
import { calledBody } from '../identity/body.ts'
import { countryEntity, type Names } from '../identity/index.ts'
import { officeIn } from '../labels/office-label.ts'
import { pronounFeatures } from '../phrases/pronoun.ts'
import { isEnvoy } from '../ties/state-office.ts'

/** `“I will veto it,” said Obama`: I, we and my inside what somebody says are the one who says it. */
export const firstPerson: Sieve = (phrase, at, discourse) => {
  const { saidIn, speakers, parsed, sourceOf } = discourse
  const features = pronounFeatures(parsed.sentences[phrase.sentence]!.tokens[phrase.head]!.norm)
  if (features?.person !== 1) return null
  const outer = saidIn[at]!
  if (outer < 0 && !features.plural) return introducedBy(at, discourse)
  const speaker = outer < 0 ? undefined : speakers[outer]?.entity
  if (speaker === undefined) return null
  return (features.plural && sourceOf.has(at) ? spokenFor(speaker, discourse) : null) ?? speaker
}

/**
 * `Bolt gave a different account: “I offered to go.”`, `Bolt was unmoved. “I never asked for it.”`: of a whole quotation that no word of saying
 * goes with, who does something before it, in its own sentence or else in the one before of the paragraph.
 */
function introducedBy(
  at: number,
  { parsed, phrases: { list, from }, quotationOf, registry }: Discourse,
): number | null {
  const quotation = parsed.quotations[quotationOf[at]!]
  if (!quotation || quotation.depth > 0 || !/[.!?…]['’"”]+$/u.test(parsed.text.slice(quotation.end - 3, quotation.end)))
    return null
  const own = firstEndingAfter(parsed.sentences, quotation.start)
  const isWhole = parsed.sentences[own]!.start === quotation.start
  const sentence = isWhole ? own - 1 : own
  if (!isWhole && !/[:,]\s*$/u.test(parsed.text.slice(Math.max(0, quotation.start - 2), quotation.start))) return null
  if (parsed.sentences[sentence]?.paragraph !== parsed.sentences[own]!.paragraph) return null
  for (let i = from[sentence]!; i < at && list[i]!.start < quotation.start; i++) {
    if (!list[i]!.subject) continue
    const subject = quotationOf[i]! < 0 ? entityAt(registry, i) : null
    return subject?.kind === 'person' && !subject.plural ? subject.index : null
  }
  return null
}

/** Who once spoke for a state: `a former Ghanaian president`. */
const NO_LONGER = /\b(ex|former)\b/i
/** Others who act and speak for a state. */
const OF_STATE =
  /\b(attorney general|(army|embassy|government|military|ministry|navy|presidential)(['’]s)? spokes(man|person|woman))$/i

/**
 * `“We reject it,” Finland's foreign minister said`: the country for which somebody in its office says *we*, and the body for which
 * an `Orda party spokesman` or a `White House aide` does; a party leader says it for no country.
 */
function spokenFor(speaker: number, { registry, names }: Discourse): number | null {
  const { kind, country, roles } = registry.entities[speaker]!
  if (kind !== 'person') return null
  const held = [...roles]
  for (const role of held) {
    const body = bodyIn(role, names)
    if (body !== null) return body.index
  }
  const inOffice = held.some(
    (role) => !NO_LONGER.test(role) && (isStateOffice(officeIn(role)) || isEnvoy(role) || OF_STATE.test(role)),
  )
  return inOffice && country !== null ? countryEntity(names, registry, country).index : null
}

/** The body of the article that the words before an office name: `White House | deputy press secretary`. */
function bodyIn(role: string, { bodies }: Names): Entity | null {
  const words = role.split(' ').slice(0, -1)
  while (words.length > 0 && !isCapitalised(words.at(-1)!)) words.pop()
  for (let from = 0; from < words.length; from++) {
    const body = calledBody(bodies, words.slice(from))
    if (body?.kind === 'organization') return body
  }
  return null
}

/** Attributions whose source is *I* or *we* in what another attribution says, with that other one. */
export function quotedFirstPersons({ sourceOf, saidIn, phrases, parsed }: Discourse): [number, number][] {
  const found: [number, number][] = []
  for (const [at, attribution] of sourceOf) {
    const { sentence, head } = phrases.list[at]!
    const outer = saidIn[at]!
    if (outer >= 0 && pronounFeatures(parsed.sentences[sentence]!.tokens[head]!.norm)?.person === 1)
      found.push([attribution, outer])
  }
  return found
}
