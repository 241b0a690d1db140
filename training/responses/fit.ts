import type { Ensemble } from '../../src/model/trees.ts'
import { chancesOf } from '../../src/responses/decode.ts'
import { type Choices, firstLook } from '../../src/responses/first-look.ts'
import type { RoleModel } from '../../src/responses/scorer.ts'
import { secondLook } from '../../src/responses/second-look.ts'
import { stanceFeatures } from '../../src/responses/stance.ts'
import { type Random, seeded } from '../random.ts'
import { boost, type Question } from './boost.ts'
import type { ResponseExample } from './examples.ts'
import { fitYesNo } from './roles.ts'

/** `kept` is the share of the claims without an answer that a ranking is trained on; each counts for those left out. */
const SETTINGS = { folds: 3, kept: 0.4, seed: 1 }

/** Whether a claim answers anything, and whether anything answers it. */
export function fitRoles(examples: readonly ResponseExample[]) {
  const of = (name: 'answering' | 'answered', yes: (example: ResponseExample, claim: number) => boolean) =>
    fitYesNo(
      name,
      examples.flatMap((example) =>
        example.scene[name].map((features, claim) => ({ features, yes: yes(example, claim) })),
      ),
    )
  return {
    answering: of('answering', ({ answers }, claim) => answers[claim] !== null),
    answered: of('answered', ({ answers }, claim) => answers.includes(claim)),
  } satisfies RoleModel
}

/** Trains for or against over the links that are marked. */
function fitStances(examples: readonly ResponseExample[]) {
  const rows = examples.flatMap(({ scene, answers, stances }) =>
    answers.flatMap((to, from) =>
      to === null || stances[from] === null
        ? []
        : [{ features: stanceFeatures(scene.claims[from]!, scene.claims[to]!), yes: stances[from] === 'for' }],
    ),
  )
  return fitYesNo('stances', rows)
}

type Seen = { readonly example: ResponseExample; readonly choices: readonly Choices[] }

function fitRanking(seen: readonly Seen[], random: Random): Ensemble {
  const rows: Float32Array[] = []
  const questions: Question[] = []
  for (const { example, choices } of seen) {
    choices.forEach((choice, claim) => {
      const answer = example.answers[claim] ?? null
      if (choice.rows.length === 0 || (answer === null && random() >= SETTINGS.kept)) return
      const at = choice.pairs.findIndex(({ asked }) => asked.index === answer)
      const [from, right] = [rows.length, at < 0 ? null : rows.length + at]
      for (const row of choice.rows) rows.push(row)
      questions.push({ from, to: rows.length, right, weight: answer === null ? 1 / SETTINGS.kept : 1 })
    })
  }
  return boost(rows, questions)
}

/**
 * Trains all the models of this stage but the threshold. Whatever one model sees of another while it is trained was made
 * by a model that had not seen the article, as at inference (stacking; Wolpert, Neural Networks 1992).
 */
export function fitResponses(examples: readonly ResponseExample[]) {
  const random = seeded(SETTINGS.seed)
  const foldOf = new Map(
    [...new Set(examples.map(({ article }) => article))].map((id, at) => [id, at % SETTINGS.folds]),
  )
  const outside = <T>(items: readonly T[], fold: number, of: (item: T) => ResponseExample) =>
    items.filter((item) => foldOf.get(of(item).article) !== fold)
  const inside = <T>(items: readonly T[], fold: number, of: (item: T) => ResponseExample) =>
    items.filter((item) => foldOf.get(of(item).article) === fold)
  const itself = (example: ResponseExample) => example
  const exampleOf = ({ example }: Seen) => example
  const folds = Array.from({ length: SETTINGS.folds }, (_, fold) => fold)

  const firsts = folds.flatMap((fold): Seen[] => {
    const roles = fitRoles(outside(examples, fold, itself))
    return inside(examples, fold, itself).map((example) => ({
      example,
      choices: firstLook(example.scene, example.pairs, roles),
    }))
  })
  const seconds = folds.flatMap((fold): Seen[] => {
    const ranking = fitRanking(outside(firsts, fold, exampleOf), random)
    return inside(firsts, fold, exampleOf).map(({ example, choices }) => ({
      example,
      choices: secondLook(example.scene, choices, chancesOf(choices, ranking)),
    }))
  })
  return {
    ...fitRoles(examples),
    stances: fitStances(examples),
    first: fitRanking(firsts, random),
    second: fitRanking(seconds, random),
  }
}
