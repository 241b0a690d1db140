import type { ParsedText } from '../domain/sentence.ts'
import type { Phrase } from './phrase.ts'
import type { Phrases } from './phrases.ts'

const LINK = /^(\s*(,|and|or|&|as well as|along with)\s*)+$/i

/**
 * The members of a joint source, `Clinton and Sanders`, `his brother, George, and the former first lady, Laura`: indexes
 * of phrases, one a member; a single one where the source is not joint.
 * @param inside phrases of the source, in order
 */
export function jointMembers({ text }: ParsedText, { list }: Phrases, inside: readonly number[]): number[] {
  const members = [inside[0]!]
  let conjunction = false
  let end = list[inside[0]!]!.end
  for (const index of inside.slice(1)) {
    const phrase = list[index]!
    if (phrase.kind === 'thing') break
    const link = text.slice(end, phrase.start)
    if (phrase.apposition !== null && inside.includes(phrase.apposition)) {
      end = phrase.end
      continue
    }
    if (!LINK.test(link) || /^(whose|which|who)\b/i.test(text.slice(phrase.start, phrase.end))) break
    if (isFurtherRole(phrase)) {
      end = phrase.end
      continue
    }
    conjunction ||= /[a-z&]/i.test(link)
    members.push(index)
    end = phrase.end
  }
  const headline = members.length === 2 && members.every((index) => list[index]!.form === 'name')
  return conjunction || headline ? members : members.slice(0, 1)
}

/** `the Florida senator and Republican presidential candidate`: one person, called two things. */
function isFurtherRole({ form, kind, plural, determiner }: Phrase): boolean {
  return form === 'noun' && kind === 'person' && !plural && determiner === 'none'
}
