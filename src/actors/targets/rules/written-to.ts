import type { Attribution } from '../../../domain/attribution.ts'
import { firstEndingAfter } from '../../../domain/bisect.ts'
import type { ClaimType } from '../../../domain/claim-type.ts'
import { contains } from '../../../domain/span.ts'
import type { TaggedToken } from '../../../domain/token.ts'
import { WRITTEN_TO } from '../../../lexicon/addressing-verbs.ts'
import type { Discourse } from '../../discourse.ts'
import { entityAt } from '../../entity.ts'
import { candidateFor, ownEntities } from '../candidates.ts'
import type { TargetRule } from './index.ts'

const ASKS: ReadonlySet<ClaimType> = new Set<ClaimType>(['demand', 'proposal', 'question', 'request'])

/** `In a letter to Lund, they asked for the papers`, `wrote to Lund asking for them`: who is written to is asked, where nobody else is. */
export const writtenTo: TargetRule = (index, candidates, chosen, discourse) => {
  const attribution = discourse.attributions[index]!
  if (!ASKS.has(attribution.type) || attribution.negated || chosen.length > 0) return chosen
  const at = addresseeOf(attribution, discourse)
  const entity = entityAt(discourse.registry, at)
  if (!entity || entity.kind === 'document' || ownEntities(index, discourse).has(entity.index)) return chosen
  const place = discourse.phrases.list[at!]!.start < attribution.cue.start ? 'before' : 'object'
  return [candidateFor(entity.index, place, candidates)]
}

/** What one does by oneself, whatever one writes. */
const UNSAID = /^(want|wonder)$/

/** Index of the phrase for the one to whom the words are written; null for none. */
function addresseeOf(attribution: Attribution, { parsed, phrases }: Discourse): number | null {
  const { sentence, cue, cueHead, cueLemma, content, source } = attribution
  const { tokens } = parsed.sentences[sentence]!
  if (tokens[cueHead]!.upos !== 'VERB' || UNSAID.test(cueLemma)) return null
  for (let to = 1; to < tokens.length; to++) {
    const { norm, end } = tokens[to]!
    const written = tokens[to - 1]!
    if (norm !== 'to' || (written.lemma !== 'write' && !WRITTEN_TO.has(written.norm))) continue
    if ([...content, ...(source ? [source] : [])].some((span) => contains(span, written))) continue
    let at = firstEndingAfter(phrases.list, end)
    while (phrases.list[at + 1]?.possessor === at) at++
    const phrase = phrases.list[at]
    if (phrase?.sentence !== sentence) continue
    if (leadsTo(parsed.text.slice(phrase.end, cue.start)) && phrase.end < cue.start) return at
    if (written.lemma !== 'write' && isIn(tokens, to - 1)) return at
  }
  return null
}

/** `wrote to Lund | and asked`, `has written to Lund | to ask`: nothing else stands between. */
const leadsTo = (between: string): boolean => /^,?\s*((and|in|to)\s+)?$/.test(between)

const FURTHEST = 5

/** `in a two-page letter` */
function isIn(tokens: readonly TaggedToken[], noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - FURTHEST); at--) {
    if (tokens[at]!.norm === 'in') return true
    if (!/^(ADJ|DET|NOUN|NUM|PRON|PROPN|PUNCT)$/.test(tokens[at]!.upos)) return false
  }
  return false
}
