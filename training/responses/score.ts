import { decode } from '../../src/responses/decode.ts'
import { type ResponseModel, scoreOf } from '../../src/responses/scorer.ts'
import { stanceFeatures } from '../../src/responses/stance.ts'
import type { ResponseExample } from './examples.ts'

export type Counts = { readonly right: number; readonly given: number; readonly gold: number }

export const noCounts: Counts = { right: 0, given: 0, gold: 0 }

export const sumOf = (a: Counts, b: Counts): Counts => ({
  right: a.right + b.right,
  given: a.given + b.given,
  gold: a.gold + b.gold,
})

/** Counts the links that a model finds in an article; right are those with the right stance too. */
export function scoreExample({ scene, answers, stances, links }: ResponseExample, model: ResponseModel): Counts {
  const found = decode(scene, model)
  const right = found.filter(({ pair: { answer, asked } }) => {
    const stance = scoreOf(stanceFeatures(answer, asked), model.stances) > 0 ? 'for' : 'against'
    return answers[answer.index] === asked.index && stances[answer.index] === stance
  })
  return { right: right.length, given: found.length, gold: links }
}

const percent = (part: number, whole: number) => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1))

export const f1 = ({ right, given, gold }: Counts): string =>
  `F1 ${percent(2 * right, given + gold)} (P ${percent(right, given)}, R ${percent(right, gold)})`
