import { wordSet } from '../../../lexicon/word-list.ts'
import type { Discourse } from '../../discourse.ts'
import { phrasesIn } from '../../locate.ts'
import type { TargetRule } from './index.ts'

/** What is done to somebody, and by no means by him. Collected for this project. */
const HARM_DONE = wordSet(`
abduction, assassination, beating, death, disappearance, drowning, kidnapping, killer, killing, lynching, murder, murderer, poisoning, rape,
shooting, slaying, stabbing
`)

/** `The prince denied the murder of Jamal Holm`, `Holm's killers`: no claim is aimed at whom it names as the victim alone. */
export const notTheVictim: TargetRule = (index, _, chosen, discourse) => {
  const { attributions, parsed, phrases, registry } = discourse
  if (chosen.length === 0) return chosen
  const mentions = attributions[index]!.content.flatMap((span) => phrasesIn(parsed, phrases, span)).flatMap((at) => [
    at,
    phrases.list[at]!.possessor ?? at,
  ])
  return chosen.filter(({ entity }) => {
    const own = mentions.filter((at) => registry.resolved[at]?.entity === entity)
    return own.length === 0 || !own.every((at) => isVictim(at, discourse))
  })
}

/** True of `the murder of | Holm` and of `Holm | 's death`. */
function isVictim(at: number, { parsed, phrases: { list } }: Discourse): boolean {
  const { sentence, first } = list[at]!
  const { tokens } = parsed.sentences[sentence]!
  const isOf = tokens[first - 1]?.norm === 'of' && HARM_DONE.has((tokens[first - 2]?.norm ?? '').replace(/s$/, ''))
  return isOf || [list[at + 1], list[at + 2]].some((next) => next?.possessor === at && HARM_DONE.has(next.lemma))
}
