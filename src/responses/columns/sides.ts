import type { ClaimFacts } from '../claim-facts.ts'
import type { Scene } from '../scene.ts'
import { tieOf } from '../sides.ts'

/** How the two claims' speakers stand to each other's targets and to whom the contents mention, as ties of 0 to 3. */
export function sideColumns(answer: ClaimFacts, asked: ClaimFacts, scene: Scene) {
  const { aimed, opposed } = scene
  const [us, them] = [alone(answer.speaker), alone(asked.speaker)]
  const toAsker = tie(answer.targets, them, scene)
  const wasAsked = tie(us, asked.targets, scene)
  const mentionsAsker = tie(answer.inContent, them, scene)
  const nearAsker = tie(answer.around, them, scene)
  const wasMentioned = tie(us, asked.inContent, scene)
  const towards = Math.max(toAsker, mentionsAsker, nearAsker)
  const concerned = Math.max(wasAsked, wasMentioned)
  return {
    toAsker,
    wasAsked,
    mentionsAsker,
    nearAsker,
    wasMentioned,
    towards,
    concerned,
    swapped: towards + concerned,
    beforeAsker: tie(answer.before, them, scene),
    aimsAtAsker: aimed(answer.speaker, asked.speaker),
    aimsAtAnswerer: aimed(asked.speaker, answer.speaker),
    opposesAsker: opposed(answer.speaker, asked.speaker),
    opposesAnswerer: opposed(asked.speaker, answer.speaker),
    speakersTie: tie(us, them, scene),
    sameTargets: tie(answer.targets, asked.targets, scene),
    targetsMentioned: tie(answer.targets, asked.inContent, scene),
    mentionsTargets: tie(answer.inContent, asked.targets, scene),
    nearInAsked: tie(answer.around, asked.inContent, scene),
    bothMention: countShared(answer.inContent, asked.inContent),
    answerTargets: answer.targets.length,
    askedTargets: asked.targets.length,
    answerAnonymous: Number(answer.speaker === null),
    askedAnonymous: Number(asked.speaker === null),
  }
}

const tie = (ones: readonly number[], others: readonly number[], { cast, circles }: Scene) =>
  tieOf(ones, others, cast, circles)

const alone = (speaker: number | null) => (speaker === null ? [] : [speaker])

function countShared(ones: readonly number[], others: readonly number[]): number {
  let count = 0
  for (const one of ones) if (others.includes(one)) count++
  return count
}
