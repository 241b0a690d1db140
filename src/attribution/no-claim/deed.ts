import { PARTICLE_VERBS } from '../../lexicon/cues.ts'
import { hashesOf, hashString } from '../../model/hash.ts'
import { PUNCT, VERB } from '../columns/columns.ts'
import { WORD, XP } from '../columns/vocabulary.ts'
import { BE } from '../cue/frame.ts'
import type { Filter } from './filter.ts'

/**
 * How likely a claim of a verb must be that no list of cues has. PolNeAR's annotators mark many a deed (“*appointed* Holm”), for which the
 * models give such a verb more than it deserves in plain news.
 */
const LIKELY = 0.6

const PARTING: ReadonlySet<number> = new Set([...PARTICLE_VERBS.keys()].map(hashString))

const IN = hashesOf('in inside near under')

/** “*Undertook* to leave”, “*emerged* that”: what has a clause for its object is no mere deed. */
const CLAUSES: ReadonlySet<number> = new Set([WORD.THAT, WORD.TO, WORD.WHETHER, WORD.HOW, WORD.WHY])

/**
 * “Lund *appointed* Holm”, “the company *installed* a filter”: a verb that no list of cues has, with no word in its cue that one has, and
 * neither a clause nor a quoted word in its content. Who *is alarmed* at a thing does nothing, but has an opinion of it.
 */
export const deed: Filter = ({ columns, lexicon }, { head, frame, cue, content }, confidence) => {
  const { upos, xpos, plainLemma, norm, marked } = columns
  if (confidence >= LIKELY || upos[head] !== VERB) return false
  // “*Dwelt* on it” reports, “dwelt in a tent” does not.
  if (PARTING.has(plainLemma[head]!) && upos[cue.last + 1] !== PUNCT && !IN.has(norm[cue.last + 1]!)) return false
  if ((frame.auxiliaries & BE) !== 0 && xpos[head] !== XP.VBG) return false
  for (let p = cue.first; p <= cue.last; p++) if (lexicon.sense[p] || lexicon.particle[p]) return false
  const { first, last } = content.interval!
  return !CLAUSES.has(norm[first]!) && !marked.subarray(first, last + 1).includes(1)
}
