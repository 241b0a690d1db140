import { firstEndingAfter } from '../../domain/bisect.ts'
import { agrees } from '../agreement.ts'
import type { Discourse, Sieve } from '../discourse.ts'
import { entityAt } from '../entity.ts'
import { phrasesIn } from '../locate.ts'
import type { Phrase } from '../phrases/phrase.ts'

/** What those who speak for somebody say of themselves: `he could not comment`, `she was not aware of it`. */
const OF_ONESELF =
  /^\w+ (?:could|did|does|had|has|was|would)(?:n[’']t| no| not)? (?:\p{L}+ )?(?:authori[sz]ed|aware|comment|confirm|discuss|elaborate|heard|information|know|say|seen|speculate|unaware)\b/u
const REACH = 60

/**
 * `Two people close to Ms. Reyes said | she | had been urged to run`, `A lawyer for Marsh said | he | would appeal`: the one person
 * whom the words for an unnamed source name is the one of whom it speaks, where the sentence names no other before.
 */
export const behindSource: Sieve = (phrase, at, discourse) => {
  const { parsed, phrases, registry, attributions, saidIn, speakers, quotationOf } = discourse
  const { norm, xpos } = parsed.sentences[phrase.sentence]!.tokens[phrase.head]!
  if (!/^(he|she)$/.test(norm) && !(xpos === 'PRP$' && /^(his|her)$/.test(norm))) return null
  const { source, sentence } = attributions[saidIn[at]!] ?? {}
  if (!source || sentence !== phrase.sentence || source.end > phrase.start || quotationOf[at]! >= 0) return null
  const speaker = registry.entities[speakers[saidIn[at]!]?.entity ?? -1]
  const described = phrases.list[phrasesIn(parsed, phrases, source)[0] ?? -1]
  if (!speaker || speaker.words.length > 0 || described?.form !== 'noun') return null
  const others = new Set<number>()
  for (let i = phrases.from[sentence]!; i < at; i++) {
    const entity = entityAt(registry, i)
    if (entity?.kind === 'person' && entity !== speaker && agrees(norm, entity)) others.add(entity.index)
  }
  if (others.size !== 1) return null
  const mayBeSpeaker = agrees(norm, speaker)
  if (mayBeSpeaker && OF_ONESELF.test(parsed.text.slice(phrase.start, phrase.end + REACH))) return null
  for (let i = firstEndingAfter(phrases.list, source.start); phrases.list[i]!.start < source.end; i++) {
    const entity = entityAt(registry, i)
    if (entity === null || !others.has(entity.index) || phrases.list[i]!.form !== 'name') continue
    return isSomebodys(i, described, mayBeSpeaker, discourse) ? entity.index : null
  }
  return null
}

/** `*Ms. Reyes’s* aides`, `a lawyer for *Marsh*`, and of several or a body also `the court that suspended *Reyes*`; not `pastors in *Reyes*`. */
function isSomebodys(at: number, described: Phrase, mayBeSpeaker: boolean, { parsed, phrases }: Discourse): boolean {
  const { sentence, first, start, gender, name } = phrases.list[at]!
  if (phrases.list[at + 1]?.possessor === at) return true
  const isSurelyPerson = gender !== 'unknown' || name!.title !== null || name!.words.length > 1
  const before = parsed.sentences[sentence]!.tokens[first - 1]?.norm ?? ''
  if (/^(at|from|in|near|on)$/.test(before) || (!isSurelyPerson && before !== 'for')) return false
  // `A woman whose daughter Josephine was ill said | she | …`
  return !mayBeSpeaker || (/^(for|of|to|with)$/.test(before) && !/,| wh/.test(parsed.text.slice(described.end, start)))
}
