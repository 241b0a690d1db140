import type { Attribution } from '../domain/attribution.ts'
import { firstEndingAfter } from '../domain/bisect.ts'
import type { ParsedText } from '../domain/sentence.ts'
import { wordSet } from '../lexicon/word-list.ts'
import type { Phrases } from './phrases/index.ts'
import type { Phrase } from './phrases/phrase.ts'

/** What is done to those alone who can do what one asks of them; one may want or order prices to fall. */
const ASKING = wordSet(`
advise, appeal, ask, beg, beseech, call, challenge, command, encourage, exhort, implore, instruct, invite, order, persuade, plead,
remind, tell, urge, warn
`)

/**
 * `urged worried locals to help`, `told foreign powers to leave`: several things that are asked to do something are people,
 * whatever else the word may mean.
 * @returns the phrases with such a one as a group
 */
export function peopleAsked(parsed: ParsedText, phrases: Phrases, attributions: readonly Attribution[]): Phrases {
  const list = [...phrases.list]
  for (const { cue, cueLemma, sentence } of attributions) {
    const at = firstEndingAfter(list, cue.end)
    const whom = list[at]
    if (!ASKING.has(cueLemma) || whom?.sentence !== sentence || !isGapEmpty(cue.end, whom.start, parsed.text)) continue
    if (areSomeThings(whom) && isToAct(whom, parsed)) list[at] = { ...whom, kind: 'group' }
  }
  return { ...phrases, list }
}

/** The preposition that a verb selects may stand outside of its cue: `called | on`. */
const isGapEmpty = (from: number, to: number, text: string): boolean =>
  /^\s*((on|to|upon|with)\s+)?$/.test(text.slice(from, to))

const areSomeThings = ({ form, kind, plural }: Phrase): boolean => form === 'noun' && kind === 'thing' && plural

/** `to leave`, `not to leave`; what is `to be` done is done by others. */
function isToAct({ sentence, head }: Phrase, { sentences }: ParsedText): boolean {
  const { tokens } = sentences[sentence]!
  const to = tokens[head + 1]?.norm === 'not' ? head + 2 : head + 1
  const act = tokens[to + 1]
  return tokens[to]?.norm === 'to' && act?.upos === 'VERB' && act.lemma !== 'be'
}
