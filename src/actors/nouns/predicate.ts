import type { Sieve } from '../discourse.ts'
import { entityAt } from '../entity.ts'

const COPULA = /^(is|was)$/
const BETWEEN = /^(also|currently|now|once|still|then)$/
/** Nouns that say of somebody no more than that there is one. */
const EMPTY = /^(boy|friend|girl|lady|man|one|people|person|somebody|someone|woman)$/

/**
 * `Tom Wolf is a lawyer who says …`, `Harlan Mills was a company that …`: what a sentence says that the subject right before
 * its verb is, outside what is claimed of it (a precise construct of Raghunathan et al., EMNLP 2010).
 */
export const predicate: Sieve = (phrase, at, { phrases, registry, parsed, saidIn, quotationOf }) => {
  const { kind, plural, determiner, sentence, first, gender } = phrase
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

const agreesIn = (a: string, b: string): boolean => a === b || a === 'unknown' || b === 'unknown'
