import type { Discourse } from '../discourse.ts'
import type { Phrase } from '../phrases/phrase.ts'

/**
 * `Thailand, Cambodia trade accusations`: a headline puts two subjects side by side with a comma, and the source may have
 * but one of them. Both phrases' indexes, or null where one name is the subject.
 */
export function besideInHeadline(at: number, { parsed, phrases }: Discourse): [number, number] | null {
  const { sentence } = phrases.list[at]!
  const from = phrases.from[sentence]!
  if (at !== from && at !== from + 1) return null
  const [first, second] = [phrases.list[from]!, phrases.list[from + 1]]
  if (second?.sentence !== sentence || first.first > 0 || !isBareName(first) || !isBareName(second)) return null
  const { tokens } = parsed.sentences[sentence]!
  const behind = tokens[second.head + 1]
  const isPlural = behind?.xpos === 'VBP' || (behind?.upos === 'AUX' && /^(are|have|were)$/.test(behind.norm))
  const isBeside = second.first === first.head + 2 && tokens[first.head + 1]!.norm === ','
  return isBeside && isPlural && first.kind === second.kind ? [from, from + 1] : null
}

const isBareName = ({ form, determiner, possessor, kind }: Phrase): boolean =>
  form === 'name' && determiner === 'none' && possessor === null && /^(country|organization|person)$/.test(kind)
