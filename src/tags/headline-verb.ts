import { FINITE_TAGS, type TaggedToken } from '../domain/token.ts'
import { NOUNS, PARTICLE_VERBS, VERBS } from '../lexicon/cues.ts'

const NOMINAL: ReadonlySet<string> = new Set(['NN', 'NNP', 'NNPS', 'NNS'])
const PLURAL: ReadonlySet<string> = new Set(['NNPS', 'NNS'])
/** What a subject may end with: `Senate *Hopeful* Slams …`. */
const SUBJECT_END: ReadonlySet<string> = new Set([...NOMINAL, 'CD', 'JJ', ','])
/** What an object may begin with, if it is no preposition. */
const OBJECT: ReadonlySet<string> = new Set([
  ...NOMINAL,
  '$',
  '``',
  'CD',
  'DT',
  'JJ',
  'POS',
  'PRP',
  'PRP$',
  'VBG',
  'VBN',
])
const MARKS: ReadonlySet<string> = new Set(["'", '"'])
const STOPS: ReadonlySet<string> = new Set(['.', '!', '?'])

/** Nouns that have no plural, so that the form in -s is the verb. */
const NO_PLURAL: ReadonlySet<string> = new Set(['blame', 'praise'])

/** Nouns as well as verbs by which something is given a name: `calls a deal a giveaway`. */
const NAMING: ReadonlySet<string> = new Set(['brand', 'call', 'label'])
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an'])
/** How far behind such a verb the article of the name may stand. */
const NAME_REACH = 6
/** Verbs that report nothing and take another that does: `Ministers *Fail* to Agree`. */
const WITH_DEED: ReadonlySet<string> = new Set([
  'decline',
  'fail',
  'hesitate',
  'refuse',
  'rush',
  'scramble',
  'struggle',
])

/** No headline has fewer words, nor more. */
const SHORTEST = 4
const LONGEST = 30

/**
 * `Texas Governor Blasts Mayor`: where no word of a headline is a finite verb, one that was taken for a noun is, if it may
 * report an act and stands between a subject and an object. A headline's capitals make names of its verbs.
 * @param lemmaOf the lemma of a word in lower case as a verb in the present
 */
export function withHeadlineVerbs(tokens: readonly TaggedToken[], lemmaOf: (norm: string) => string): TaggedToken[] {
  if (!isVerbless(tokens)) return [...tokens]
  return tokens.map((token, at) => {
    if (!NOMINAL.has(token.xpos) || !SUBJECT_END.has(tokens[at - 1]?.xpos ?? '')) return token
    const lemma = lemmaOf(token.norm)
    if (!agrees(token.norm, lemma, tokens[at - 1]!)) return token
    if (!mayReport(lemma, tokens[at + 1]) && !isNaming(lemma, tokens, at)) return token
    return { ...token, upos: 'VERB', xpos: token.norm === lemma ? 'VBP' : 'VBZ', lemma }
  })
}

/** A stretch of words without a full stop and without a verb that says what is so. */
function isVerbless(tokens: readonly TaggedToken[]): boolean {
  if (tokens.length < SHORTEST || tokens.length > LONGEST || STOPS.has(tokens.at(-1)!.norm)) return false
  return !tokens.some(({ xpos }) => FINITE_TAGS.has(xpos))
}

/** `Governor *Blasts*`, `Lawmakers *Urge*`: in the form that agrees with what stands before. */
function agrees(norm: string, lemma: string, before: TaggedToken): boolean {
  return norm === lemma ? PLURAL.has(before.xpos) : norm.endsWith('s')
}

/** `*Calls* Stadium Deal a 'Giveaway'`: a noun in the plural has no two objects behind it. */
function isNaming(lemma: string, tokens: readonly TaggedToken[], at: number): boolean {
  if (!NAMING.has(lemma)) return false
  const article = tokens.findIndex(({ norm }, i) => i > at + 1 && ARTICLES.has(norm))
  if (article < 0 || article > at + NAME_REACH) return false
  return tokens.slice(at + 1, article).every(({ xpos }) => OBJECT.has(xpos))
}

/** A verb that reports with what follows; one that is a noun as well (`plans`) only before *to*. */
function mayReport(lemma: string, next: TaggedToken | undefined): boolean {
  if (next?.norm === 'to' && WITH_DEED.has(lemma)) return true
  if (!next || !VERBS.has(lemma)) return false
  if (next.norm === 'to') return true
  if (NOUNS.has(lemma) && !NO_PLURAL.has(lemma)) return false
  if (next.xpos === 'IN') return PARTICLE_VERBS.get(lemma)?.some(({ words }) => words[1] === next.norm) ?? false
  return OBJECT.has(next.xpos) || MARKS.has(next.norm)
}
