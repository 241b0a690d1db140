import { isCapitalised } from '../../domain/casing.ts'
import { withoutPossessive } from '../../domain/possessive.ts'
import type { Span } from '../../domain/span.ts'
import { countryNamed } from '../../lexicon/country-forms.ts'
import type { Discourse } from '../discourse.ts'
import { addEntity, type Entity, type Resolved } from '../entity.ts'
import { sameBody, shortBody } from '../identity/body.ts'
import { countryEntity } from '../identity/index.ts'
import { bearerOf } from '../identity/person.ts'
import { labelFor } from '../labels/label.ts'
import { actsFrom } from '../states/metonym.ts'

/** Words that name nobody by themselves. */
export const VAGUE =
  /^(a|all|another|any|both|each|either|few|four|less|many|more|most|neither|none|one|other|same|several|some|such|that|there|this|those|these|three|two|what|when|where|question|answer|q)( more)?$/i

/** `Donnelly`, `the WHO`: a name at the head of a source, up to a comma. */
const HEAD = /^(?:the )?(?<name>\p{Lu}[\p{L}.’'-]*)(?=,|$)/iu

/** `Donnelly, who had been ill`: a name of one word that the tagger took for an adverb, so that the first phrase stands behind it. */
export function headOfSource({ start, end }: Span, inside: readonly number[], discourse: Discourse): Resolved | null {
  const words = discourse.parsed.text.slice(start, end)
  const name = HEAD.exec(words)?.groups?.name
  if (!name || !isCapitalised(name)) return null
  const first = discourse.phrases.list[inside[0] ?? -1]
  const isRead = first !== undefined && first.form !== 'pronoun' && first.start <= start + words.indexOf(name)
  const named = isRead ? null : namedElsewhere([name], discourse)
  return named && { entity: named.index, by: 'short-name' }
}

/** A source in which no noun phrase was found: `some`, `the accused`. */
export function unnamed(span: Span, discourse: Discourse): Resolved | null {
  const { parsed, registry, byLabel } = discourse
  const label = withoutPossessive(labelFor(parsed.text.slice(span.start, span.end), null))
  const named = isCapitalised(label) ? namedElsewhere(label.split(' '), discourse) : null
  if (named) return { entity: named.index, by: 'short-name' }
  if (!/\p{L}{2}/u.test(label) || VAGUE.test(label)) return null
  const known = byLabel.get(label.toLowerCase())
  if (known !== undefined) return { entity: known, by: 'same-words' }
  const entity = addEntity(registry, { kind: 'group', gender: 'unknown', plural: true, country: null })
  entity.label = label
  byLabel.set(label.toLowerCase(), entity.index)
  return { entity: entity.index, by: 'description' }
}

/** A name that the tagger took for another word, `Pyongyang` or `Pate` at the head of a sentence: whose it is. */
function namedElsewhere(words: readonly string[], discourse: Discourse): Entity | null {
  const { names, registry } = discourse
  const country = countryNamed(words.join(' '))
  if (country) return countryEntity(names, registry, country.code)
  return (
    actsFrom(words, discourse) ??
    sameBody(names.bodies, words) ??
    shortBody(names.bodies, words) ??
    bearerOf(names.persons, words)
  )
}
