import { PAPERS, PAPERS_AS_PERSONS } from '../../lexicon/body-nouns.ts'
import type { Sieve } from '../discourse.ts'
import { type Entity, entityAt } from '../entity.ts'

/** How many phrases back a paper may have been named. */
const WINDOW = 80
/** How the names of papers abroad begin: `Le Monde`. */
const ARTICLE = /^(der|die|el|il|la|le|les)$/i

/**
 * `The Norland Times reported … | The paper | said`: the last newspaper named, unless the text has spoken of a paper that somebody wrote
 * since.
 */
export const newspaper: Sieve = (phrase, at, { parsed, phrases, registry }) => {
  const { lemma, determiner, plural, first, head, sentence } = phrase
  if (!/^(broadsheet|daily|newspaper|paper|tabloid)$/.test(lemma) || determiner !== 'definite' || plural) return null
  const next = parsed.sentences[sentence]!.tokens[head + 1]?.norm ?? ''
  if (head !== first + 1 || /^(by|from|in|of|that|where|which)$/.test(next)) return null
  for (let i = at - 1; i >= Math.max(0, at - WINDOW); i--) {
    const entity = entityAt(registry, i)
    if (entity && phrases.list[i]!.form === 'name' && isNewspaper(entity)) return entity.index
    if (lemma === 'paper' && phrases.list[i]!.form === 'noun' && phrases.list[i]!.lemma === lemma) return null
  }
  return null
}

const isNewspaper = ({ kind, words, roles, heads }: Entity): boolean => {
  if (kind !== 'organization' || words.length < 2) return false
  const last = words.at(-1)!.toLowerCase()
  return (
    PAPERS.has(last) ||
    PAPERS_AS_PERSONS.has(last) ||
    ARTICLE.test(words[0]!) ||
    heads.has('newspaper') ||
    [...roles].some((role) => /\b(daily|newspaper|tabloid)$/i.test(role))
  )
}
