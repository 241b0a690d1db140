import { OFFICES, SPOKES_NOUNS } from '../../lexicon/person-nouns.ts'
import type { Discourse, Sieve } from '../discourse.ts'
import { countryEntity } from '../identity/index.ts'
import { pronounFeatures } from '../phrases/pronoun.ts'

/** `“I will veto it,” said Obama`: I, we and my inside what somebody says are the one who says it. */
export const firstPerson: Sieve = (phrase, at, discourse) => {
  const { saidIn, speakers, parsed, sourceOf } = discourse
  const features = pronounFeatures(parsed.sentences[phrase.sentence]!.tokens[phrase.head]!.norm)
  if (features?.person !== 1) return null
  const outer = saidIn[at]!
  const speaker = outer < 0 ? undefined : speakers[outer]?.entity
  if (speaker === undefined) return null
  return (features.plural && sourceOf.has(at) ? spokenFor(speaker, discourse) : null) ?? speaker
}

/** `“We reject it,” Finland's foreign minister said`: the country for which somebody in office says *we*. */
function spokenFor(speaker: number, { registry, names }: Discourse): number | null {
  const { kind, country, heads } = registry.entities[speaker]!
  const inOffice = kind === 'person' && [...heads].some((head) => OFFICES.has(head) || SPOKES_NOUNS.has(head))
  return inOffice && country !== null ? countryEntity(names, registry, country).index : null
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
