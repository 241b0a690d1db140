import type { ClaimFacts } from '../claim-facts.ts'
import type { Scene } from '../scene.ts'
import { tieOf } from '../sides.ts'

/** How the two claims' speakers stand to each other's targets and to whom the contents mention, as ties of 0 to 3. */
export function sideColumns(answer: ClaimFacts, asked: ClaimFacts, { cast, circles, aimed }: Scene) {
  const tie = (ones: readonly number[], others: readonly number[]) => tieOf(ones, others, cast, circles)
  const [us, them] = [alone(answer.speaker), alone(asked.speaker)]
  const toAsker = tie(answer.targets, them)
  const wasAsked = tie(us, asked.targets)
  const mentionsAsker = tie(answer.inContent, them)
  const nearAsker = tie(answer.around, them)
  const wasMentioned = tie(us, asked.inContent)
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
    beforeAsker: tie(answer.before, them),
    aimsAtAsker: aimed(answer.speaker, asked.speaker),
    aimsAtAnswerer: aimed(asked.speaker, answer.speaker),
    speakersTie: tie(us, them),
    sameTargets: tie(answer.targets, asked.targets),
    targetsMentioned: tie(answer.targets, asked.inContent),
    mentionsTargets: tie(answer.inContent, asked.targets),
    answerTargets: answer.targets.length,
    askedTargets: asked.targets.length,
    answerAnonymous: Number(answer.speaker === null),
    askedAnonymous: Number(asked.speaker === null),
  }
}

const alone = (speaker: number | null) => (speaker === null ? [] : [speaker])
