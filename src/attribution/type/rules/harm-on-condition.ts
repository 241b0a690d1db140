import type { TaggedToken } from '../../../domain/token.ts'
import { HARM } from '../../../lexicon/act-words.ts'
import type { TypeRule } from './rule.ts'
import { titForTat } from './tit-for-tat.ts'

const CONDITIONS = new Set(['if', 'unless', 'should', 'otherwise'])
/** What is paid by somebody who is harmed: “will pay *dearly*”, “will pay *for this*”; a bill is paid by whoever promises to. */
const PAID = new Set(['dearly', 'heavily', 'it', 'price', 'that', 'this', 'what'])
const PAID_REACH = 5

const FUTURES = new Set(['will', 'would', "'ll", 'shall'])

/** “*If* they cross the line, there *will* be *consequences*”: harm on a condition threatens, whatever the cue. */
export const harmOnCondition: TypeRule = {
  name: 'harm-on-condition',
  weight: 2,
  vote: ({ content, sense }) => {
    if (sense?.cue.type === 'warning' && content.every(({ norm }) => norm !== 'we' && norm !== 'i')) return null
    const same = titForTat(content)
    if (same) return { type: 'threat', why: `“${same.text}” is held out should others do the same`, sure: true }
    const on = content.find(({ norm }) => CONDITIONS.has(norm))
    const harm = content.find(
      ({ lemma, upos }, at) => HARM.has(lemma) && upos !== 'ADP' && (lemma !== 'pay' || isPaidFor(content, at)),
    )
    const future = content.some(({ norm }) => FUTURES.has(norm))
    return on && harm && future
      ? { type: 'threat', why: `“${harm.text}” is held out on a condition (“${on.text}”)` }
      : null
  },
}

const isPaidFor = (content: readonly TaggedToken[], pay: number) =>
  content.slice(pay + 1, pay + 1 + PAID_REACH).some(({ norm }) => PAID.has(norm))
