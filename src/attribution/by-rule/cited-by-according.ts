import { isListedSource } from '../../lexicon/is-listed-source.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import { type Columns, NOUN, PROPN } from '../columns/columns.ts'
import type { Interval } from '../columns/interval.ts'
import { lastWord } from '../columns/last-word.ts'
import { FINITE, WORD } from '../columns/vocabulary.ts'
import { agentAfter } from '../mends/agent.ts'
import { hasVerb } from '../mends/has-verb.ts'
import { SUBJECTS } from '../mends/sources/source-of-according.ts'
import type { Proposal } from '../proposal.ts'
import { byRule } from './by-rule.ts'

/** What things are done by, and which cites nobody: “held according to *the constitution*”. */
const STANDARDS = wordSet(
  'constitution, doctrine, law, model, plan, protocol, rule, schedule, script, scripture, theory, tradition',
)

/**
 * Where no claim has it: “[Turnout fell to 38 percent] *according to* [*USA Today*].” at the end of a sentence, and “*according to* [*the
 * ministry*] [it was the largest in years]”, neither of which has the comma that is written as a rule.
 */
export function citedByAccording(columns: Columns, claims: readonly Proposal[]): Proposal[] {
  const { norm, quote, size } = columns
  const heads = new Set(claims.map(({ head }) => head))
  const found: Proposal[] = []
  for (let p = 0; p < size; p++) {
    if (norm[p] !== WORD.ACCORDING || norm[p + 1] !== WORD.TO || quote[p] !== 0 || heads.has(p)) continue
    const source = whoIsCited(columns, p + 1)
    const content = source && (clauseBefore(columns, p, source.last) ?? clauseBehind(columns, source.last))
    if (content) found.push({ ...byRule(p, source, content), cue: { first: p, last: p + 1 } })
  }
  return found
}

function whoIsCited(columns: Columns, to: number): Interval | null {
  const { upos, tokens } = columns
  const agent = agentAfter(columns, to)
  if (!agent) return null
  const { lemma } = tokens[agent.last]!
  if (upos[agent.last] === PROPN) return agent
  if (upos[agent.last] !== NOUN || STANDARDS.has(lemma)) return null
  return isListedSource(lemma) ? agent : null
}

/** The sentence up to the cue, where it ends with who is cited. */
function clauseBefore(columns: Columns, cue: number, cited: number): Interval | null {
  const { sentence, first: starts, last: ends, quote, word } = columns
  const s = sentence[cue]!
  if (lastWord(columns, cited, ends[s]!) !== cited) return null
  let first = starts[s]!
  while (first < cue && !word[first]) first++
  if (first === cue || quote.subarray(first, cue).some((mark) => mark !== 0)) return null
  const content = { first, last: lastWord(columns, first, cue - 1) }
  return hasVerb(columns, content) ? content : null
}

/** What follows right on who is cited with a subject of its own. */
function clauseBehind(columns: Columns, cited: number): Interval | null {
  const { tokens, xpos, sentence, last: ends } = columns
  const first = cited + 1
  if (sentence[first] !== sentence[cited] || !SUBJECTS.test(tokens[first]?.norm ?? '')) return null
  if (!FINITE.has(xpos[first + 1]!)) return null
  return { first, last: lastWord(columns, first, ends[sentence[cited]!]!) }
}
