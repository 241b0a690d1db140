import type { ClaimFacts } from '../claim-facts.ts'
import type { Scene } from '../scene.ts'

/** What the two claims share: topic words (rare ones weigh more), pairs of words, words of the sentences around. */
export function topicColumns(answer: ClaimFacts, asked: ClaimFacts, { worth }: Scene) {
  const shared: string[] = []
  for (const { stem } of answer.topics) if (asked.stems.has(stem)) shared.push(stem)
  const fewest = Math.max(1, Math.min(answer.topics.length, asked.topics.length))
  return {
    shared,
    columns: {
      topic: shared.reduce((sum, stem) => sum + worth.get(stem)!, 0),
      topicWords: shared.length,
      topicShare: shared.length / fewest,
      echo: common(answer.bigrams, asked.bigrams),
      sentences: answer.sentence === asked.sentence ? -1 : common(answer.sentenceWords, asked.sentenceWords),
      sentenceInAsked: common(answer.sentenceWords, asked.lemmas),
    },
  }
}

function common(ones: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0
  for (const one of ones) if (others.has(one)) count++
  return count
}
