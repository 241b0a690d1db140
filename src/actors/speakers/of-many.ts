import type { ActorKind } from '../../domain/actor.ts'
import { firstEndingAfter } from '../../domain/bisect.ts'
import type { Span } from '../../domain/span.ts'
import { BODY_NOUNS } from '../../lexicon/body-nouns.ts'
import { SHARE_ALONE } from '../../lexicon/shares.ts'
import type { Discourse } from '../discourse.ts'
import { addEntity, type Entity, entityAt, type Resolved } from '../entity.ts'
import { uncounted } from '../labels/label.ts'
import { isPersonNoun } from '../phrases/kind-of-noun.ts'
import type { Phrase } from '../phrases/phrase.ts'

/** `one`, `Another, who asked not to be named`, `one of them`. */
const ONE = /^(?<which>one|another|the other|a (?:second|third|fourth))(?: of them)?(?= who\b| in\b|,|$)/iu
const SEVERAL = /^(?<which>a few|few|many|most|several|some|two|three|four|five)(?: more)?(?: of them)?(?= who\b|,|$)/iu
/** Those who answer what a survey asks. */
const RESPONDENTS = 'respondents'
/** How many sentences back those of whom some are meant may stand. */
const SENTENCES_BACK = 2
/** `Some farmers like it. Others …`: farmers too, but not the same. */
const OTHERS = /^others(?= who\b|,|$)/iu
/** Whom surveys ask. */
const ASKED =
  /^(adult|american|citizen|consumer|democrat|evangelical|hispanic|independent|latino|millennial|parent|republican|resident|respondent|student|voter|woman|worker)$/
const SENTENCES_BACK_OF_SHARE = 4
const LONGEST_SHARE = 60
const NUMBER = /^(few|many|most|other|several|some|two|three|four|five|six|seven|eight|nine|ten|dozen|\d+)$/
const THE_OTHER = /^the other$/i
const ANOTHER = /^(another|the other|a second|a third|a fourth)$/i

/**
 * `Two airline executives told Corbett … One of them said`, `Users wrote … Some said`: who is meant by a number alone is an
 * airline executive, or users, where such a noun stands in the sentence or shortly before. Null for other words.
 */
export function ofMany(span: Span, inside: readonly number[], discourse: Discourse): Resolved | null {
  const words = discourse.parsed.text.slice(span.start, span.end)
  if (OTHERS.test(words)) return others(span, discourse)
  if (words.length < LONGEST_SHARE && SHARE_ALONE.test(words) && !isPersonNamed(span.start, inside, discourse))
    return share(span, / respondents$/i.test(words), discourse)
  const one = ONE.exec(words)
  const which = one?.groups?.which ?? SEVERAL.exec(words)?.groups?.which
  if (which === undefined || isNamed(span.start, inside, discourse)) return null
  const many = THE_OTHER.test(which)
    ? thoseOfOne(span.start, discourse)
    : manyBefore(span.start, one !== null, discourse)
  if (many === null) return null
  if (isShare(discourse.phrases.list[many]!)) return share(span, false, discourse)
  const entity = one ? oneOf(many, which, discourse) : allOf(many, discourse)
  entity.mentions++
  entity.acts = true
  return { entity: entity.index, by: 'one-of-many' }
}

/** `One of the officials said … | The other`: those of whom the text has told of one; null where it has not. */
function thoseOfOne(position: number, { parsed, phrases }: Discourse): number | null {
  const sentence = firstEndingAfter(parsed.sentences, position)
  const first = phrases.from[Math.max(0, sentence - SENTENCES_BACK)]!
  for (let at = firstEndingAfter(phrases.list, position - 1) - 1; at >= first; at--)
    if (phrases.list[at]!.lemma === 'one' && phrases.list[at + 1] && isMany(phrases.list[at + 1]!)) return at + 1
  return null
}

/** Those whom the text says were asked: the people before it, or respondents. */
function share({ start }: Span, saysSo: boolean, discourse: Discourse): Resolved {
  const many = saysSo ? null : peopleAsked(start, discourse)
  const entity = many === null ? called(RESPONDENTS, 'group', null, discourse) : allOf(many, discourse)
  entity.mentions++
  entity.acts = true
  return { entity: entity.index, by: 'one-of-many' }
}

/** The people of whom a share is given before a position: `41 percent of | voters`, else those called adults, voters or the like. */
function peopleAsked(position: number, { parsed, phrases }: Discourse): number | null {
  const sentence = firstEndingAfter(parsed.sentences, position)
  const first = phrases.from[Math.max(0, sentence - SENTENCES_BACK_OF_SHARE)]!
  let called: number | null = null
  for (let at = firstEndingAfter(phrases.list, position - 1) - 1; at >= first; at--) {
    const phrase = phrases.list[at]!
    if (!isMany(phrase) || !ASKED.test(phrase.lemma)) continue
    // `54 percent of | Americans | blame | Republicans |, 38 percent …`
    if (IN_SHARE.test(parsed.text.slice(Math.max(0, phrase.start - IN_SHARE_REACH), phrase.start))) return at
    called ??= at
  }
  return called
}

