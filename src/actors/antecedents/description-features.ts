import type { ParsedText } from '../../domain/sentence.ts'
import { COMPANY_SUFFIXES } from '../../lexicon/body-nouns.ts'
import { hashString, mix } from '../../model/hash.ts'
import type { Entity } from '../entity.ts'
import { namedAll } from '../feature-name.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { add, type Gathering } from './feature-rows.ts'

const NAME = namedAll('called so', 'called otherwise', 'shared', 'country', 'former', 'suffix', 'company', 'head')

/** What a description says, read once for all candidates. */
type Described = {
  readonly phrase: Phrase
  readonly words: number
  /** The longer words before the last. */
  readonly telling: readonly string[]
}

/** Reads a phrase once for all the candidates that it is compared with. */
export function describedBy(phrase: Phrase, { text }: ParsedText): Described {
  const words = text
    .slice(phrase.start, phrase.end)
    .toLowerCase()
    .split(/[\s-]+/)
  return { phrase, words: words.length, telling: words.slice(0, -1).filter((word) => word.length > 3) }
}

/** How well a description suits the candidate: by its office, nouns, country and name. */
export function addDescription({ phrase, words, telling }: Described, entity: Entity, rows: Gathering): void {
  const suffix = (entity.words.at(-1) ?? '').toLowerCase().replace(/\.$/, '')
  const known = telling.length === 0 ? '' : namesOf(entity)
  let shared = 0
  for (const word of telling) if (known.includes(word)) shared++
  add(rows, NAME['called so'], entity.heads.has(phrase.lemma) ? 1 : 0)
  add(rows, NAME['called otherwise'], Math.min(entity.heads.size, 2))
  add(rows, NAME.shared, mix(Math.min(shared, 2), Math.min(words, 4)))
  add(rows, NAME.country, phrase.country === null ? 0 : phrase.country === entity.country ? 1 : entity.country ? 2 : 3)
  add(rows, NAME.former, telling.includes('former') ? (/\b(former|ex)\b/.test(known) ? 2 : 1) : 0)
  add(rows, NAME.suffix, hashString(suffix))
  add(rows, NAME.company, COMPANY_SUFFIXES.has(suffix) ? 1 : 0)
  for (const head of entity.heads) add(rows, NAME.head, hashString(head))
}

/** All that the text has called an entity so far, in lower case. */
const namesOf = ({ roles, aliases, label }: Entity) => [...roles, ...aliases, label].join(' ').toLowerCase()
