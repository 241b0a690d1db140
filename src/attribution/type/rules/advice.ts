import type { TaggedToken } from '../../../domain/token.ts'
import type { TypeRule } from './rule.ts'

const ADVISING = new Set(['should', 'ought'])

/** Among how many words of a content its opening is looked for: “‘Today is a defining moment … *It is time to* act’”. */
const OPENING = 12
const BEING = new Set(['is', "'s", '’s', 'was'])

/** What the content says that *it is time to* do, or null. */
function timeCome(content: readonly TaggedToken[]): string | null {
  for (let at = 0; at < Math.min(content.length, OPENING); at++) {
    const [subject, verb, time, to, deed] = content.slice(at, at + 5)
    const isDue = subject?.norm === 'it' && BEING.has(verb?.norm ?? '') && time?.norm === 'time' && to?.norm === 'to'
    if (isDue && deed) return deed.text
  }
  return null
}

/** “She said that the talks *should* resume”, “it is *time to* act” proposes. */
export const advice: TypeRule = {
  name: 'advice',
  weight: 2,
  vote: ({ neutral, clause, content }) => {
    if (!neutral) return null
    const modal = clause.auxiliary?.norm
    if (modal && ADVISING.has(modal)) return { type: 'proposal', why: `the content says what “${modal}” be done` }
    const due = timeCome(content)
    if (due) return { type: 'proposal', why: `the content says that it is time to “${due}”`, sure: true }
    const needs = clause.verb?.lemma === 'need' && content[clause.verbIndex + 1]?.norm === 'to'
    return needs ? { type: 'proposal', why: 'the content says what somebody “needs to” do' } : null
  },
}
