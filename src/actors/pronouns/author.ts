import type { Sieve } from '../discourse.ts'
import { addEntity } from '../entity.ts'
import { pronounFeatures } from '../pronoun.ts'

const UNNAMED = 'author'

/** `I have covered four summits and I believe …`, outside what anybody else says: the one who wrote the article. */
export const firstPersonAuthor: Sieve = (phrase, at, { parsed, registry, byLabel, saidIn, quotationOf, author }) => {
  const { norm } = parsed.sentences[phrase.sentence]!.tokens[phrase.head]!
  const features = pronounFeatures(norm)
  if (features?.person !== 1 || features.plural || saidIn[at]! >= 0 || quotationOf[at]! >= 0) return null
  const label = author?.trim() || UNNAMED
  const known = byLabel.get(label.toLowerCase())
  if (known !== undefined) return known
  const entity = addEntity(registry, { kind: 'person', gender: 'unknown', plural: false, country: null })
  entity.label = label
  byLabel.set(label.toLowerCase(), entity.index)
  return entity.index
}
