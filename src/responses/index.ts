import type { Cast } from '../domain/actor.ts'
import type { Attribution } from '../domain/attribution.ts'
import type { Response } from '../domain/response.ts'
import type { ParsedText } from '../domain/sentence.ts'
import { loadModel } from '../model/load.ts'
import { decode } from './decode.ts'
import { isDrawn } from './drawn.ts'
import { groundsOf } from './evidence.ts'
import { homeOf, isAgainstHome } from './own-ministers.ts'
import { haveSameOpponent, opponentsIn } from './same-opponent.ts'
import { sceneOf } from './scene.ts'
import { type ResponseModel, readResponseModel } from './scorer.ts'
import { stanceOf } from './stance.ts'
import { isUnlikely } from './unlikely.ts'

let shipped: ResponseModel | undefined

/**
 * Links each claim to the claim of the article that it answers, at most one each: a ranking of the claims around it and
 * of answering none. Linear in the number of claims.
 * @throws {ModelError} if models/responses.bin cannot be read
 */
export function linkResponses(parsed: ParsedText, attributions: readonly Attribution[], cast: Cast): Response[] {
  shipped ??= readResponseModel(loadModel('responses'))
  const model = shipped
  const scene = sceneOf(parsed, attributions, cast)
  const opponents = opponentsIn(scene.claims)
  const home = homeOf(cast)
  const links = decode(scene, model)
  const answered = new Map(links.map(({ pair: { answer, asked } }) => [answer.index, asked.index]))
  return links.flatMap(({ pair, chance }): Response[] => {
    const { answer, asked } = pair
    const stance = stanceOf(answer, asked, model.stances)
    if (!isDrawn(stance, pair, scene, parsed.text)) return []
    if (isAgainstHome(stance, answer, asked, cast, home)) return []
    if (isUnlikely(stance, pair, chance, scene, answered.get(answer.index - 1))) return []
    if (haveSameOpponent(stance, chance, answer, asked, scene, opponents)) return []
    return [{ from: answer.index, to: asked.index, stance, confidence: chance, ...groundsOf(pair) }]
  })
}
