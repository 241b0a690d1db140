import type { ClaimFacts } from '../claim-facts.ts'
import type { Scene } from '../scene.ts'

/** Where the two claims stand, from each other (positive where the answer comes later) and in the article. */
export function placeColumns(answer: ClaimFacts, asked: ClaimFacts, { claims, spoken, firsts }: Scene) {
  const before = claims[answer.index - 1]
  const goesOn = before && before.turn === answer.turn && answer.speaker !== null
  return {
    claimsApart: answer.index - asked.index,
    sentencesApart: answer.sentence - asked.sentence,
    paragraphsApart: answer.paragraph - asked.paragraph,
    turnsApart: answer.turn - asked.turn,
    holdsAsked: Number(asked.attribution.parent === answer.index),
    insideAsked: Number(answer.attribution.parent === asked.index),
    answerPlace: answer.index,
    askedPlace: asked.index,
    askedDepth: asked.index / claims.length,
    claims: claims.length,
    answerLength: answer.words,
    askedLength: asked.words,
    sinceOwn: goesOn ? answer.sentence - before.sentence : -1,
    answererSpeaks: spoken.get(answer.speaker) ?? 0,
    askerSpeaks: spoken.get(asked.speaker) ?? 0,
    answerIntoTurn: answer.intoTurn,
    askedIntoTurn: asked.intoTurn,
    askedGoesOn: Number(claims[asked.index + 1]?.turn === asked.turn),
    askedInHeadline: Number(asked.sentence === 0),
    answererBegins: Number(firsts.has(answer.index)),
    askerBegins: Number(firsts.has(asked.index)),
  }
}
