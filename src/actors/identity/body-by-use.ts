import type { ParsedText } from '../../domain/sentence.ts'
import { SPOKES_NOUNS } from '../../lexicon/person-nouns.ts'
import { isBodyLike } from '../phrases/apposition.ts'
import type { Phrase } from '../phrases/phrase.ts'

/** What companies and other bodies have, and persons hardly ever: `Vyde's board`. */
const OF_BODIES =
  /^(app|board|chair|chairman|chairwoman|customer|employee|executive|fleet|headquarters|lender|member|membership|owner|platform|revenue|share|shareholder|staff|subsidiary|user|worker|workforce)$/
/** Those who act for a body of which they are said to be: `the chief executive of Vyde`. */
const OF_BODY = /^(board|chairman|chairwoman|director|employee|executive|head|official|shareholder|staff|worker)$/

/**
 * True if the words around a name show that its bearer is a body: `Sevfish, a trawler operator`, `a spokesman for Vyde`,
 * `the chief executive of Vyde`, `Vyde's shareholders`, `Vyde, which`.
 */
export function usedAsBody(at: number, { sentences }: ParsedText, list: readonly Phrase[]): boolean {
  const { sentence, first, head, apposition } = list[at]!
  const described = list[apposition ?? -1]
  if (described && isBodyLike(described)) return true
  for (let next = at + 1; next <= at + 2; next++) {
    const other = list[next]
    if (other?.apposition === at && isBodyLike(other)) return true
    if (other?.possessor === at && OF_BODIES.test(other.lemma)) return true
  }
  const { tokens } = sentences[sentence]!
  if (tokens[head + 1]?.norm === ',' && tokens[head + 2]?.norm === 'which') return true
  const before = list[at - 1]
  if (before?.sentence !== sentence || before.head !== first - 2) return false
  const link = tokens[first - 1]!.norm
  return (link === 'for' && SPOKES_NOUNS.has(before.lemma)) || (/^(of|at)$/.test(link) && OF_BODY.test(before.lemma))
}

/** Of `Vyde spokesman Jim Cole` and `a Vyde spokeswoman`, the last word of the body's name, which is no phrase of its own. */
export const bodySpokenFor = ({ role }: Phrase): string | null =>
  /(?<name>\p{Lu}[\p{L}-]+) (chief executive|spokes(man|person|woman))$/u.exec(role ?? '')?.groups?.name ?? null

/** `Gao Lin, a harbour pilot`: the bearer is a person, whichever of the names stands first. */
export function describedAsPerson(at: number, list: readonly Phrase[]): boolean {
  const isPerson = ({ form, kind }: Phrase) => form === 'noun' && kind === 'person'
  const described = list[list[at]!.apposition ?? -1]
  if (described) return isPerson(described) && !isBodyLike(described)
  const next = [list[at + 1], list[at + 2]].find((other) => other?.apposition === at)
  return next !== undefined && isPerson(next) && !isBodyLike(next)
}
