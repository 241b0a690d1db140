import type { ActorKind } from '../../domain/actor.ts'
import { firstEndingAfter } from '../../domain/bisect.ts'
import type { ParsedText } from '../../domain/sentence.ts'
import type { Span } from '../../domain/span.ts'
import { FINITE_TAGS } from '../../domain/token.ts'
import type { Discourse } from '../discourse.ts'
import { addEntity, type Resolved } from '../entity.ts'

const ALL_OR_NOBODY = /^(?:(?:almost|even|nearly|not) )?(?:every(?:one|body)|nobody|no one)\b/iu
const SOMEBODY = /^(?:any|some)(?:one|body)(?: (?:at|from|here|in|on|who \p{L}+)\b|$)/iu
const THOSE =
  /^(?:even )?those (?:abroad|around|at|behind|close|critical|familiar|from|here|in|loyal|near|of us|on|opposed|over|responsible|there|under|who \p{L}+|whose|with|\p{L}+(?:ed|est|ing))\b/iu
/** `Some in Vietnam`, `many on the council`: people there, and neither the land nor the body. */
const SOME_THERE =
  /^(?:even )?(?:a few|few|many|most|others?|several|some) (?:among|around|at|close to|from|in|inside|near|on|outside|within) (?!\d|them\b|these\b|this\b|us\b|which\b|whom\b|you\b)/iu
/** `No county`, `neither campaign`: of its like nobody did it. */
const NONE_OF_ITS_LIKE = /^(?:no|neither) (?!one\b)(?<like>[\p{L}’' -]+)$/iu
/** `Those | who opposed the bridge argue`: a source that ends before what tells who they are. */
const CUT_SHORT = /^(?:even )?those(?: who)?$/iu
/** How many words are taken of what tells. */
const TOLD = 5
const LONGEST = 80

/**
 * `Everybody`, `almost no one`, `someone in the park`, `those who live on the island`, `some in Vietnam`: speakers whom the text calls by no noun go by
 * its words. Null for other words.
 */
export function everybody(span: Span, discourse: Discourse): Resolved | null {
  const { parsed, registry, byLabel } = discourse
  const { start } = span
  const end = CUT_SHORT.test(parsed.text.slice(start, Math.min(span.end, start + LONGEST)))
    ? tellingEnd(span, parsed)
    : span.end
  const cut = parsed.text.slice(start, Math.min(end, start + LONGEST)).replace(/\s+/gu, ' ')
  const words = end - start > LONGEST ? cut.replace(/\s\S*$/u, '') : cut
  const none = noneOfItsLike(span, discourse)
  const kind: ActorKind | null = SOMEBODY.test(words)
    ? 'person'
    : ALL_OR_NOBODY.test(words) || none !== null || THOSE.test(words) || SOME_THERE.test(words) || end > span.end
      ? 'group'
      : null
  if (kind === null) return null
  const told = words.split(',', 1)[0]!.trimEnd()
  const label = none ?? (SOME_THERE.test(told) ? withOwner(told, start, discourse) : told)
  const known = byLabel.get(label.toLowerCase())
  if (known !== undefined) return { entity: known, by: 'same-words' }
  const entity = addEntity(registry, { kind, gender: 'unknown', plural: kind === 'group', country: null })
  entity.label = label
  entity.mentions++
  entity.acts = true
  byLabel.set(label.toLowerCase(), entity.index)
  return { entity: entity.index, by: 'description' }
}

/** Of `no county`, `neither campaign` the counties, the campaigns: it is of them that nobody says it. */
function noneOfItsLike({ start, end }: Span, { parsed, phrases }: Discourse): string | null {
  const phrase = phrases.list[firstEndingAfter(phrases.list, end - 1)]
  if (phrase?.start !== start || phrase.end !== end || phrase.form !== 'noun') return null
  if (!/^(group|organization|person)$/.test(phrase.kind) && !/^(country|nation|state)$/.test(phrase.lemma)) return null
  const like = NONE_OF_ITS_LIKE.exec(parsed.text.slice(start, end))?.groups?.like
  return like === undefined ? null : inPlural(like)
}

/** `counties` of `county`. */
const inPlural = (noun: string): string =>
  /[^s]s$|men$|people$/u.test(noun)
    ? noun
    : noun
        .replace(/(?<=[^aeiou])y$/u, 'ie')
        .replace(/man$/u, 'men')
        .replace(/(?<=s|x|ch|sh)$/u, 'e')
        .replace(/(?<!men)$/u, 's')

/** `some in | his party`: whose it is, by name. */
function withOwner(label: string, start: number, { phrases, registry, labelOf }: Discourse): string {
  const at = firstEndingAfter(phrases.list, start + label.length - 1)
  const phrase = phrases.list[at]
  const owner = phrase?.possessor ?? -1
  if (phrase?.end !== start + label.length || phrases.list[owner]?.form !== 'pronoun' || !registry.resolved[owner])
    return label
  return `${label.slice(0, phrase.start - start)}${labelOf(at)}`
}

/** Where the words end that tell who *those* are: before the next mark and the next verb of the main clause. */
function tellingEnd({ end }: Span, { sentences }: ParsedText): number {
  const sentence = sentences[firstEndingAfter(sentences, end)]
  if (!sentence || sentence.start >= end) return end
  const first = firstEndingAfter(sentence.tokens, end)
  let at = first
  for (; at < sentence.tokens.length && at < first + TOLD; at++) {
    const { upos, xpos } = sentence.tokens[at]!
    const isRelative = at === first || /^W/.test(sentence.tokens[at - 1]!.xpos)
    if (upos === 'PUNCT' || (FINITE_TAGS.has(xpos) && !isRelative)) break
  }
  // `those argue that …`: of what is said nothing tells who they are.
  return at === first || FINITE_TAGS.has(sentence.tokens[first]!.xpos) ? end : sentence.tokens[at - 1]!.end
}
