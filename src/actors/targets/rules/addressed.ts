import type { Attribution } from '../../../domain/attribution.ts'
import { ASKING_TO_ACT, ASKING_VERBS, JUDGING_VERBS } from '../../../lexicon/addressing-verbs.ts'
import { COLLECTIVE_NOUNS } from '../../../lexicon/body-nouns.ts'
import type { Discourse } from '../../discourse.ts'
import { entityAt } from '../../entity.ts'
import { objectBehind, toAct } from '../../object-behind.ts'
import { type Candidate, candidateFor, ownEntities } from '../candidates.ts'
import { areLinked } from '../linked.ts'
import type { TargetRule } from './index.ts'

/**
 * `accused the mayor of helping Ford`, `urged Lund's aides to resign`, `the miners were told to leave`: whoever is the object of what is
 * done is the target, with those in one list with him, and nobody else of the claim is: neither Ford nor Lund.
 */
export const addressedAlone: TargetRule = (index, candidates, chosen, discourse) => {
  const at = addressedAt(discourse.attributions[index]!, discourse)
  if (at === null) return chosen
  const { entity } = discourse.registry.resolved[at]!
  const addressed = candidates.find((candidate) => candidate.entity === entity)
  if (!addressed) return chosen
  if (
    !chosen.includes(addressed) &&
    (actsForState(at, chosen, discourse) || (chosen.length > 0 && mayBeNamedBefore(at, discourse)))
  )
    return chosen
  const own = ownEntities(index, discourse)
  const listed = listedBehind(at, discourse.attributions[index]!, discourse)
    .map((phrase) => candidateFor(discourse.registry.resolved[phrase]!.entity, 'object', candidates))
    .filter((other) => !own.has(other.entity))
  const others = chosen.filter((other) => isWith(other, at, discourse))
  return [...new Set([addressed, ...listed, ...others])]
}

/** `warned Syria | and the Kurdish militia`: who else of the claim is in one list with the one addressed, by phrase. */
function listedBehind(at: number, { cue, content }: Attribution, discourse: Discourse): number[] {
  const { list } = discourse.phrases
  const end = Math.max(...content.map((span) => span.end))
  const found: number[] = []
  if (list[at]!.start < cue.end) return found
  for (let last = at, next = at + 1; (list[next]?.end ?? end + 1) <= end; next++) {
    if (list[next + 1]?.possessor === next) continue
    const { subject, lemma } = list[next]!
    if (subject || lemma === 'other' || !areLinked(last, next, discourse) || !isSomebody(next, discourse)) break
    found.push(next)
    last = next
  }
  return found
}

/** Index of the phrase for the one who is asked, accused or praised; null for none. */
function addressedAt(attribution: Attribution, discourse: Discourse): number | null {
  const { cueLemma, cueHead, sentence } = attribution
  if (!ASKING_VERBS.has(cueLemma) && !JUDGING_VERBS.has(cueLemma)) return null
  const { parsed, phrases } = discourse
  const { tokens } = parsed.sentences[sentence]!
  const object = objectBehind(attribution, parsed, phrases.list)
  const at = object ?? passiveSubjectOf(attribution, discourse)
  if (at === null || !isSomebody(at, discourse)) return null
  const isAsked = !ASKING_TO_ACT.has(cueLemma) || /^(on|upon)$/.test(tokens[cueHead + 1]?.norm ?? '')
  return isAsked || toAct(tokens, (object === null ? cueHead : phrases.list[at]!.head) + 1) ? at : null
}

/** `The miners` were told to leave. */
function passiveSubjectOf({ cueHead, sentence }: Attribution, { parsed, phrases }: Discourse): number | null {
  const { tree } = parsed.sentences[sentence]!
  if (!tree) return null
  for (let at = phrases.from[sentence]!; at < phrases.from[sentence + 1]!; at++) {
    const { head } = phrases.list[at]!
    if (tree.heads[head] === cueHead && tree.labels[head] === 'nsubj:pass') return at
  }
  return null
}

/** A person, a body, a state: neither `the leadership of the world` nor `what an aide called a coup`, nor only how many they are. */
function isSomebody(at: number, { parsed, phrases, registry }: Discourse): boolean {
  const { lemma, determiner, sentence, first, head } = phrases.list[at]!
  const { tokens } = parsed.sentences[sentence]!
  if (lemma === 'leadership' || tokens[first]!.norm === 'what' || !/^(NOUN|PRON|PROPN)$/.test(tokens[head]!.upos))
    return false
  if (COLLECTIVE_NOUNS.has(lemma) && determiner === 'indefinite' && tokens[head + 1]?.norm === 'of') return false
  return /^(country|group|organization|person)$/.test(entityAt(registry, at)?.kind ?? '')
}

/** Of `urged the Chinese authorities`, China is the target where it seems to be. */
const actsForState = (at: number, chosen: readonly Candidate[], { phrases }: Discourse): boolean =>
  phrases.list[at]!.kind === 'group' && chosen.some(({ place, phrase }) => place === 'country' && phrase === at)

/** `asked the frontrunner`, `blamed its neighbour`: one who has a name, most likely, although it is not known which. */
function mayBeNamedBefore(at: number, { phrases, registry }: Discourse): boolean {
  const { form, determiner, plural } = phrases.list[at]!
  const { words, kind } = entityAt(registry, at)!
  return form === 'noun' && !plural && words.length === 0 && (determiner === 'definite' || kind === 'country')
}

/** True of one meant by the same phrase, `both sides`, and of one in a list that begins with it. */
function isWith({ phrase, place }: Candidate, at: number, discourse: Discourse): boolean {
  const { list } = discourse.phrases
  if (place === 'country' || phrase < at || list[phrase + 1]?.possessor === phrase) return false
  for (let next = at; next < phrase; next++) {
    const isOwned = list[next + 1]!.possessor === next
    if (!isOwned && !areLinked(next, next + 1, discourse)) return false
  }
  return true
}
