import { ACT_NOUNS } from '../../lexicon/answer-words.ts'
import { NOUNS } from '../../lexicon/cues.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import { hashesOf, hashString } from '../../model/hash.ts'

/** “*Offered* no evidence”, and what is not given there. */
export const GIVING = hashesOf('cite give offer present produce provide')
export const NOT_GIVEN = hashesOf('basis detail evidence example explanation figure name proof reason source')

const OTHERS_SHARED = wordSet(`
clip, conviction, data, detail, fact, feeling, finding, footage, goal, image, intelligence, it, line, news, number, photo, photograph,
phrase, picture, post, priority, screenshot, sentiment, story, term, that, thing, thought, this, tweet, value, video, what, which, word, wording
`)

/** What is said or held where it is *shared*: *a view that both share*, but not *a border*. */
export const SHARED: ReadonlySet<number> = new Set(
  [...NOUNS.keys(), ...Object.keys(ACT_NOUNS), ...OTHERS_SHARED].map(hashString),
)

/** What is done to what somebody said is so. */
export const FACTUAL = hashesOf('confirm contradict deny dispute refute')
