import { agrees } from '../agreement.ts'
import type { Discourse, Sieve } from '../discourse.ts'

const FURTHEST = 4

/**
 * `Trump spoke in Ohio. … He said …`: going back sentence by sentence, who spoke there last, else who was the subject
 * there (Grosz, Joshi and Weinstein's centers, Computational Linguistics 21(2), 1995).
 */
export const recentSubject: Sieve = (phrase, at, discourse) => {
  const { norm } = discourse.parsed.sentences[phrase.sentence]!.tokens[phrase.head]!
  let turn = discourse.turns.length - 1
  for (let sentence = phrase.sentence; sentence >= Math.max(0, phrase.sentence - FURTHEST); sentence--) {
    for (; turn >= 0 && discourse.turns[turn]!.sentence >= sentence; turn--) {
      const { entity } = discourse.turns[turn]!
      if (agrees(norm, discourse.registry.entities[entity]!)) return entity
    }
    const subject = sentence < phrase.sentence ? subjectOf(sentence, norm, at, discourse) : null
    if (subject !== null) return subject
  }
  return null
}

function subjectOf(sentence: number, norm: string, at: number, discourse: Discourse): number | null {
  const { phrases, registry, quotationOf } = discourse
  for (let i = phrases.from[sentence]!; i < phrases.from[sentence + 1]!; i++) {
    const resolved = registry.resolved[i]
    if (!phrases.list[i]!.subject || !resolved || (quotationOf[i] !== -1 && quotationOf[i] !== quotationOf[at]))
      continue
    if (agrees(norm, registry.entities[resolved.entity]!)) return resolved.entity
  }
  return null
}
