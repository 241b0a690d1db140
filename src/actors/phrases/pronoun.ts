import type { Gender } from './phrase.ts'

export type PronounFeatures = { readonly person: 1 | 2 | 3; readonly plural: boolean; readonly gender: Gender }

const third = (gender: Gender, plural = false): PronounFeatures => ({ person: 3, plural, gender })
const FEATURES: Readonly<Record<string, PronounFeatures>> = {
  he: third('male'),
  him: third('male'),
  his: third('male'),
  himself: third('male'),
  she: third('female'),
  her: third('female'),
  hers: third('female'),
  herself: third('female'),
  it: third('neuter'),
  its: third('neuter'),
  itself: third('neuter'),
  they: third('unknown', true),
  them: third('unknown', true),
  their: third('unknown', true),
  theirs: third('unknown', true),
  themselves: third('unknown', true),
  i: { person: 1, plural: false, gender: 'unknown' },
  me: { person: 1, plural: false, gender: 'unknown' },
  my: { person: 1, plural: false, gender: 'unknown' },
  mine: { person: 1, plural: false, gender: 'unknown' },
  myself: { person: 1, plural: false, gender: 'unknown' },
  we: { person: 1, plural: true, gender: 'unknown' },
  us: { person: 1, plural: true, gender: 'unknown' },
  our: { person: 1, plural: true, gender: 'unknown' },
  ours: { person: 1, plural: true, gender: 'unknown' },
  ourselves: { person: 1, plural: true, gender: 'unknown' },
  you: { person: 2, plural: false, gender: 'unknown' },
  your: { person: 2, plural: false, gender: 'unknown' },
  yours: { person: 2, plural: false, gender: 'unknown' },
}
const BY_WORD: ReadonlyMap<string, PronounFeatures> = new Map(Object.entries(FEATURES))

/** Person, number and gender of a personal pronoun in lower case; undefined for other words. */
export function pronounFeatures(norm: string): PronounFeatures | undefined {
  return BY_WORD.get(norm)
}

/** True for `who`, `which`, `that`, `whose`, `whom`. */
export function isRelative(norm: string): boolean {
  return /^(who|whom|whose|which|that)$/.test(norm)
}
