import type { Discourse, Sieve } from '../discourse.ts'
import { addEntity } from '../entity.ts'
import { sameFullName } from '../identity/person.ts'
import { pronounFeatures } from '../phrases/pronoun.ts'

const UNNAMED = 'author'

/** `I have covered four summits and I believe …`, outside what anybody else says: the one who wrote the article. */
export const firstPersonAuthor: Sieve = (phrase, at, discourse) => {
  const { parsed, registry, byLabel, saidIn, quotationOf } = discourse
  const { norm } = parsed.sentences[phrase.sentence]!.tokens[phrase.head]!
  const features = pronounFeatures(norm)
  if (features?.person !== 1 || features.plural || saidIn[at]! >= 0 || quotationOf[at]! >= 0) return null
  const label = writerOf(phrase.start, discourse)
  const named = sameFullName(discourse.names.persons, label.split(/\s+/))
  const known = named?.index ?? byLabel.get(label.toLowerCase())
  if (known !== undefined) return known
  // No gender fits: whoever writes *I* is never the *he* or *she* of the same article.
  const entity = addEntity(registry, { kind: 'person', gender: 'neuter', plural: false, country: null })
  entity.label = label
  byLabel.set(label.toLowerCase(), entity.index)
  return entity.index
}

/** Whom the client names, else whom the page names as the writer of what stands here. */
function writerOf(position: number, { author, bylines }: Discourse): string {
  return author?.trim() || (bylines.find(({ until }) => position < until)?.name ?? UNNAMED)
}
