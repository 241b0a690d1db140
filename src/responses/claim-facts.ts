import type { Cast, Mention } from '../domain/actor.ts'
import type { Attribution } from '../domain/attribution.ts'
import type { ParsedSentence, ParsedText } from '../domain/sentence.ts'
import { overlaps } from '../domain/span.ts'
import type { TaggedToken } from '../domain/token.ts'
import { tokensIn } from '../domain/tokens-in.ts'
import { PLAIN_NEGATIONS } from '../lexicon/negations.ts'
import { adversativeIn, backgroundOf, isReply } from './cue-sentence.ts'
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
/** Word classes that tell what a sentence is about. */
const TELLING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ'])

/** Gathers the facts of every claim, in order. Linear in the text and the mentions. */
export function claimFacts(parsed: ParsedText, attributions: readonly Attribution[], cast: Cast): ClaimFacts[] {
  const mentions = [...cast.mentions].sort((a, b) => a.start - b.start)
  const numberOf = numberWords()
  const stemOf = rememberedStems()
  const tellingWordsOf = rememberedTellingWords(numberOf)
  const turns = turnsOf(cast)
  return attributions.map((attribution, index) => {
    const { source, cue } = attribution
    const { speaker, targets } = cast.participants[index]!
    const sentence = parsed.sentences[attribution.sentence]!
    const earlier = parsed.sentences[attribution.sentence - 1]
    const content = tokensIn(parsed, attribution.content, WORDS)
    const topics = topicsOf(content, stemOf)
    const naming = tokensIn(parsed, source ? [cue, source] : [cue], WORDS)
    const said = attribution.content.flatMap((span) => mentionsIn(mentions, span))
    const around = mentionsIn(mentions, sentence).filter(
      (mention) => !attribution.content.some((span) => overlaps(span, mention)) && mention.actor !== speaker?.actor,
    )
    return {
      index,
      attribution,
      sentence: attribution.sentence,
      paragraph: sentence.paragraph,
      speaker: speaker?.actor ?? null,
      targets: targets.map(({ actor }) => actor),
      inContent: actorsOf(said),
      around: actorsOf(around),
      before: earlier?.paragraph === sentence.paragraph ? actorsOf(mentionsIn(mentions, earlier)) : [],
      content,
      topics,
      stems: new Set(topics.map(({ stem }) => stem)),
      stemNumbers: rising(topics.map(({ stem }) => numberOf(stem))),
      lemmas: rising(content.map(({ lemma }) => numberOf(lemma))),
      bigrams: pairNumbers(content, numberOf),
      sentenceWords: tellingWordsOf(sentence),
      meaning: meaningOf(content),
      pointers: [...pointersIn(content, said), ...pointersIn(naming, around).filter(({ types }) => types.length > 0)],
      replies: isReply(sentence, cue),
      adversative: adversativeIn(sentence, attribution),
      negative: content.some(({ norm }) => PLAIN_NEGATIONS.has(norm)),
      background: backgroundOf(sentence, cue),
      words: content.length,
      turn: turns[index]!.turn,
      intoTurn: turns[index]!.intoTurn,
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

/** The telling words of a sentence, read once however many claims stand in it. */
function rememberedTellingWords(numberOf: Numbering): (sentence: ParsedSentence) => WordNumbers {
  const known = new Map<ParsedSentence, WordNumbers>()
  return (sentence) => {
    let words = known.get(sentence)
    if (!words) {
      const telling = sentence.tokens.filter(({ upos }) => TELLING.has(upos))
      words = rising(telling.map(({ lemma }) => numberOf(lemma)))
      known.set(sentence, words)
    }
    return words
  }
}

const actorsOf = (mentions: readonly Mention[]) => [...new Set(mentions.map(({ actor }) => actor))]
