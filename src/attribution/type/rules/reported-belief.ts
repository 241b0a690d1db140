import { SEEMING } from '../../../lexicon/seeming.ts'
import type { TypeContext } from '../context.ts'
import type { TypeRule } from './rule.ts'

const BELIEVING = new Set(['believe', 'feel', 'figure', 'guess', 'reckon', 'suppose', 'think'])

/** “The talks *appear* to have failed”: so it seems to whoever writes. */
const isImpression = ({ cue, source }: TypeContext): boolean =>
  source.length === 0 && cue.some(({ lemma, upos }) => upos === 'VERB' && SEEMING.has(lemma))

/** “He said he *believed* the talks were over”: the reporter kept the *believed*, so it matters; in a quotation it is only polite. What *seems* is a belief too. */
export const reportedBelief: TypeRule = {
  name: 'reported-belief',
  weight: 2.5,
  vote: (context) => {
    const { neutral, frame, clause } = context
    if (isImpression(context)) return { type: 'belief', why: 'it only seems so', sure: true }
    const word = clause.framedBy
    if (!neutral || frame === 'quote' || !word || !BELIEVING.has(word.lemma)) return null
    return { type: 'belief', why: `the speaker “${word.text}” it` }
  },
}
