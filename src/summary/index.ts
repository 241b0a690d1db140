import type { Attribution } from '../domain/attribution.ts'
import type { ActorRef } from '../domain/claim.ts'
import type { ParsedText } from '../domain/sentence.ts'
import type { Span } from '../domain/span.ts'
import type { TaggedToken } from '../domain/token.ts'
import { abstentionAt } from '../lexicon/abstentions.ts'
import { NAMES_NOBODY, VERB_NEGATION } from '../lexicon/negations.ts'
import { inActive } from './active-voice.ts'
import { formOf } from './content-form.ts'
import { contentWords, isAntecedent, isParted } from './content-words.ts'
import { directed } from './directed.ts'
import { hearerOf } from './hearer.ts'
import type { Answered, Line } from './line.ts'
import { possessive } from './naming.ts'
import { ofClause } from './of-clause.ts'
import { ofDeed } from './of-deed.ts'
import { ofThing } from './of-thing.ts'
import { inOneLine } from './one-line.ts'
import { cueTokens, ownWords } from './own-words.ts'
import { inPassive, type Passive, PRONOUN } from './passive-voice.ts'
import { shortened } from './shortened.ts'
import { subjectOf } from './subject.ts'
import { toldWhole, type Whole } from './told-whole.ts'

/** Whom a claim is about, besides its spans. */
export type Parties = {
  readonly speaker: (ActorRef & { readonly members?: readonly ActorRef[] }) | null
  readonly targets: readonly ActorRef[]
  /** The claim that it answers. */
  readonly answered?: Answered | null
  /** The words that the content opens with where these are all its targets: “accused [*its neighbour* of …]”. */
  readonly opening?: Span | null
}

/**
 * One line that says who did what to whom, as a sentence: `Russia demanded that NATO withdraw its forces`, `Norway rejected
 * Iceland’s demand`. The article's own verb stands in it where it goes with the name and with what follows; else that of
 * the type. At most some 200 characters of the content; quotation marks come out paired.
 */
export function summarise(parsed: ParsedText, attribution: Attribution, parties: Parties): string {
  const { source, type, cueLemma, hedged, negated } = attribution
  const { speaker, targets, answered = null, opening = null } = parties
  const who = subjectOf(parsed, source, speaker, negated)
  const tokens = cueTokens(parsed, attribution)
  const whole = toldWhole(parsed, attribution)
  if (whole) return saidWhole(parsed, attribution, whole, who)
  const form = formOf(parsed, attribution.content)
  const passive = source || speaker ? null : inPassive(parsed, attribution, targets)
  if (passive) return saidInPassive(parsed, attribution, passive, form)
  const active = negated ? null : inActive(parsed, attribution)
  const words = contentWords(parsed, attribution, active?.between)
  const isOwn = attribution.quotation === 'direct' && isUnmarked(words) && (form === 'clause' || words.includes(' … '))
  const cue = inOneLine(parsed.text, attribution.cue)
  const kept = VERB_NEGATION.test(cue) || /\bno\b/iu.test(cue) || tokens.some((_, at) => abstentionAt(tokens, at) > 0)
  const isNegated = negated && !NAMES_NOBODY.test(who)
  const runsOn = goesOn(attribution) || isAntecedent(parsed.text, attribution) || isParted(parsed.text, attribution)
  const line: Line = {
    type,
    cueLemma,
    cue,
    isVerb: tokens.some(({ upos }) => upos === 'VERB'),
    own: active?.verb ?? (runsOn && (kept || !isNegated) ? ownWords(parsed, attribution, speaker) : null),
    goesOn: active !== null || (runsOn && !isBehindColon(parsed.text, attribution)),
    hearer: runsOn ? hearerOf(parsed, attribution) : null,
    // A clause out of the middle of a quotation is somebody's own words: “I told them *I would look*”.
    content: isOwn && !words.startsWith('“') ? `“${words}”` : words,
    form: isOwn ? 'quotation' : form,
    pieces: attribution.content.length,
    opening: opening && inOneLine(parsed.text, opening),
    targets: isMutual(parties) ? [{ ...targets[0]!, name: 'each other' }] : targets,
    answered,
    negated: isNegated,
  }
  const told = directed(line, kept) ?? plain(line, kept)
  const acts = isActOf(tokens, attribution) ? possessive(who) : who
  return capitalised(`${acts} ${hedged && !HEDGES.test(line.own ?? '') ? 'reportedly ' : ''}${told}`)
}

/** True for words of a quotation without its marks, or with the single ones that are double by now; what *that* introduces is told and not quoted. */
const isUnmarked = (words: string) => !/["“”]|^that\s/u.test(words.replace(/^“(.*)”$/u, '$1'))

/** What is said with its cue in it: “Someone unnamed said: *there is no evidence* that it works”. */
function saidWhole(parsed: ParsedText, attribution: Attribution, whole: Whole, who: string): string {
  const words = `${whole.before} ${contentWords(parsed, attribution, whole.between || undefined)}`.trim()
  if (whole.passive) return capitalised(shortened(words))
  return capitalised(`${who} said: ${shortened(words)}`)
}

/** What nobody named did to somebody: “Marsh *was asked* whether he would go”. */
function saidInPassive(parsed: ParsedText, attribution: Attribution, { whom, verb }: Passive, form: string): string {
  const { content, cue } = attribution
  if (content[0]!.start > cue.start) {
    const words = shortened(contentWords(parsed, attribution))
    return capitalised(`${whom} ${verb}${form === 'quotation' ? ':' : ''} ${words}`)
  }
  const words = contentWords(parsed, attribution, verb).replace(' , ', ', ')
  const whole = content.length > 1 ? words : `${words} ${verb}`
  return capitalised(shortened(whom ? whole.replace(PRONOUN, () => whom) : whole))
}

/** “[Its] *goal is* [to sell more]”: an aim or an impression is somebody's, and is so. */
function isActOf(tokens: readonly TaggedToken[], { source, cue }: Attribution): boolean {
  const verb = tokens.findIndex(({ lemma, upos }) => lemma === 'be' && (upos === 'AUX' || upos === 'VERB'))
  return verb > 0 && source !== null && source.end <= cue.start && tokens[verb - 1]!.upos === 'NOUN'
}

/** Words that hedge an act by themselves: “*may* reject”. */
const HEDGES =
  /\b(?:allegedly|apparently|appear\w*|could|likely|may|might|perhaps|probably|reportedly|seem\w*|seemingly)\b/u

/** True where those who spoke together did it to one another. */
function isMutual({ speaker, targets }: Parties): boolean {
  const members = new Set(speaker?.members?.map(({ id }) => id))
  return members.size > 1 && members.size === targets.length && targets.every(({ id }) => members.has(id))
}

const capitalised = (line: string) => line.charAt(0).toUpperCase() + line.slice(1)

/** “Others *were less sure*: [it would rain]”: no sentence goes on across a colon. */
const isBehindColon = (text: string, { content, cue }: Attribution): boolean =>
  text.slice(cue.end, Math.max(cue.end, content[0]!.start)).includes(':')

/** True where the content stands behind the cue in one piece, so that the article's words go on as they are. */
const goesOn = ({ content, cue }: Attribution) => content.length === 1 && content[0]!.start >= cue.end

/** @param kept whether what is told was not said or done: other words than the cue's would say more or less than it does */
function plain(line: Line, kept: boolean): string {
  if (line.form === 'phrase' || line.form === 'gerund') return ofThing(line)
  if (line.form === 'infinitive' || line.form === 'wish') return ofDeed(line)
  return ofClause(line, kept)
}
