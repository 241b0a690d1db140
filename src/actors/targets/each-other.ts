import { firstEndingAfter } from '../../domain/bisect.ts'
import type { Discourse } from '../discourse.ts'
import type { Resolved } from '../entity.ts'

/** How many words into the content *each other* is still the object of the cue. */
const REACH = 3
const MUTUAL = /\b(each other|one another)\b/
const TRADED = /^(exchang|swap|trad)(e|ed|es|ing|ped|ping|s)?$/

/**
 * `Kenya and Somalia accused each other`, `Each accused the other`, `Kenya, Somalia trade blame`: each of the two is the other's target, and nobody
 * else is. Null where the act is not mutual, or the speakers are not told apart.
 */
export function eachOther(index: number, discourse: Discourse): Resolved[] | null {
  const { attributions, parsed, registry, speakers } = discourse
  const speaker = speakers[index]
  const members = speaker ? [...registry.entities[speaker.entity]!.members] : []
  if (members.length < 2) return null
  const { sentence, cue, cueHead } = attributions[index]!
  const { tokens } = parsed.sentences[sentence]!
  const first = firstEndingAfter(tokens, cue.start)
  const isTraded = [first - 1, first, cueHead].some((at) => TRADED.test(tokens[at]?.norm ?? ''))
  const behind = tokens.slice(cueHead + 1, cueHead + 1 + REACH).map(({ norm }) => norm)
  const isMutual =
    MUTUAL.test(behind.join(' ')) || (isEach(index, discourse) && /^the other(?! [’'])/.test(behind.join(' ')))
  return isTraded || isMutual ? members.map((entity) => ({ entity, by: 'each-other' })) : null
}

/** `Each accused the other`, `Each side blamed the other`. */
function isEach(index: number, { attributions, parsed }: Discourse): boolean {
  const { source } = attributions[index]!
  return source !== null && /^each\b/i.test(parsed.text.slice(source.start, source.end))
}
