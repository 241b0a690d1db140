import type { Rows } from '../../src/model/rows.ts'
import type { WeightTable } from '../../src/model/table.ts'
import type { Ensemble } from '../../src/model/trees.ts'
import { affinitiesOf, roleScores, withScores } from '../../src/responses/choices.ts'
import { matchingOf } from '../../src/responses/matching.ts'
import type { Choices } from '../../src/responses/pairs.ts'
import type { BaseModels } from '../../src/responses/scorer.ts'
import { stanceFeatures } from '../../src/responses/stance.ts'
import { fitAffinity } from './affinity.ts'
import { boost, type Question } from './boost.ts'
import type { ResponseExample } from './examples.ts'
import { fitYesNo } from './roles.ts'

const FOLDS = 3

/** Whether a claim answers anything, whether anything answers it, and which claims go together. */
function fitBase(examples: readonly ResponseExample[]) {
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
    ...readAffinity(fitAffinity(examples)),
  } satisfies BaseModels & { readonly affinityTables: readonly WeightTable[] }
}

/** The tables of affinity with what the pipeline makes of them. */
function readAffinity(affinityTables: readonly WeightTable[]) {
  const table = (name: string) => affinityTables.find((each) => each.name === name)!
  return { affinityTables, affinity: table('affinity'), matching: matchingOf(table) }
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

/** Trains the ranking on choices beside what is right of them. */
function fitRanking(examples: readonly ResponseExample[], choices: readonly (readonly Choices[])[]): Ensemble {
  const questions: Question[] = []
  let count = 0
  examples.forEach(({ answers }, index) => {
    choices[index]!.forEach(({ pairs }, claim) => {
      const at = pairs.findIndex(({ asked }) => asked.index === answers[claim])
      questions.push({ from: count, to: count + pairs.length, right: at < 0 ? null : count + at })
      count += pairs.length
    })
  })
  return boost(
    joined(choices.flat().map(({ rows }) => rows)),
    questions.filter(({ from, to }) => from < to),
  )
}

function joined(parts: readonly Rows[]): Rows {
  const width = Math.max(...parts.map((rows) => rows.width))
  const count = parts.reduce((sum, rows) => sum + rows.count, 0)
  const values = new Float32Array(count * width)
  let at = 0
  for (const rows of parts) {
    values.set(rows.values, at)
    at += rows.values.length
  }
  return { values, width, count }
}

/**
 * Trains all the models of this stage but the threshold. What the ranking sees of the base models while it is trained
 * was made by models that had not seen the article, as at inference (stacking; Wolpert, Neural Networks 1992).
 */
export function fitResponses(examples: readonly ResponseExample[]) {
  const choices: (readonly Choices[])[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const base = fitBase(examples.filter((_, index) => index % FOLDS !== fold))
    examples.forEach(({ scene, pairs }, index) => {
      if (index % FOLDS === fold)
        choices[index] = withScores(pairs, roleScores(scene, base), affinitiesOf(scene, pairs, base))
    })
  }
  return { ...fitBase(examples), stances: fitStances(examples), ranking: fitRanking(examples, choices) }
}
