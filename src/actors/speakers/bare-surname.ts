import type { Attribution } from '../../domain/attribution.ts'
import { firstEndingAfter } from '../../domain/bisect.ts'
import { SEEMING } from '../../lexicon/seeming.ts'
import type { Discourse } from '../discourse.ts'
import type { Resolved } from '../entity.ts'
import { bearerOf } from '../identity/person.ts'
import { isCapital } from '../token-shape.ts'

/** `Long told reporters …`, `“…,” Jolly said`: the bearer of a surname that the tagger took for another word, and that is no source for that. */
export function bareSurname(
  { sentence, cue, cueHead, cueLemma }: Attribution,
  { parsed, names }: Discourse,
): Resolved | null {
  if (SEEMING.has(cueLemma)) return null
  const { tokens } = parsed.sentences[sentence]!
  // `Long has | denied it`, and where the cue holds the name
  let at = firstEndingAfter(tokens, cue.start)
  if (!isCapital(tokens[at])) at--
  while (at > 0 && /^(ADV|AUX)$/.test(tokens[at]!.upos) && !isCapital(tokens[at])) at--
  const word = tokens[at]
  const opens = at === 0 || tokens[at - 1]?.upos === 'PUNCT'
  if (!word || !opens || !isCapital(word) || /^(DET|NOUN|PRON|PROPN)$/.test(word.upos)) return null
  // `Long was accused of it`
  if (tokens.slice(at + 1, cueHead).some(({ lemma }) => lemma === 'be')) return null
  const bearer = bearerOf(names.persons, [word.text], ({ words }) => words.length > 1)
  return bearer && { entity: bearer.index, by: 'short-name' }
}
