import type { Attribution } from '../../../domain/attribution.ts'
import { overlaps } from '../../../domain/span.ts'
import type { Discourse } from '../../discourse.ts'
import type { Candidate } from '../candidates.ts'
import type { TargetRule } from './index.ts'
import { isOnlyBefore } from './only-before.ts'

/** How many claims before and after one are looked at, and how far before a source `, with` begins: keeps the cost of a claim constant. */
const [NEAR, WITH] = [4, 10]

/** `Leaders condemned the vote, with Lund calling it a farce`: whoever joins in is no target of theirs, nor are they of his. */
export const notWhoJoinsIn: TargetRule = (index, _, chosen, discourse) => {
  const { attributions, speakers, phrases } = discourse
  const joined: number[] = []
  const { sentence } = attributions[index]!
  for (let at = Math.max(0, index - NEAR); at <= index + NEAR; at++)
    if (attributions[at]?.sentence === sentence && isJoined(at, discourse) !== isJoined(index, discourse))
      joined.push(at)
  const isNamedAs = ({ phrase }: Candidate, { source }: Attribution) =>
    source !== null && phrase >= 0 && overlaps(source, phrases.list[phrase]!)
  return chosen.filter((candidate) =>
    joined.every(
      (at) =>
        !isNamedAs(candidate, attributions[at]!) &&
        (speakers[at]?.entity !== candidate.entity || !isOnlyBefore(candidate)),
    ),
  )
}

/** True of a claim whose source stands behind `, with`, and whose cue is in *-ing*, which the tagger may read as finite. */
function isJoined(at: number, { attributions, parsed }: Discourse): boolean {
  const { source, sentence, cueHead } = attributions[at]!
  if (source === null || !parsed.sentences[sentence]!.tokens[cueHead]!.norm.endsWith('ing')) return false
  return /,\s+with\s+$/u.test(parsed.text.slice(Math.max(0, source.start - WITH), source.start))
}
