import type { TaggedToken } from '../domain/token.ts'
import { AMERICAN_STATES } from './american-states.ts'
import { knownBody } from './bodies.ts'
import { COMPROMISE_LEXICON } from './compromise.ts'
import { countryNamed } from './country-forms.ts'
import { isListedPerson } from './is-listed-person.ts'
import { wordSet } from './word-list.ts'

const SETTING = wordSet('after, at, before, by, during, in, on, over')
/** What may stand between a setting and a name, or in it. */
const IN_NAME: ReadonlySet<string> = new Set(['ADJ', 'ADP', 'NOUN', 'PART', 'PROPN'])
/** Words in the longest name of a place that is sought. */
const LONGEST_PLACE = 3

/**
 * `On live television | Lund attacked the plan`, `in Oslo | Prime Minister Lund said so`, `on CNN | Lund said so`: where no comma parts where or when somebody acts from who does,
 * the two look like one noun phrase, of which the preposition can govern only the first.
 * @param tokens of one sentence, or columns that hold null at its ends
 * @param first index of the first token of the phrase
 * @param last index of its last token
 * @returns the index where the second phrase begins; `first` where there is one alone
 */
export function holderBehindSetting(tokens: readonly (TaggedToken | null)[], first: number, last: number): number {
  const [before, preposition] = [tokens[first - 2], tokens[first - 1]]
  if (preposition?.upos !== 'ADP' || !SETTING.has(preposition.norm) || tokens[last]!.upos !== 'PROPN') return first
  if (before && before.upos !== 'PUNCT' && before.upos !== 'CCONJ') return first
  let start = last
  while (start > first && !endsSetting(tokens[start - 1]!)) {
    start--
    if (!IN_NAME.has(tokens[start]!.upos)) return first
  }
  return start > first ? start : behindPlace(tokens, first, last)
}

/** `television`, but no `President` and no `singer`, which tell who bears a name. */
const endsSetting = ({ upos, text, lemma }: TaggedToken): boolean =>
  upos === 'NOUN' && /^\p{Ll}/u.test(text) && !isListedPerson(lemma)

function behindPlace(tokens: readonly (TaggedToken | null)[], first: number, last: number): number {
  for (let length = Math.min(LONGEST_PLACE, last - first); length > 0; length--) {
    const name = tokens
      .slice(first, first + length)
      .map((token) => token!.text)
      .join(' ')
    const { upos, norm } = tokens[first + length]!
    if (isPlace(name) && upos !== 'PART' && norm !== 'city') return first + length
  }
  return first
}

const isPlace = (name: string): boolean =>
  countryNamed(name) !== undefined ||
  AMERICAN_STATES.has(name) ||
  knownBody(name) !== undefined ||
  COMPROMISE_LEXICON.get(name.toLowerCase()) === 'City'
