import type { ClaimFacts } from '../claim-facts.ts'
import { likeness } from '../meaning.ts'
import type { Scene } from '../scene.ts'
import { countCommon } from '../word-numbers.ts'

/** What the two claims share: topic words (rare ones weigh more), pairs of words, words of the sentences around, what they are about. */
export function topicColumns(answer: ClaimFacts, asked: ClaimFacts, { worth, gists, repeats }: Scene) {
  const shared = sharedTopics(answer, asked)
  const fewest = Math.max(1, Math.min(answer.topics.length, asked.topics.length))
  let topic = 0
  for (const stem of shared) topic += worth.get(stem)!
  return {
    shared,
    columns: {
      topic,
      topicWords: shared.length,
      topicShare: shared.length / fewest,
      meaning: likeness(answer.meaning.mean, asked.meaning.mean),
      gist: likeness(gists[answer.index]!, gists[asked.index]!),
      askedRepeats: repeats[asked.index]!,
      echo: countCommon(answer.bigrams, asked.bigrams),
      sentences: answer.sentence === asked.sentence ? -1 : countCommon(answer.sentenceWords, asked.sentenceWords),
      sentenceInAsked: countCommon(answer.sentenceWords, asked.lemmas),
    },
  }
}

const NONE: readonly string[] = []

/** The stems of both, in the order of the answer's; most pairs have none. */
function sharedTopics(answer: ClaimFacts, asked: ClaimFacts): readonly string[] {
  if (countCommon(answer.stemNumbers, asked.stemNumbers) === 0) return NONE
  return answer.topics.flatMap(({ stem }) => (asked.stems.has(stem) ? stem : []))
}
