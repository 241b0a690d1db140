import type { Discourse } from '../discourse.ts'

const LINK = /^(from|in|of)$/

/** True if a phrase says only where the people before it are, and no more is meant: the Kosovo of `Serbs in Kosovo`. */
export function isWherePeopleAre(at: number, { phrases, parsed }: Discourse): boolean {
  const [people, place] = [phrases.list[at - 1], phrases.list[at]!]
  if (people?.kind !== 'group' || people.sentence !== place.sentence || place.form !== 'name') return false
  if (people.form === 'pronoun' || !/^(country|place)$/.test(place.kind)) return false
  const { tokens } = parsed.sentences[place.sentence]!
  const link = people.head + 1
  const isNext = place.first === link + 1 || (place.first === link + 2 && tokens[link + 1]!.norm === 'the')
  return isNext && LINK.test(tokens[link]!.norm)
}
