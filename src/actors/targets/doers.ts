import { stemmer } from 'stemmer'
import { lowestIndex } from '../../domain/bisect.ts'
import type { DependencyTree } from '../../domain/sentence.ts'
import type { TaggedToken } from '../../domain/token.ts'
import type { Discourse } from '../discourse.ts'
import { countryEntity } from '../identity/index.ts'
import type { Phrase } from '../phrases/phrase.ts'

/** Somebody who did something, as the text has said it by then. */
export type Doing = {
  readonly entity: number
  /** Where the text says so. */
  readonly at: number
}

/** By the stem that the noun and the verb of an act share, who did it, in order of the text. */
export type Doings = ReadonlyMap<string, readonly Doing[]>

/** Longer words are none of English: keeps the cost of a word constant. */
const LONGEST = 30

/**
 * What *the deployment*, *deploy* and *deployed* share: Porter's stem, and for nouns in *-sion*, as English has them from Latin,
 * the *d* of their verb (`decision`, `decide`).
 */
export const actStem = (word: string): string =>
  stemmer(word.slice(0, LONGEST).replace(/([^s])sion$/, '$1de')).replace(/y$/, 'i')

/** `Russia deployed missiles`, `Moscow's deployment`, `the Russian deployment`, `a deployment by Russia`: whose acts an article tells of. */
export function doingsOf(discourse: Discourse): Doings {
  const { phrases, parsed, registry, names } = discourse
  const found = new Map<string, Doing[]>()
  const add = (word: string, entity: number, at: number) => {
    const stem = actStem(word)
    const known = found.get(stem) ?? []
    if (known.length === 0) found.set(stem, known)
    known.push({ entity, at })
  }
  phrases.list.forEach((phrase, at) => {
    const { tokens, tree } = parsed.sentences[phrase.sentence]!
    const entity = registry.resolved[at]?.entity
    if (isAct(phrase)) {
      const owner = registry.resolved[phrase.possessor ?? -1]?.entity
      if (owner !== undefined) add(phrase.lemma, owner, phrase.start)
      else if (phrase.country !== null)
        add(phrase.lemma, countryEntity(names, registry, phrase.country).index, phrase.start)
    }
    if (entity === undefined) return
    const verb = tree ? governorOf(phrase, tokens, tree) : verbBehind(phrase, tokens)
    if (verb) add(verb.lemma, entity, verb.start)
  })
  for (const doings of found.values()) doings.sort((a, b) => a.at - b.at)
  return found
}

/** What somebody did, and not somebody of his: `Russia's deployment`, but `Russia's minister`. */
const isAct = ({ form, kind }: Phrase): boolean => form === 'noun' && (kind === 'thing' || kind === 'document')

/** The verb of which somebody is the subject, or what was done or made *by* somebody. */
function governorOf(
  { first, head }: Phrase,
  tokens: readonly TaggedToken[],
  { heads, labels }: DependencyTree,
): TaggedToken | null {
  const governor = tokens[heads[head]!]
  if (!governor) return null
  if (labels[head] === 'nsubj') return governor.upos === 'VERB' ? governor : null
  return tokens[first - 1]?.norm === 'by' && /^(obl|nmod)/.test(labels[head]!) ? governor : null
}

const FURTHEST_VERB = 4

/** The verb right behind a subject, auxiliaries and adverbs apart, where the sentence has no tree. */
function verbBehind({ subject, head }: Phrase, tokens: readonly TaggedToken[]): TaggedToken | null {
  if (!subject) return null
  for (let at = head + 1; at <= head + FURTHEST_VERB; at++) {
    const token = tokens[at]
    if (token?.upos === 'VERB') return token.xpos === 'VBN' && tokens[at - 1]?.lemma === 'be' ? null : token
    if (!token || !/^(ADV|AUX|PART)$/.test(token.upos)) return null
  }
  return null
}

/**
 * Who did what a claim speaks of without saying whose it is: `condemned the deployment`. The last doer that the text has named
 * before, for each such noun.
 */
export function doersIn(words: readonly TaggedToken[], start: number, doings: Doings): number[] {
  const found: number[] = []
  for (const { upos, lemma } of words) {
    if (upos !== 'NOUN') continue
    const known = doings.get(actStem(lemma)) ?? []
    const last = known[lowestIndex(known.length, (at) => known[at]!.at >= start) - 1]
    if (last && !found.includes(last.entity)) found.push(last.entity)
  }
  return found
}
