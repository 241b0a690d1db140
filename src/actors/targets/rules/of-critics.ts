import type { Attribution } from '../../../domain/attribution.ts'
import type { Discourse } from '../../discourse.ts'
import { entityAt } from '../../entity.ts'
import { phrasesIn } from '../../locate.ts'
import { candidateFor } from '../candidates.ts'
import type { TargetRule } from './index.ts'
import { isOnlyBefore } from './only-before.ts'

/** `Critics of Lund say she lied`, `Her detractors call it a stunt`: who has the critics is whom they criticise, where they name nobody else. */
export const ofCritics: TargetRule = (index, candidates, chosen, discourse) => {
  const attribution = discourse.attributions[index]!
  if (!/^(accusation|criticism)$/.test(attribution.type) || !chosen.every(isOnlyBefore)) return chosen
  const entity = entityAt(discourse.registry, criticisedBy(attribution, discourse))
  return entity && entity.kind !== 'document' ? [candidateFor(entity.index, 'before', candidates)] : chosen
}

/** Index of the phrase for the one whose critics are the source; null for none. */
function criticisedBy({ source }: Attribution, { parsed, phrases }: Discourse): number | null {
  const at = source && phrasesIn(parsed, phrases, source)[0]
  if (at === null || at === undefined) return null
  const { lemma, plural, possessor, head, sentence } = phrases.list[at]!
  if (!/^(critic|detractor)$/.test(lemma) || !plural) return null
  if (possessor !== null) return possessor
  const { tokens } = parsed.sentences[sentence]!
  const next = phrases.list[at + 1]
  return next?.sentence === sentence && tokens[head + 1]?.norm === 'of' && next.first <= head + 3 ? at + 1 : null
}
