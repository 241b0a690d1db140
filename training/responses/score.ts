import { type Link, likeliestLinks } from '../../src/responses/decode.ts'
import type { ResponseModel } from '../../src/responses/scorer.ts'
import { stanceOf } from '../../src/responses/stance.ts'
import type { ResponseExample } from './examples.ts'

/** The likeliest link of a claim, and whether the gold has it with the same stance. */
export type Scored = { readonly chance: number; readonly right: boolean }

/** Links with how they fare, and how many the gold has. */
export type Score = { readonly links: readonly Scored[]; readonly gold: number }

/** The scores of several articles as one. */
export const together = (scores: readonly Score[]): Score => ({
  links: scores.flatMap(({ links }) => links),
  gold: scores.reduce((sum, { gold }) => sum + gold, 0),
})

/** The likeliest link of every claim of an article, whatever its chance. */
export function scoreExample({ scene, answers, stances, links }: ResponseExample, model: ResponseModel): Score {
  const isRight = ({ pair: { answer, asked } }: Link) => {
    const stance = stanceOf(answer, asked, model.stances)
    return answers[answer.index] === asked.index && stances[answer.index] === stance
  }
  const found = likeliestLinks(scene, model)
  return { links: found.map((link) => ({ chance: link.chance, right: isRight(link) })), gold: links }
}

/** Precision, recall and F1 of the links from a probability on. */
function atThreshold({ links, gold }: Score, threshold: number) {
  const given = links.filter(({ chance }) => chance >= threshold)
  const right = given.filter((link) => link.right).length
  return {
    f1: share(2 * right, given.length + gold),
    precision: share(right, given.length),
    recall: share(right, gold),
  }
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)

/** F1 may be so much below its best, in shares of one: readers are misled by wrong links more than by missing ones. */
const TOLERANCE = 0.005

/** The greatest probability, in steps of 0.05, from which on linking makes the mean F1 of the scores about as high as it gets. */
export function bestThreshold(scores: readonly Score[]): number {
  const meanF1 = (threshold: number) =>
    scores.reduce((sum, score) => sum + atThreshold(score, threshold).f1, 0) / scores.length
  const steps = Array.from({ length: 10 }, (_, step) => (5 * (step + 1)) / 100)
  const best = Math.max(...steps.map(meanF1))
  return steps.findLast((threshold) => meanF1(threshold) >= best - TOLERANCE)!
}

const percent = (part: number) => (100 * part).toFixed(1)

/** F1, precision and recall from a probability on, in percent. */
export function inWords(score: Score, threshold: number): string {
  const { f1, precision, recall } = atThreshold(score, threshold)
  return `F1 ${percent(f1)} (P ${percent(precision)}, R ${percent(recall)})`
}

/** How often links of about one probability are right, for every step of a fifth. */
export function reliability({ links }: Score): string {
  const steps = [0, 0.1, 0.2, 0.3, 0.4, 0.6, 0.8]
  return steps
    .map((from, at) => {
      const inside = links.filter(({ chance }) => chance >= from && chance < (steps[at + 1] ?? 2))
      const mean = share(
        inside.reduce((sum, { chance }) => sum + chance, 0),
        inside.length,
      )
      return `${inside.length} of about ${mean.toFixed(2)}: ${percent(share(inside.filter((link) => link.right).length, inside.length))}`
    })
    .join('; ')
}