const IN_SHARE = /(?:%|percent|per cent|half|thirds?|quarters?|majority|\d) of (?:all |the )?$/iu
const IN_SHARE_REACH = 24

/** Others than those of whom the text has spoken as some. */
function others({ start }: Span, discourse: Discourse): Resolved | null {
  const many = manyBefore(start, false, discourse)
  if (many === null || !isSome(discourse.phrases.list[many]!, discourse)) return null
  const entity = called(`other ${uncounted(discourse.labelOf(many))}`, 'group', many, discourse)
  entity.mentions++
  entity.acts = true
  return { entity: entity.index, by: 'one-of-many' }
}

const isSome = ({ start, end }: Phrase, { parsed }: Discourse): boolean =>
  /^(many|most|several|some)\s/iu.test(parsed.text.slice(start, end))

/** `One of them, Gov. Martha Pruett`, `one of them, a German`: what is added says more than who they are. */
const isNamed = (start: number, inside: readonly number[], discourse: Discourse): boolean =>
  isPersonNamed(start, inside, discourse) ||
  behind(start, inside, discourse).some(
    ({ form, determiner, start: next }) =>
      /,\s*$/.test(discourse.parsed.text.slice(start, next)) && (form === 'name' || determiner === 'indefinite'),
  )

/** `A third, | Karl Berg`: the third one, and no share. */
const isPersonNamed = (start: number, inside: readonly number[], discourse: Discourse): boolean =>
  behind(start, inside, discourse).some(({ form, kind }) => form === 'name' && kind === 'person')

const behind = (start: number, inside: readonly number[], { phrases }: Discourse): Phrase[] =>
  inside.map((at) => phrases.list[at]!).filter((phrase) => phrase.start > start)

/**
 * The last phrase for several before a position, first one that is a subject, of the nearest sentence with any; several of them
 * are hardly those of an object.
 */
function manyBefore(position: number, isOne: boolean, discourse: Discourse): number | null {
  const { parsed, phrases, quotationOf } = discourse
  const sentence = firstEndingAfter(parsed.sentences, position)
  for (let s = sentence; s >= Math.max(0, sentence - SENTENCES_BACK); s--) {
    let found: number | null = null
    for (let at = phrases.from[s]!; at < phrases.from[s + 1]! && phrases.list[at]!.end <= position; at++) {
      if (quotationOf[at]! >= 0 || !isMany(phrases.list[at]!)) continue
      if (isOne && isBody(phrases.list[at]!)) continue
      if (!isOne && !isSubject(at, discourse)) continue
      if (found === null || s === sentence || !isSubject(found, discourse)) found = at
    }
    if (found !== null) return found
  }
  return null
}

/** A subject, whoever says something, or those of whom such a one counts some: `Two of | the commissioners`. */
function isSubject(at: number, discourse: Discourse): boolean {
  const { phrases, parsed, sourceOf } = discourse
  const phrase = phrases.list[at]!
  if (phrase.subject || sourceOf.has(at)) return true
  const before = phrases.list[at - 1]
  if (before?.sentence !== phrase.sentence || !NUMBER.test(before.lemma)) return false
  return /^\s+of\s+(the\s+)?$/.test(parsed.text.slice(before.end, phrase.start)) && isSubject(at - 1, discourse)
}

/** `58 percent oppose the sale. Few believe …`: few of whom the survey asked, and not of those 58 percent. */
const isShare = ({ lemma }: Phrase): boolean => /^(percent|percentage|%)$/.test(lemma)

const isBody = ({ lemma }: Phrase): boolean => BODY_NOUNS.has(lemma) && !isPersonNoun(lemma)

/** A number alone names nobody: of `two of the commissioners`, `two of them`, one is a commissioner. */
const isMany = ({ form, kind, plural, lemma }: Phrase): boolean =>
  form === 'noun' && kind === 'group' && plural && !NUMBER.test(lemma)

function oneOf(many: number, which: string, discourse: Discourse): Entity {
  const { phrases, parsed, labelOf } = discourse
  const { sentence, head } = phrases.list[many]!
  const { lemma, text } = parsed.sentences[sentence]!.tokens[head]!
  const label = uncounted(labelOf(many))
  const singular = `${label.slice(0, Math.max(0, label.length - text.length))}${lemma}`
  const prefix = ANOTHER.test(which) ? `${which.replace(/^(a|the) /i, '').toLowerCase()} ` : ''
  return called(`${prefix}${singular}`, 'person', many, discourse)
}

const allOf = (many: number, discourse: Discourse): Entity =>
  entityAt(discourse.registry, many) ?? called(uncounted(discourse.labelOf(many)), 'group', many, discourse)

function called(
  label: string,
  kind: ActorKind,
  many: number | null,
  { registry, byLabel, phrases }: Discourse,
): Entity {
  const known = byLabel.get(label.toLowerCase())
  if (known !== undefined) return registry.entities[known]!
  const country = many === null ? null : phrases.list[many]!.country
  const entity = addEntity(registry, { kind, gender: 'unknown', plural: kind === 'group', country })
  entity.label = label
  byLabel.set(label.toLowerCase(), entity.index)
  return entity
}
