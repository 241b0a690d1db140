import type { ParsedText } from '../../domain/sentence.ts'
import type { Discourse, Sieve } from '../discourse.ts'
import { entityAt } from '../entity.ts'
import { jointMembers } from '../groups/joint.ts'
import { jointEntity } from '../groups/joint-entity.ts'
import type { Phrase } from '../phrases/phrase.ts'

const COPULA = /^(is|was)$/
const BETWEEN = /^(also|currently|now|once|still|then)$/
/** Nouns that say of somebody no more than that there is one. */
const EMPTY = /^(boy|friend|girl|lady|man|one|people|person|somebody|someone|woman)$/

/**
 * `Tom Wolf is a lawyer who says …`, `Harlan Mills was a company that …`: what a sentence says that the subject right before
 * its verb is, outside what is claimed of it (a precise construct of Raghunathan et al., EMNLP 2010).
 */
export const predicate: Sieve = (phrase, at, discourse) => {
  const { phrases, registry, parsed, saidIn, quotationOf } = discourse
  const { kind, plural, determiner, sentence, first, gender } = phrase
  if (isOnlyOne(phrase, parsed)) return subjectOfOnly(phrase, at, discourse)
  if ((kind !== 'person' && kind !== 'organization') || plural || determiner !== 'indefinite') return null
  if (EMPTY.test(phrase.lemma) || saidIn[at]! >= 0 || quotationOf[at]! >= 0) return null
  const { tokens } = parsed.sentences[sentence]!
  const verb = BETWEEN.test(tokens[first - 1]?.norm ?? '') ? first - 2 : first - 1
  const before = phrases.list[at - 1]
  if (!COPULA.test(tokens[verb]?.norm ?? '') || before?.sentence !== sentence || before.head !== verb - 1) return null
  if (/^(ADP|CCONJ)$/.test(tokens[before.first - 1]?.upos ?? '')) return null
  const entity = entityAt(registry, at - 1)
  return entity?.kind === kind && agreesIn(gender, entity.gender) ? entity.index : null
}

/** `Lund and Berg were | the only votes | against`: there are no others whom the words may mean. */
const isOnlyOne = ({ determiner, first, sentence }: Phrase, { sentences }: ParsedText): boolean =>
  determiner === 'definite' && /^(lone|only|sole)$/.test(sentences[sentence]!.tokens[first + 1]?.norm ?? '')

/** The one, or the several together, whom the words right before the verb name. */
function subjectOfOnly({ sentence, first }: Phrase, at: number, discourse: Discourse): number | null {
  const { phrases, parsed, registry } = discourse
  const verb = parsed.sentences[sentence]!.tokens[first - 1]
  const before = phrases.list[at - 1]
  if (!/^(are|is|was|were)$/.test(verb?.norm ?? '') || before?.sentence !== sentence || before.head !== first - 2)
    return null
  const from = phrases.from[sentence]!
  const inside = Array.from({ length: at - from }, (_, i) => from + i)
  const members = jointMembers(parsed, phrases, inside)
  const subjects = members.at(-1) === at - 1 ? members : at - 1 === from ? [from] : []
  const entities = subjects.map((one) => entityAt(registry, one))
  if (entities.some((entity) => !entity || (entity.kind !== 'person' && entity.kind !== 'group'))) return null
  const found = [...new Set(entities.map((entity) => entity!.index))]
  if (found.length === 0) return null
  return found.length === 1 ? found[0]! : jointEntity(found, discourse).index
}

const agreesIn = (a: string, b: string): boolean => a === b || a === 'unknown' || b === 'unknown'
