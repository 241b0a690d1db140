import type { Cast, Mention } from '../domain/actor.ts'
import type { Attribution } from '../domain/attribution.ts'
import type { ParsedSentence, ParsedText } from '../domain/sentence.ts'
import { overlaps, type Span } from '../domain/span.ts'
import type { TaggedToken } from '../domain/token.ts'
import { tokensIn } from '../domain/tokens-in.ts'
import { ADVERSATIVES, REPLY_VERBS, REPLY_WITH_BACK } from '../lexicon/answer-words.ts'
import { PLAIN_NEGATIONS } from '../lexicon/negations.ts'
import { type Meaning, meaningOf } from './meaning.ts'
import { mentionsIn } from './mentions-in.ts'
import { type Pointer, pointersIn } from './pointers.ts'
import { rememberedStems, type Topic, topicsOf } from './topics.ts'
import { type Numbering, numberWords, pairNumbers, rising, type WordNumbers } from './word-numbers.ts'

/** What the pairing of claims looks at, for one claim. Actors are indexes into the cast. */
export type ClaimFacts = {
  readonly index: number
  readonly attribution: Attribution
  readonly sentence: number
  readonly paragraph: number
  readonly speaker: number | null
  readonly targets: readonly number[]
  /** Actors mentioned in the content, and around it: in the rest of the sentence and in the source. */
  readonly inContent: readonly number[]
  readonly around: readonly number[]
  /** Actors mentioned in the sentence before, where it stands in the same paragraph. */
  readonly before: readonly number[]
  readonly content: readonly TaggedToken[]
  readonly topics: readonly Topic[]
  readonly stems: ReadonlySet<string>
  /** Stems, lemmas and pairs of neighbouring words of the content; lemmas of the telling words of the cue's sentence. */
  readonly stemNumbers: WordNumbers
  readonly lemmas: WordNumbers
  readonly bigrams: WordNumbers
  readonly sentenceWords: WordNumbers
  /** What the content is about, see meaning.ts. */
  readonly meaning: Meaning
  readonly pointers: readonly Pointer[]
  readonly replies: boolean
  /** 2 where the sentence opens with *But …*, 1 where such a word stands further in, before the content. */
  readonly adversative: 0 | 1 | 2
  readonly negative: boolean
  /** 2 where the cue is a noun (*her accusation that …*), 1 where it is in the pluperfect: said earlier than the rest. */
  readonly background: 0 | 1 | 2
  readonly words: number
  /** Counts the runs of claims of one speaker, from 0; and how many claims of its run come before this one. */
  readonly turn: number
  readonly intoTurn: number
}

/** More words of a claim than these do not tell more of its topic, and a long quotation stays cheap. */
const WORDS = 120
/** Words at the start of a sentence among which *But* and the like open it. */
const OPENING = 3
/** How far before the cue the replying verb may begin, and an adversative end, in UTF-16 code units. */
const [REPLY_REACH, ADVERSATIVE_REACH] = [40, 60]
/** Word classes that tell what a sentence is about. */
const TELLING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ'])

