import {
  ASSENTING,
  ATTITUDE,
  COMMENDING,
  COMMITTING,
  DEROGATORY,
  HARM,
  INTENDING,
  REFUSING,
  WRONGDOING,
} from '../../lexicon/act-words.ts'
import { hashString, mix } from '../../model/hash.ts'
import type { TypeContext } from './context.ts'
import { wordingsIn } from './wordings.ts'

/**
 * The features of one claim for the linear model: `hashes[i]` finds the weights, `template[i]` (an index into
 * `FEATURE_TEMPLATES`) and `word[i]` say what it was, for explanations.
 */
export type TypeFeatures = { readonly hashes: number[]; readonly templates: number[]; readonly words: string[] }

/** What each kind of feature means, with `*` for its word. */
export const FEATURE_TEMPLATES = [
  'the cue has the word “*”',
  'the cue is “*” in this construction',
  'the cue may stand for a *',
  'the content is reported as *',
  'a neutral cue, and the content is reported as *',
  'the content has the word “*”',
  'the content after a neutral cue has the word “*”',
  'the content opens with “*”',
  'the clause’s verb is “*”',
  'the clause’s verb after a neutral cue is “*”',
  'the clause’s auxiliary is “*”',
  'the clause’s subject is “*”',
  'subject and auxiliary are “*”',
  'what is said of the subject is “*”',
  'the content has words that *',
  'the content after a neutral cue has words that *',
  'punctuation: *',
  'the source is “*”',
  'the cue’s tense: *',
  'two words together, the second “*”',
  'the wording “*”',
  'wordings that suggest a *',
] as const

const WORD_CLASSES = {
  assent: ASSENTING,
  'bind the speaker': COMMITTING,
  praise: COMMENDING,
  refuse: REFUSING,
  'run down': DEROGATORY,
  'tell a belief or feeling': ATTITUDE,
  'tell what is planned': INTENDING,
  'threaten harm': HARM,
  'name a wrong': WRONGDOING,
} as const
const CLASSES = Object.entries(WORD_CLASSES)

const OPENING = 3
const COUNT_LIMIT = 3
const WORD_LIMIT = 40
const CLASS_LIMIT = 40
const isWordy = (upos: string) => upos !== 'PUNCT' && upos !== 'DET' && upos !== 'NUM' && upos !== 'SYM'

/** Lists the features of a claim. Linear in its content, which the context bounds. */
export function typeFeatures(context: TypeContext): TypeFeatures {
  const { cue, senses, frame, neutral, content, clause, ownClause, source } = context
  const hashes: number[] = []
  const templates: number[] = []
  const words: string[] = []
  const add = (template: number, word: string, salt = 0) => {
    hashes.push(mix(mix(template + 1, hashString(word)), salt))
    templates.push(template)
    words.push(word)
  }
  const frameHash = hashString(frame)
  const own = ownClause ? 1 : 0
  const subjectClass = ownClause ? 'the speaker' : (clause.subject?.upos ?? 'none')

  for (const { lemma, upos } of cue) {
    if (!isWordy(upos)) continue
    add(0, lemma)
    add(1, lemma, frameHash)
  }
  for (const sense of senses) add(2, sense.cue.type)
  if (senses.length === 0) add(2, 'nothing known')
  add(3, frame)
  if (neutral) add(4, frame, own + 1)

  const seen = new Set<string>()
  let previous = 0
  for (const { lemma, upos } of content.slice(0, WORD_LIMIT)) {
    if (!isWordy(upos) || seen.has(lemma)) continue
    seen.add(lemma)
    if (upos !== 'PROPN') {
      add(5, lemma)
      if (neutral) add(6, lemma)
    }
    const hash = hashString(lemma)
    if (neutral && previous !== 0) add(19, lemma, previous)
    previous = hash
  }
  content.slice(0, OPENING).forEach((token, i) => {
    add(7, token.upos === 'PROPN' ? 'a name' : token.norm, i + 1)
  })
  if (clause.verb) {
    add(8, clause.verb.lemma, own)
    if (neutral) add(9, clause.verb.lemma, own + (clause.negated ? 2 : 0))
    add(8, clause.verb.xpos, 7)
  }
  const auxiliary = clause.auxiliary?.lemma ?? 'none'
  add(10, auxiliary, clause.negated ? 1 : 0)
  if (neutral) add(12, auxiliary, mix(hashString(subjectClass), clause.negated ? 1 : 0))
  if (neutral)
    add(11, ownClause ? 'the speaker' : clause.subject?.upos === 'PROPN' ? 'a name' : (clause.subject?.lemma ?? 'none'))
  if (clause.predicate) add(13, clause.predicate.lemma, neutral ? 1 : 0)

  for (const [name, set] of CLASSES) {
    let count = 0
    for (const { lemma, upos } of content.slice(0, CLASS_LIMIT)) if (upos !== 'PROPN' && set.has(lemma)) count++
    for (let n = 1; n <= Math.min(count, COUNT_LIMIT); n++) {
      add(14, name, n)
      if (neutral) add(15, name, n * 2 + own)
    }
    if (clause.predicate && set.has(clause.predicate.lemma)) add(13, name, clause.negated ? 8 : 9)
    if (clause.verb && set.has(clause.verb.lemma)) add(8, name, (clause.negated ? 8 : 10) + own)
  }
  const counts = new Map<string, number>()
  for (const { type, phrase } of wordingsIn(content, WORD_LIMIT)) {
    add(20, phrase, neutral ? 1 : 0)
    const count = (counts.get(type) ?? 0) + 1
    counts.set(type, count)
    if (count <= COUNT_LIMIT) add(21, type, neutral ? count : 0)
  }
  if (content.some(({ norm }) => norm === '?')) add(16, 'a question mark', neutral ? 1 : 0)
  if (content.some(({ norm }) => norm === '!')) add(16, 'an exclamation mark')
  if (content.some(({ norm }) => norm === 'if' || norm === 'unless')) add(16, 'a condition')
  if (content.length < 5) add(16, 'few words')
  else if (content.length > 35) add(16, 'many words')
  const speaker = source.at(-1)
  if (source.length === 0) add(17, 'missing')
  else if (source.length === 1 && speaker!.upos === 'PRON') add(17, speaker!.norm)
  const head = cue.find(({ upos }) => upos === 'VERB')
  add(18, head ? head.xpos : (cue.at(-1)?.upos ?? 'none'))
  if (cue.some(({ norm }) => norm === 'not' || norm === "n't" || norm === 'never')) add(18, 'negated')
  return { hashes, templates, words }
}
