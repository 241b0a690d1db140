import type { Attribution } from '../../domain/attribution.ts'
import { firstEndingAfter } from '../../domain/bisect.ts'
import type { TaggedToken } from '../../domain/token.ts'
import { ASSENTING, COMMENDING, DEROGATORY, HARM, REFUSING, WRONGDOING } from '../../lexicon/act-words.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import { hashString } from '../../model/hash.ts'
import type { Discourse } from '../discourse.ts'
import { pronounFeatures } from '../phrases/pronoun.ts'
import { toldIn } from './told.ts'

/** What all candidates of a claim share, read once. */
export type ClaimView = {
  readonly index: number
  readonly attribution: Attribution
  /** Hash of the cue's lemma. */
  readonly cue: number
  readonly speaker: number | null
  /** Nouns, verbs, adjectives and adverbs of the content, the first of them where it is long; names are left out. */
  readonly words: readonly TaggedToken[]
  /** The nouns among them that nobody is said to own: what may be somebody's act. */
  readonly acts: readonly TaggedToken[]
  readonly tone: Tone
  /** The content speaks to somebody: `you`. */
  readonly addresses: boolean
  /** `must`, `should`, or the like, if the content has one. */
  readonly modal: string
  readonly opening: string
  /** Who says the claim that holds this one, and who says those that it holds. */
  readonly outer: number | null
  readonly inner: ReadonlySet<number>
  /** The phrase for the one to whom it is said, by index; null for none. */
  readonly told: number | null
}

/** How many words run down, praise or threaten harm. */
export type Tone = { readonly against: number; readonly for: number; readonly harm: number }

const MOST_WORDS = 60
const NEIGHBOURS = 6
const MODALS = wordSet('can, could, may, might, must, need, ought, shall, should, will, would')

export function viewOf(index: number, discourse: Discourse): ClaimView {
  const { attributions, speakers, parsed } = discourse
  const attribution = attributions[index]!
  const tokens = contentTokens(attribution, parsed)
  const inner = new Set<number>()
  for (let at = Math.max(0, index - NEIGHBOURS); at <= index + NEIGHBOURS && at < attributions.length; at++)
    if (attributions[at]!.parent === index && speakers[at]) inner.add(speakers[at]!.entity)
  return {
    index,
    attribution,
    cue: hashString(attribution.cueLemma),
    speaker: speakers[index]?.entity ?? null,
    words: tokens.filter(({ upos }) => upos === 'NOUN' || upos === 'VERB' || upos === 'ADJ' || upos === 'ADV'),
    acts: tokens.filter((token, at) => token.upos === 'NOUN' && !isOwned(tokens, at)),
    tone: toneOf(tokens),
    addresses: tokens.some(({ norm }) => pronounFeatures(norm)?.person === 2),
    modal: tokens.find(({ norm }) => MODALS.has(norm))?.norm ?? '',
    opening: openingOf(tokens),
    outer: attribution.parent === null ? null : (speakers[attribution.parent]?.entity ?? null),
    inner,
    told: toldIn(attribution, discourse),
  }
}

const NAMED_BEFORE = 3

/** `Russia's recent deployment`: an owner stands shortly before. */
function isOwned(tokens: readonly TaggedToken[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - NAMED_BEFORE); before--) {
    if (/^(POS|PRP\$|WP\$)$/.test(tokens[before]!.xpos)) return true
    if (!/^(ADJ|NOUN|NUM|PROPN)$/.test(tokens[before]!.upos)) return false
  }
  return false
}

function contentTokens({ content }: Attribution, { sentences }: Discourse['parsed']): TaggedToken[] {
  const found: TaggedToken[] = []
  for (const span of content) {
    for (let s = firstEndingAfter(sentences, span.start); s < sentences.length; s++) {
      const sentence = sentences[s]!
      if (sentence.start >= span.end || found.length >= MOST_WORDS) break
      for (let t = firstEndingAfter(sentence.tokens, span.start); t < sentence.tokens.length; t++) {
        const token = sentence.tokens[t]!
        if (token.start >= span.end || found.length >= MOST_WORDS) break
        found.push(token)
      }
    }
  }
  return found
}

const AGAINST = 1
const FOR = 2
const HARMS = 4
const TONES = new Map<string, number>()
for (const [words, mark] of [
  [DEROGATORY, AGAINST],
  [WRONGDOING, AGAINST],
  [REFUSING, AGAINST],
  [COMMENDING, FOR],
  [ASSENTING, FOR],
  [HARM, HARMS],
] as const)
  for (const word of words) TONES.set(word, (TONES.get(word) ?? 0) | mark)

/** Counts the words that tell for or against something. */
export function toneOf(tokens: readonly TaggedToken[]): Tone {
  const tone = { against: 0, for: 0, harm: 0 }
  for (const { lemma, upos } of tokens) {
    if (upos === 'PROPN' || upos === 'PUNCT') continue
    const marks = TONES.get(lemma) ?? 0
    if (marks & AGAINST) tone.against++
    if (marks & FOR) tone.for++
    if (marks & HARMS) tone.harm++
  }
  return tone
}

/** The first word of the content that is no punctuation: a name by its class. */
function openingOf(tokens: readonly TaggedToken[]): string {
  const first = tokens.find(({ upos }) => upos !== 'PUNCT')
  return first === undefined ? '' : first.upos === 'PROPN' ? 'a name' : first.norm
}