/** Gathers the facts of every claim, in order. Linear in the text and the mentions. */
export function claimFacts(parsed: ParsedText, attributions: readonly Attribution[], cast: Cast): ClaimFacts[] {
  const mentions = [...cast.mentions].sort((a, b) => a.start - b.start)
  const numberOf = numberWords()
  const stemOf = rememberedStems()
  const sentenceWords = new Map<ParsedSentence, WordNumbers>()
  const turns = turnsOf(cast)
  return attributions.map((attribution, index) => {
    const sentence = parsed.sentences[attribution.sentence]!
    if (!sentenceWords.has(sentence)) sentenceWords.set(sentence, tellingWords(sentence, numberOf))
    const content = tokensIn(parsed, attribution.content, WORDS)
    const topics = topicsOf(content, stemOf)
    const { speaker, targets } = cast.participants[index]!
    const said = attribution.content.flatMap((span) => mentionsIn(mentions, span))
    const { source, cue } = attribution
    const around = mentionsIn(mentions, sentence).filter(
      (mention) => !attribution.content.some((span) => overlaps(span, mention)) && mention.actor !== speaker?.actor,
    )
    const earlier = parsed.sentences[attribution.sentence - 1]
    const previous = earlier?.paragraph === sentence.paragraph ? earlier : null
    const cueTokens = tokensIn(parsed, [cue], WORDS)
    const sourceTokens = source ? tokensIn(parsed, [source], WORDS) : []
    return {
      index,
      attribution,
      sentence: attribution.sentence,
      paragraph: sentence.paragraph,
      speaker: speaker?.actor ?? null,
      targets: targets.map(({ actor }) => actor),
      inContent: unique(said),
      around: unique(around),
      before: unique(previous ? mentionsIn(mentions, previous) : []),
      background: isBackground(sentence, cue),
      content,
      topics,
      stems: new Set(topics.map(({ stem }) => stem)),
      stemNumbers: rising(topics.map(({ stem }) => numberOf(stem))),
      lemmas: rising(content.map(({ lemma }) => numberOf(lemma))),
      bigrams: pairNumbers(content, numberOf),
      sentenceWords: sentenceWords.get(sentence)!,
      meaning: meaningOf(content),
      pointers: [
        ...pointersIn(content, said),
        ...pointersIn([...cueTokens, ...sourceTokens], around).filter(({ types }) => types.length > 0),
      ],
      replies: isReply(sentence, cue),
      adversative: adversativeIn(sentence, attribution),
      negative: content.some(({ norm }) => PLAIN_NEGATIONS.has(norm)),
      words: content.length,
      ...turns[index]!,
    }
  })
}

/** For each claim which run of claims of one speaker it is in, and its place there. Without a speaker a claim is its own run. */
function turnsOf({ participants }: Cast): Pick<ClaimFacts, 'turn' | 'intoTurn'>[] {
  let [turn, intoTurn] = [-1, 0]
  let last: number | undefined
  return participants.map(({ speaker }) => {
    const goesOn = speaker !== null && speaker.actor === last
    if (!goesOn) turn++
    intoTurn = goesOn ? intoTurn + 1 : 0
    last = speaker?.actor
    return { turn, intoTurn }
  })
}

function tellingWords({ tokens }: ParsedSentence, numberOf: Numbering): WordNumbers {
  const words: number[] = []
  for (const { upos, lemma } of tokens) if (TELLING.has(upos)) words.push(numberOf(lemma))
  return rising(words)
}

const unique = (mentions: readonly Mention[]) => [...new Set(mentions.map(({ actor }) => actor))]

function isReply({ tokens }: ParsedSentence, cue: Span): boolean {
  return tokens.some(({ lemma, upos, start, end }, at) => {
    if (upos !== 'VERB' || start < cue.start - REPLY_REACH || end > cue.end || !REPLY_VERBS.has(lemma)) return false
    return !REPLY_WITH_BACK.has(lemma) || tokens.slice(at + 1, at + 4).some(({ norm }) => norm === 'back')
  })
}

function isBackground({ tokens }: ParsedSentence, cue: Span): 0 | 1 | 2 {
  const inside = tokens.filter((token) => overlaps(token, cue))
  if (!inside.some(({ upos }) => upos === 'VERB') && inside.some(({ upos }) => upos === 'NOUN')) return 2
  const first = tokens.findIndex((token) => overlaps(token, cue))
  return tokens.slice(Math.max(0, first - 2), first + 2).some(({ norm }) => norm === 'had') ? 1 : 0
}

function adversativeIn({ tokens }: ParsedSentence, { cue, content }: Attribution): 0 | 1 | 2 {
  const first = Math.min(cue.start, content[0]!.start)
  for (const [at, { norm, start, end }] of tokens.entries()) {
    if (!ADVERSATIVES.has(norm)) continue
    if (at < OPENING) return 2
    if (end <= cue.start && (start <= first || cue.start - end < ADVERSATIVE_REACH)) return 1
  }
  return 0
}
