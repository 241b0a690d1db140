import type { Attribution } from '../../../domain/attribution.ts'
import { overlaps } from '../../../domain/span.ts'
import type { Discourse } from '../../discourse.ts'
import type { Candidate } from '../candidates.ts'
import type { TargetRule } from './index.ts'
import { isOnlyBefore } from './only-before.ts'

/** `Leaders condemned the vote, with Lund calling it a farce`: whoever joins in is no target of theirs, nor are they of his. */
export const notWhoJoinsIn: TargetRule = (index, _, chosen, discourse) => {
  const { attributions, speakers, phrases } = discourse
  const joined: number[] = []
  for (const step of [-1, 1])
    for (let at = index + step; attributions[at]?.sentence === attributions[index]!.sentence; at += step)
      if (joins(attributions[at]!, discourse) !== joins(attributions[index]!, discourse)) joined.push(at)
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
function joins({ source, sentence, cueHead }: Attribution, { parsed }: Discourse): boolean {
  const { start, tokens } = parsed.sentences[sentence]!
  if (source === null || !tokens[cueHead]!.norm.endsWith('ing')) return false
  return /,\s+with\s+$/u.test(parsed.text.slice(start, source.start))
}
