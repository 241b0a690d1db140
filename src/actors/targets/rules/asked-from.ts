import type { Attribution } from '../../../domain/attribution.ts'
import { firstEndingAfter } from '../../../domain/bisect.ts'
import { ASKED_FROM } from '../../../lexicon/addressing-verbs.ts'
import type { Discourse } from '../../discourse.ts'
import { entityAt } from '../../entity.ts'
import { candidateFor, ownEntities } from '../candidates.ts'
import type { TargetRule } from './index.ts'

/** `demanded an apology from the network`, `asked for help from France`: who is to give it is asked, where nobody else is. */
export const askedFrom: TargetRule = (index, candidates, chosen, discourse) => {
  const attribution = discourse.attributions[index]!
  if (!/^(demand|request)$/.test(attribution.type) || chosen.length > 0) return chosen
  const entity = entityAt(discourse.registry, giverIn(attribution, discourse))
  if (!entity || entity.kind === 'document' || ownEntities(index, discourse).has(entity.index)) return chosen
  return [candidateFor(entity.index, 'content', candidates)]
}

/** Index of the phrase behind *from*, where it belongs to what the cue’s verb asks for; null for none. */
function giverIn({ sentence, cueHead }: Attribution, { parsed, phrases }: Discourse): number | null {
  const { tokens } = parsed.sentences[sentence]!
  for (let at = cueHead + 1; at < tokens.length && !/^(AUX|VERB)$/.test(tokens[at]!.upos); at++) {
    if (tokens[at]!.norm !== 'from' || !ASKED_FROM.has(tokens[at - 1]!.lemma)) continue
    let giver = firstEndingAfter(phrases.list, tokens[at]!.end)
    if (phrases.list[giver]?.start !== tokens[at]!.end + 1) return null
    while (phrases.list[giver + 1]?.possessor === giver) giver++
    return /^(country|group|organization|person)$/.test(phrases.list[giver]!.kind) ? giver : null
  }
  return null
}
