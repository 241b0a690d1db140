import type { Attribution } from '../../../domain/attribution.ts'
import type { Discourse } from '../../discourse.ts'
import { entityAt } from '../../entity.ts'
import type { Phrase } from '../../phrases/phrase.ts'
import { candidateFor, ownEntities } from '../candidates.ts'
import { toldIn } from '../told.ts'
import type { TargetRule } from './index.ts'
import { isOnlyBefore } from './only-before.ts'

/** Who is anybody that hears it. */
const ANYBODY = /^(audience|crowd|folk|folks|people|public|reporter)$/

/** `promised | voters | lower taxes`, `assured | the council | that …`: the one to whom it is given, where nobody else is. */
export const promisedTo: TargetRule = (index, candidates, chosen, discourse) => {
  const attribution = discourse.attributions[index]!
  if (attribution.cueLemma !== 'promise' || !chosen.every(isOnlyBefore)) return chosen
  const at = toldIn(attribution, discourse)
  const told = at === null ? undefined : discourse.phrases.list[at]!
  if (!told || ANYBODY.test(told.lemma) || told.form === 'pronoun' || !isNext(attribution, told, discourse))
    return chosen
  const entity = entityAt(discourse.registry, at)
  if (!entity || entity.kind === 'document' || ownEntities(index, discourse).has(entity.index)) return chosen
  return [candidateFor(entity.index, 'object', candidates)]
}

/** Not `promised in | his campaign`. */
const isNext = ({ cue }: Attribution, { start }: Phrase, { parsed }: Discourse): boolean =>
  parsed.text.slice(cue.end, start).trim() === ''
