import type { TaggedToken } from '../../../domain/token.ts'
import type { Clause } from '../clause.ts'
import type { TypeRule } from './rule.ts'

const INSISTING = new Set(['insist', 'insistence', 'insistent', 'adamant'])
const DEMANDING = new Set([...INSISTING, 'say', 'tell', 'write'])
const SINGULAR = /^(he|it|she|anybody|anyone|everybody|everyone|nobody|nothing)$/

/**
 * “Norland *insisted that* the council *withdraw*”, “that the order *be* lifted”: a bare verb after *that* asks for what is not yet so.
 * Behind *insist* it is bare with one subject too, whatever tag a plural's verb of that form has.
 */
export const subjunctive: TypeRule = {
  name: 'subjunctive',
  weight: 4,
  vote: ({ sense, frame, clause, content }) => {
    const { auxiliary, verb, subject } = clause
    const word = sense?.cue.words.at(-1) ?? ''
    if (frame === 'quote' || !DEMANDING.has(word) || content[0]?.norm !== 'that') return null
    if (!verb || auxiliary !== null || subject === null) return null
    const insisted = INSISTING.has(word) && (isBareOfOne(verb, subject) || hasBareBe(content, clause))
    if (verb.xpos !== 'VB' && !insisted) return null
    return { type: 'demand', why: `“that … ${verb.norm}” is what should be done, not what is so`, sure: insisted }
  },
}

/** “that the budget *include* …”: of one it would be *includes*, were it so. */
const isBareOfOne = (verb: TaggedToken, { xpos, norm }: TaggedToken): boolean =>
  verb.xpos === 'VBP' && verb.norm === verb.lemma && verb.lemma !== 'be' && (/^NNP?$/.test(xpos) || SINGULAR.test(norm))

/** “that any funds *be* channelled through banks”: neither *would be* nor *to be*. */
const hasBareBe = (content: readonly TaggedToken[], { start, verbIndex }: Clause): boolean =>
  content
    .slice(start, verbIndex + 1)
    .some(({ norm }, at, { [at - 1]: before }) => norm === 'be' && !/^(MD|TO)$/.test(before?.xpos ?? ''))
