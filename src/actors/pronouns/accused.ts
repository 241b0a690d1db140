import type { TaggedToken } from '../../domain/token.ts'
import { agrees } from '../agreement.ts'
import type { Discourse, Sieve } from '../discourse.ts'
import { entityAt } from '../entity.ts'
import { objectBehind } from '../object-behind.ts'

const ACCUSES = /^(accuse|blame|charge|implicate|indict|suspect)$/
const DENIES = /^(contest|deny|dispute|refute|reject)$/
/** What stands before the one who denies: `of theft, which | he denies`, `an accusation that | she denied`. */
const DENIED = /^(accusation|allegation|charge|claim|something|that|which)s?$/

/** `Lund was accused of theft, which | he | denies`, `Berg accused Lund of theft, which | he | denied`: who denies it is the accused. */
export const accused: Sieve = (phrase, at, discourse) => {
  const { tokens } = discourse.parsed.sentences[phrase.sentence]!
  const { norm } = tokens[phrase.head]!
  if (!/^(he|she|they)$/.test(norm) || !DENIED.test(tokens[phrase.head - 1]?.norm ?? '')) return null
  if (!DENIES.test(verbBehind(tokens, phrase.head)?.lemma ?? '')) return null
  let verb = phrase.head - 1
  while (verb >= 0 && !(tokens[verb]!.upos === 'VERB' && ACCUSES.test(tokens[verb]!.lemma))) verb--
  const who = verb < 0 ? null : accusedBy(verb, at, discourse)
  const entity = who === null ? null : entityAt(discourse.registry, who)
  return entity && agrees(norm, entity) ? entity.index : null
}

/** The verb of a subject: `has always | denied`. */
function verbBehind(tokens: readonly TaggedToken[], subject: number): TaggedToken | undefined {
  let at = subject + 1
  while (/^(ADV|AUX)$/.test(tokens[at]?.upos ?? '')) at++
  return tokens[at]
}

/** The phrase of the accused: the subject of a passive verb, the object of another. */
function accusedBy(verb: number, before: number, { parsed, phrases: { list, from } }: Discourse): number | null {
  const { sentence } = list[before]!
  const { tokens } = parsed.sentences[sentence]!
  let aux = verb - 1
  while (tokens[aux]?.upos === 'ADV') aux--
  if (tokens[aux]?.lemma !== 'be') {
    const cue = { cueHead: verb, cueLemma: tokens[verb]!.lemma, sentence }
    return objectBehind(cue, parsed, list)
  }
  for (let i = before - 1; i >= from[sentence]!; i--) if (list[i]!.subject && list[i]!.head < verb) return i
  return null
}
