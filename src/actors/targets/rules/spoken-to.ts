import type { Attribution } from '../../../domain/attribution.ts'
import { firstEndingAfter } from '../../../domain/bisect.ts'
import { CLAIM_TYPES } from '../../../domain/claim-type.ts'
import type { TaggedToken } from '../../../domain/token.ts'
import type { Discourse } from '../../discourse.ts'
import { type Entity, entityAt } from '../../entity.ts'
import type { Phrase } from '../../phrases/phrase.ts'
import { pronounFeatures } from '../../phrases/pronoun.ts'
import { candidateFor, ownEntities } from '../candidates.ts'
import { toldIn } from '../told.ts'
import type { TargetRule } from './index.ts'
import { isOnlyBefore } from './only-before.ts'

/** `“Shame on you, Governor Lund,” she said`, `“You lied,” she told Lund`: the one spoken to is meant, where nobody else is. */
export const spokenTo: TargetRule = (index, candidates, chosen, discourse) => {
  const attribution = discourse.attributions[index]!
  if (CLAIM_TYPES[attribution.type].group === 'assertive' || !chosen.every(isOnlyBefore)) return chosen
  const entity = calledIn(attribution, discourse) ?? toldToTheFace(attribution, discourse)
  if (!entity || ownEntities(index, discourse).has(entity.index)) return chosen
  return [candidateFor(entity.index, 'object', candidates)]
}

/** A person who is called by name or title among the words spoken: `…, Mr. Chairman, …` */
function calledIn({ content }: Attribution, discourse: Discourse): Entity | null {
  const { parsed, phrases, registry } = discourse
  for (const span of content)
    for (let at = firstEndingAfter(phrases.list, span.start); (phrases.list[at]?.end ?? span.end) < span.end; at++) {
      const phrase = phrases.list[at]!
      if (phrase.form === 'pronoun' || phrase.kind !== 'person' || phrase.determiner !== 'none' || phrase.plural)
        continue
      const { tokens } = parsed.sentences[phrase.sentence]!
      if (!saysYou(tokens) || !isSetOff(phrase, tokens) || isListed(at, discourse)) continue
      const entity = entityAt(registry, at)
      if (entity?.kind === 'person' && entity.words.length > 0) return entity
    }
  return null
}

/** A person who is told what begins with *you*, unless it is anybody: `You can’t trust him`. */
function toldToTheFace(attribution: Attribution, discourse: Discourse): Entity | null {
  const entity = entityAt(discourse.registry, toldIn(attribution, discourse))
  if (entity?.kind !== 'person' || entity.words.length === 0) return null
  const { start } = attribution.content[0]!
  const { tokens } = discourse.parsed.sentences[firstEndingAfter(discourse.parsed.sentences, start)]!
  const [first, next] = tokens.slice(firstEndingAfter(tokens, start)).filter(({ upos }) => upos !== 'PUNCT')
  return first && isYou(first) && !/^(ca|can|cannot|could)$/.test(next?.norm ?? '') ? entity : null
}

const isYou = ({ norm }: TaggedToken): boolean => pronounFeatures(norm)?.person === 2

const saysYou = (tokens: readonly TaggedToken[]): boolean => tokens.some(isYou)

/** Between a comma and a mark: `Mr. Lund, you sold …`, but `Dale Lund, the senator, says …`; what opens a sentence may be `Look, …`. */
function isSetOff({ first, head, name }: Phrase, tokens: readonly TaggedToken[]): boolean {
  const [before, after, next] = [tokens[first - 1], tokens[head + 1], tokens[head + 2]]
  if (after?.upos !== 'PUNCT') return false
  if (before?.norm === ',') return true
  const isFull = name !== null && (name.title !== null || name.words.length > 1)
  const opens = before === undefined || before.upos === 'PUNCT'
  return isFull && opens && after.norm === ',' && /^(AUX|PRON|VERB)$/.test(next?.upos ?? '')
}

/** `Mexicans, Lund, Berg`: one of those who are counted up. */
function isListed(at: number, { phrases: { list } }: Discourse): boolean {
  const before = list[at - 1]
  return before?.sentence === list[at]!.sentence && before.form === 'name' && before.end + 2 >= list[at]!.start
}
