import { hashString, mix } from '../../../model/hash.ts'

/** What each kind of feature means, with `*` for its word; the order is that of the hashes in models/types.bin. */
export const FEATURE_TEMPLATES = {
  cueWord: 'the cue has the word “*”',
  cueFrame: 'the cue is “*” in this construction',
  cueSense: 'the cue may stand for a *',
  cueTense: 'the cue’s tense: *',
  cueSubject: 'the cue “*” and who the clause is about',
  cueAuxiliary: 'the cue “*” and the clause’s auxiliary',
  cueVerb: 'after this cue the clause’s verb is “*”',
  cueContent: 'after this cue the content has the word “*”',
  cueTone: 'the cue “*” and the tone of the content',
  frame: 'the content is reported as *',
  word: 'the content has the word “*”',
  pair: 'two words together, the second “*”',
  opening: 'the content opens with “*”',
  verb: 'the clause’s verb is “*”',
  auxiliary: 'the clause’s auxiliary is “*”',
  subject: 'the clause’s subject is “*”',
  subjectAuxiliary: 'subject and auxiliary are “*”',
  linked: 'what is said of the subject is “*”',
  wordClass: 'the content has words that *',
  wording: 'the wording “*”',
  wordingType: 'wordings that suggest a *',
  punctuation: 'punctuation: *',
  source: 'the source is “*”',
  sourceWord: 'the source has the word “*”',
  tone: 'the tone of the content is *',
  neighbour: 'a claim beside it has a cue for *',
  article: 'other claims of the article have cues for *',
  place: 'the claim’s place in the article: *',
  rule: 'a rule suggests a *',
} as const

type FeatureName = keyof typeof FEATURE_TEMPLATES
const NAMES = Object.keys(FEATURE_TEMPLATES) as FeatureName[]
const NUMBERS = Object.fromEntries(NAMES.map((name, i) => [name, i + 1])) as Record<FeatureName, number>

const AFTER_NEUTRAL = 0x2f0b

/** The features of one claim: `hashes[i]` finds the weights; `names[i]` and `words[i]` say what it was, for explanations. */
export type TypeFeatures = {
  readonly hashes: readonly number[]
  readonly names: readonly FeatureName[]
  readonly words: readonly string[]
}

/** Adds a feature: what it is, its word, and a number that tells it from others of the same name and word. */
export type AddFeature = (name: FeatureName, word: string, salt?: number) => void

/** An empty list of features, to which each is added once. `both` adds a feature a second time after a neutral cue, since then the content decides. */
export function featureList(neutral: boolean): { list: TypeFeatures; add: AddFeature; both: AddFeature } {
  const hashes: number[] = []
  const names: FeatureName[] = []
  const words: string[] = []
  const seen = new Set<number>()
  const addOnce = (hash: number, name: FeatureName, word: string) => {
    // The set itself says whether the hash is new: one look-up, not two.
    const before = seen.size
    if (seen.add(hash).size === before) return
    hashes.push(hash)
    names.push(name)
    words.push(word)
  }
  const add: AddFeature = (name, word, salt = 0) => addOnce(mix(mix(NUMBERS[name], hashString(word)), salt), name, word)
  const both: AddFeature = (name, word, salt = 0) => {
    const hash = mix(NUMBERS[name], hashString(word))
    addOnce(mix(hash, salt), name, word)
    if (neutral) addOnce(mix(hash, mix(salt, AFTER_NEUTRAL)), name, word)
  }
  return { list: { hashes, names, words }, add, both }
}
