import type { TypeRule } from './rule.ts'

const LEARNING = new Set([
  'see',
  'look',
  'imagine',
  'remember',
  'think',
  'suppose',
  'say',
  'thank',
  'let',
  'know',
  'guess',
])

/** “‘*Stop* the strikes,’ the envoy said”: a quotation that opens with an imperative demands. */
export const order: TypeRule = {
  name: 'order',
  weight: 1.5,
  vote: ({ neutral, frame, content, clause }) => {
    const first = content[clause.start]
    if (!neutral || frame !== 'quote' || first?.xpos !== 'VB' || LEARNING.has(first.lemma)) return null
    return { type: 'demand', why: `the quotation opens with the order “${first.text}”` }
  },
}
