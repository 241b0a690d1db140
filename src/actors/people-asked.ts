import type { Attribution } from '../domain/attribution.ts'
import type { ParsedText } from '../domain/sentence.ts'
import { ASKING_VERBS } from '../lexicon/addressing-verbs.ts'
import { objectBehind, toAct } from './object-behind.ts'
import type { Phrases } from './phrases/index.ts'
import type { Phrase } from './phrases/phrase.ts'

/**
 * `urged worried locals to help`, `accused rich countries of fraud`: several things that are asked to do something, or accused of it, are
 * people, whatever else the word may mean; `Russian helicopters` are Russia's, and one may want prices to fall, but asks nobody.
 * @returns the phrases with such a one as a group
 */
export function peopleAsked(parsed: ParsedText, phrases: Phrases, attributions: readonly Attribution[]): Phrases {
  const list = [...phrases.list]
  for (const attribution of attributions) {
    const isAccused = attribution.cueLemma === 'accuse'
    if (!isAccused && !ASKING_VERBS.has(attribution.cueLemma)) continue
    const at = objectBehind(attribution, parsed, list)
    if (
      at !== null &&
      areSomeThings(list[at]!) &&
      (isAccused ? list[at]!.country === null : isToAct(list[at]!, parsed))
    )
      list[at] = { ...list[at]!, kind: 'group' }
  }
  return { ...phrases, list }
}

/** `both sides` are who they are elsewhere. */
const areSomeThings = ({ form, kind, plural, lemma }: Phrase): boolean =>
  form === 'noun' && kind === 'thing' && plural && lemma !== 'side'

/** What is `to be` done is done by others. */
function isToAct({ sentence, head }: Phrase, { sentences }: ParsedText): boolean {
  const act = toAct(sentences[sentence]!.tokens, head + 1)
  return act !== null && act.lemma !== 'be'
}
