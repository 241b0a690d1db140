import { DAYS_AND_MONTHS } from '../../lexicon/calendar.ts'
import { hashesOf, hashString } from '../../model/hash.ts'
import { ADP, PROPN, PUNCT, SCONJ } from '../columns/columns.ts'
import { phraseAt } from '../columns/noun-phrase.ts'
import type { Filter } from './filter.ts'

const RULE = hashString('rule')
const LANDS = hashesOf(
  'archipelago city colony country empire enclave island kingdom land nation people province region state territory tribe world',
)
const BEHIND: ReadonlySet<number | undefined> = new Set([ADP, PUNCT, SCONJ])

/** “*Ruled* Jordan for 46 years”, “*ruled* the country”: who reigns decides no case; who rules *a ban unlawful* does. */
export const reign: Filter = ({ columns, phraseHead }, { head, cue, content }) => {
  const { plainLemma, tokens, upos } = columns
  const { first } = content.interval!
  if (plainLemma[head] !== RULE || cue.last !== head || first !== head + 1) return false
  const land = phraseAt(columns, first).last
  if (DAYS_AND_MONTHS.has(tokens[land]!.norm)) return false
  return (upos[land] === PROPN || LANDS.has(phraseHead[first]!)) && BEHIND.has(upos[land + 1])
}
