import type { Attribution } from '../../../domain/attribution.ts'
import { firstEndingAfter } from '../../../domain/bisect.ts'
import type { ClaimType } from '../../../domain/claim-type.ts'
import type { TaggedToken } from '../../../domain/token.ts'
import { HARMING_VERBS } from '../../../lexicon/addressing-verbs.ts'
import type { Discourse } from '../../discourse.ts'
import { entityAt } from '../../entity.ts'
import { candidateFor, ownEntities } from '../candidates.ts'
import type { TargetRule } from './index.ts'

const MEANS: ReadonlySet<ClaimType> = new Set<ClaimType>(['intention', 'promise', 'threat', 'warning'])

/** `threatened to sue the bank`, `said he would fire the general`: at whom one means to strike. */
export const meantHarm: TargetRule = (index, candidates, chosen, discourse) => {
  const attribution = discourse.attributions[index]!
  if (!MEANS.has(attribution.type) || attribution.negated) return chosen
  const entity = entityAt(discourse.registry, struckIn(attribution, discourse))
  if (!entity || ownEntities(index, discourse).has(entity.index)) return chosen
  if (chosen.some((one) => one.entity === entity.index)) return chosen
  return [candidateFor(entity.index, 'content', candidates), ...chosen]
}

/** Index of the phrase for the one to whom harm is to be done, none of the many that are deported or banned; null for none. */
function struckIn({ content: [first] }: Attribution, { parsed, phrases }: Discourse): number | null {
  const { tokens } = parsed.sentences[firstEndingAfter(parsed.sentences, first!.start)]!
  const verb = tokens[deedFrom(firstEndingAfter(tokens, first!.start), tokens)]
  if (!verb || !HARMING_VERBS.has(verb.lemma)) return null
  let at = firstEndingAfter(phrases.list, verb.end)
  // “He has threatened *to sue.*”: an article may end with the verb.
  const next = phrases.list[at]
  if (!next || parsed.text.slice(verb.end, next.start).trim() !== '') return null
  while (phrases.list[at + 1]?.possessor === at) at++
  const { kind, end, form, plural, determiner } = phrases.list[at]!
  const isOne = form === 'name' || (!plural && determiner !== 'none' && determiner !== 'indefinite')
  return end <= first!.end + 1 && isOne && /^(country|organization|person)$/.test(kind) ? at : null
}

/** Where the verb stands of what the speaker is to do: `to | sue`, `that he would | sue`, `we will | sue`. */
function deedFrom(start: number, tokens: readonly TaggedToken[]): number {
  let at = start
  while (tokens[at]?.upos === 'PUNCT' || tokens[at]?.norm === 'that') at++
  if (tokens[at]?.norm === 'to') return at + 1
  if (!/^(he|i|it|she|they|we)$/.test(tokens[at]?.norm ?? '')) return -1
  if (!/^(shall|will|would|'ll|’ll)$/.test(tokens[at + 1]?.norm ?? '')) return -1
  return tokens[at + 2]?.upos === 'ADV' ? at + 3 : at + 2
}
