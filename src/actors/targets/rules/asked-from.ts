import type { Attribution } from '../../../domain/attribution.ts'
import { firstEndingAfter } from '../../../domain/bisect.ts'
import { ASKED_FROM, OWN_STEPS } from '../../../lexicon/addressing-verbs.ts'
import type { Discourse } from '../../discourse.ts'
import { entityAt } from '../../entity.ts'
import { candidateFor, ownEntities } from '../candidates.ts'
import type { TargetRule } from './index.ts'

/**
 * `demanded an apology from the network`, `asked for help from France`, `called for the sheriff's resignation`: who is to give it or take
 * the step is asked, where nobody else is.
 */
export const askedFrom: TargetRule = (index, candidates, chosen, discourse) => {
  const attribution = discourse.attributions[index]!
  if (!/^(demand|request)$/.test(attribution.type) || chosen.length > 0) return chosen
  const entity = entityAt(discourse.registry, giverIn(attribution, discourse) ?? steppingIn(attribution, discourse))
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

/** Index of the phrase for the one whose own step is asked for, right behind the cue: `the | sheriff's | resignation`; null for none. */
function steppingIn({ cue, content: [first] }: Attribution, { phrases: { list } }: Discourse): number | null {
  if (first!.start < cue.end) return null
  const at = firstEndingAfter(list, first!.start)
  for (let step = at + 1; step <= at + 2; step++) {
    const phrase = list[step]
    if (phrase && phrase.first - list[at]!.first <= 1 && OWN_STEPS.has(phrase.lemma)) return phrase.possessor
  }
  return null
}
