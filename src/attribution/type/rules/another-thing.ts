import type { ClaimType } from '../../../domain/claim-type.ts'
import type { TaggedToken } from '../../../domain/token.ts'
import { DEROGATORY } from '../../../lexicon/act-words.ts'
import { isListedPerson } from '../../../lexicon/is-listed-person.ts'
import { FEMALE_TITLES, MALE_TITLES, TITLE_ABBREVIATIONS } from '../../../lexicon/name-words.ts'
import { NOUNS_OF_FIRMS_TOO, OFFICES, SPOKES_NOUNS } from '../../../lexicon/person-nouns.ts'
import type { TypeContext } from '../context.ts'
import type { TypeRule } from './rule.ts'

const FUTURE = /^(?:will|'ll|would|'d)$/u
/** Verbs by which *it* is nothing at all, and how far behind them what it stands for may begin: “it would *take* two years *to* …”. */
const EMPTY: ReadonlySet<string> = new Set(['be', 'cost', 'take'])
const REACH = 8
const NOT_OF_THINGS: readonly ClaimType[] = ['intention', 'promise']
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'i', 'we', 'who'])

/** True where a source is surely a person or several: somebody who would say *he*, *she* or *they* of himself. */
function isSomebody(source: readonly TaggedToken[]): boolean {
  const end = source.findIndex(({ upos }, at) => at > 0 && (upos === 'PUNCT' || upos === 'ADP' || upos === 'SCONJ'))
  const words = end < 0 ? source : source.slice(0, end)
  const head = words.findLast(({ upos }) => upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON')
  if (!head) return false
  if (words.some(({ norm }) => isTitle(norm.replace(/\.$/u, '')))) return true
  if (head.upos === 'PRON') return PRONOUNS.has(head.norm)
  if (head.upos === 'PROPN') return words.some((word) => word !== head && OFFICES.has(word.lemma))
  if (SPOKES_NOUNS.has(head.lemma)) return false
  return head.xpos === 'NNS' || (isListedPerson(head.lemma) && !NOUNS_OF_FIRMS_TOO.has(head.lemma))
}

const isTitle = (word: string) => MALE_TITLES.has(word) || FEMALE_TITLES.has(word) || TITLE_ABBREVIATIONS.has(word)

/** “It would take two years *to rebuild the bridge*”: what takes them stands behind. */
function standsForClause({ clause, content }: TypeContext): boolean {
  const from = clause.verbIndex + 1
  if (!EMPTY.has(clause.verb!.lemma)) return false
  return content
    .slice(from, from + REACH)
    .some(({ norm }, at) => norm === 'to' && content[from + at + 1]?.xpos === 'VB')
}

/** “Supporters say *it would* create 85 jobs”, “it *would take* a year *to* …”: what a thing will do is nobody's intention. */
export const anotherThing: TypeRule = {
  name: 'another-thing',
  weight: 3,
  vote: (context) => {
    const { neutral, clause, source } = context
    if (!neutral || clause.subject?.norm !== 'it' || !clause.verb || clause.negated) return null
    if (!FUTURE.test(clause.auxiliary?.norm ?? '')) return null
    if (!isSomebody(source) && !standsForClause(context)) return null
    const low = clause.verb.lemma === 'be' && context.content.find(({ lemma }) => DEROGATORY.has(lemma))
    if (low) return { type: 'criticism', why: `“${low.text}” runs “it” down`, never: NOT_OF_THINGS }
    return { type: 'prediction', why: '“it” is something else than the speaker', never: NOT_OF_THINGS }
  },
}
