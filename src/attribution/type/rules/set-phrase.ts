import type { TaggedToken } from '../../../domain/token.ts'
import { isListedPerson } from '../../../lexicon/is-listed-person.ts'
import { CLAUSE_NEGATIONS } from '../../../lexicon/negations.ts'
import { SET_PHRASES } from '../../../lexicon/set-phrases.ts'
import type { TypeRule } from './rule.ts'

type Phrase = { readonly type: 'rejection' | 'threat'; readonly words: readonly string[] }

/** The phrases by their first word. */
const PHRASES = new Map<string, Phrase[]>()
for (const type of ['rejection', 'threat'] as const)
  for (const phrase of SET_PHRASES[type]) {
    const words = phrase.split(' ')
    PHRASES.set(words[0]!, [...(PHRASES.get(words[0]!) ?? []), { type, words }])
  }
/** Among how many words of a content a phrase is looked for, and how many before it may turn it: “*nothing* is off the table”. */
const REACH = 16
const TURNING = 5
const QUESTIONS: ReadonlySet<string> = new Set(['whether', 'if', '?'])

/** A *patient* may be dead on arrival, and *farmers* or *we* may pay dearly for what others do. */
const isHarmed = ({ lemma, norm }: TaggedToken) => norm === 'we' || isListedPerson(lemma)

function phraseAt(content: readonly TaggedToken[], at: number): Phrase | undefined {
  return PHRASES.get(content[at]!.norm)?.find(({ words }) => words.every((word, i) => content[at + i]?.norm === word))
}

/** “That bill is *dead on arrival*”, “you *will regret this*”: wordings that refuse or threaten wherever they are said. */
export const setPhrase: TypeRule = {
  name: 'set-phrase',
  weight: 2,
  vote: ({ neutral, content, clause }) => {
    if (!neutral) return null
    const conditional = content.find(({ upos }) => upos !== 'PUNCT')?.norm === 'if'
    if (!conditional && content.slice(0, REACH).some(({ norm }) => QUESTIONS.has(norm))) return null
    for (let at = 0; at < Math.min(content.length, REACH); at++) {
      const phrase = phraseAt(content, at)
      if (!phrase) continue
      const before = content.slice(Math.max(0, at - TURNING), at)
      const isTurned = before.some(({ norm }) => CLAUSE_NEGATIONS.has(norm))
      if (isTurned || (clause.subject && isHarmed(clause.subject))) return null
      // “*If* it reaches me, it dies on *my* desk” is not refused yet.
      const type = conditional && phrase.words.includes('my') ? 'threat' : phrase.type
      if (conditional && type === 'rejection') return null
      return { type, why: `“${phrase.words.join(' ')}” is said to no other end`, sure: true }
    }
    return null
  },
}
