import type { ParsedText } from '../../domain/sentence.ts'
import { isGivenName } from '../names/given-name.ts'
import { foldSpelling } from '../names/spelling.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { describedAsPerson, usedAsBody } from './body-by-use.ts'
import { usedAsTown } from './town-by-use.ts'

/**
 * The kind of each phrase: decides between person and body for names whose words do not tell, by how the article uses
 * them: who is called by the last word alone is a person (`Ryabkov`), what is called by the first word alone or with an
 * article is a body (`Exxon`, `the Union Leader`), unless with a title: `Mr. Zhong` for Zhong Weiqi; and so is what has a
 * board, or is a port operator. What somebody is in or mayor of is a place.
 */
export function kindsByUse(parsed: ParsedText, list: readonly Phrase[]): Phrase['kind'][] {
  const alone = new Set<string>()
  const surnames = new Set<string>()
  const titled = new Set<string>()
  const bodies = new Set<string>()
  const towns = new Set<string>()
  const whole = new Set<string>()
  list.forEach(({ name, kind, role }, at) => {
    if (!name || kind !== 'person') return
    const last = foldSpelling(name.words.at(-1)!)
    if (name.words.length === 1) alone.add(last)
    if (name.words.length === 1 && name.title !== null) titled.add(last)
    if (name.title !== null || role !== null || isGivenName(name.words[0]!.toLowerCase())) surnames.add(last)
    else if (describedAsPerson(at, list)) for (const word of name.words) surnames.add(foldSpelling(word))
    else if (usedAsBody(at, parsed, list)) bodies.add(last)
    else if (usedAsTown(list[at]!, parsed)) towns.add(last)
    else if (name.words.length > 1) whole.add(last).add(foldSpelling(name.words[0]!))
  })
  return list.map((phrase) => {
    const { name, kind, role, determiner } = phrase
    if (!name) return kind
    const last = foldSpelling(name.words.at(-1)!)
    if (
      kind === 'organization' &&
      name.words.length === 1 &&
      /^\p{Lu}{4,}$/u.test(name.words[0]!) &&
      surnames.has(last)
    )
      return 'person'
    if (kind !== 'person' || name.title !== null || role !== null) return kind
    if (surnames.has(last) || isGivenName(name.words[0]!.toLowerCase()) || phrase.gender !== 'unknown') return kind
    if (determiner === 'definite' || bodies.has(last)) return 'organization'
    if (name.words.length === 1 && towns.has(last) && !whole.has(last)) return 'place'
    if (name.words.length === 1 || alone.has(last) || name.words.some((word) => /^\p{Lu}\.$/u.test(word))) return kind
    const first = foldSpelling(name.words[0]!)
    return alone.has(first) && !titled.has(first) ? 'organization' : kind
  })
}
