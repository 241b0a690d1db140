import type { Attribution } from '../domain/attribution.ts'
import type { ActorRef } from '../domain/claim.ts'
import { type ClaimType, REFUSALS } from '../domain/claim-type.ts'
import type { Span } from '../domain/span.ts'
import { ABSTENTION } from '../lexicon/abstentions.ts'
import { VERBS } from '../lexicon/cues.ts'
import { NAMES_NOBODY, VERB_NEGATION } from '../lexicon/negations.ts'
import { toldBy } from '../lexicon/told-words.ts'
import { toldOfOne } from './directed.ts'
import { LONGEST_CONTENT, shortened } from './shortened.ts'

/** How each act reads with its speaker as subject: plain, negated, and the word before its target. */
const WORDING: Readonly<Record<ClaimType, readonly [told: string, negated: string, towards: string]>> = {
  demand: ['demanded', 'did not demand', 'of '],
  request: ['requested', 'did not request', 'of '],
  proposal: ['proposed', 'did not propose', 'to '],
  question: ['asked', 'did not ask', ''],
  rejection: ['rejected', 'did not reject', 'towards '],
  denial: ['denied', 'did not deny', 'towards '],
  agreement: ['agreed', 'did not agree', 'with '],
  confirmation: ['confirmed', 'did not confirm', 'to '],
  accusation: ['accused', 'did not accuse', ''],
  criticism: ['criticised', 'did not criticise', ''],
  praise: ['praised', 'did not praise', ''],
  promise: ['promised', 'did not promise', 'to '],
  threat: ['threatened', 'did not threaten', ''],
  warning: ['warned', 'did not warn', ''],
  intention: ['intended', 'did not intend', 'towards '],
  statement: ['said', 'did not say', 'of '],
  prediction: ['expected', 'did not expect', 'of '],
  belief: ['believed', 'did not believe', 'of '],
}

/**
 * Acts done by a word like *said*, whose content is what was said and not what was rejected or hoped: `Gov. Brandt objected: she
 * would not approve it`, where *rejected* would say the opposite.
 */
const SAID: Readonly<Partial<Record<ClaimType, readonly [told: string, towards: string]>>> = {
  rejection: ['objected', 'to '],
  denial: ['contradicted', ''],
  intention: ['said', 'of '],
  prediction: ['said', 'of '],
  belief: ['said', 'of '],
}

/** Auxiliaries that may stand in a cue of one verb: *has insisted*. */
const HELPERS = /^(?:am|are|be|been|being|had|has|have|is|was|were)$/iu

const isOneWord = (cue: string) => cue.split(' ').filter((word) => !HELPERS.test(word)).length === 1

/** True where the cue only says, or where it is the content that refuses or denies: “*joked* that he would not go”. */
function isSaid({ type, cueLemma }: Attribution, cue: string, content: string): boolean {
  const sense = VERBS.get(cueLemma)?.sense
  if (!sense) return false
  if (sense.neutral) return true
  // One word is no clause: who *called* it *off* said nothing of it.
  const clause = content.includes(' ') && isOneWord(cue)
  return clause && REFUSALS.has(type) && !sense.types.rejection && !sense.types.denial
}

/** What somebody refused to do, where *rejected* would not do. */
const REFUSAL = ['refused', 'did not refuse'] as const

const LONGEST_CUE = 60
const NAMES = 3

/** Whether the content itself soon names an actor: “warned [that Russia …]” needs no second Russia. */
function names(content: string, { name }: ActorRef): boolean {
  const last = name.split(' ').at(-1)!
  return content.slice(0, LONGEST_CONTENT).toLowerCase().includes(last.toLowerCase())
}

function listed(actors: readonly ActorRef[]): string {
  const shown = actors.slice(0, NAMES).map(({ name }) => name)
  if (actors.length > NAMES) return `${shown.join(', ')} and others`
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : shown.join('')
}

/** First words of a negated cue that go with *I*, *we* or *they*, and how they go with one actor’s name. */
const SINGULAR: Readonly<Record<string, string>> = {
  do: 'does',
  have: 'has',
  am: 'is',
  "'m": 'is',
  '’m': 'is',
  are: 'is',
  "'re": 'is',
  '’re': 'is',
  were: 'was',
}

/** What was not done, in the article's words, as it goes with the name: “I *don't* intend” becomes “Pruitt *doesn't* intend”. */
function notDone(who: string, cue: string, speaker: ActorRef | null): string {
  const one = speaker !== null && speaker.kind !== 'group'
  const [first = ''] = /^(?:do|have|are|were)(?=n['’]t)|^['’]?[a-z]+/iu.exec(cue) ?? []
  const fitting = one && Object.hasOwn(SINGULAR, first) ? SINGULAR[first]! + cue.slice(first.length) : cue
  return `${who} ${fitting}`
}

/** What introduces a content: “*that* he left”, “*to* leave”; but “*that* was untrue” says what was. */
const INTRODUCTION =
  /^(?:to|that(?!\s+(?:am|are|can|could|did|does|had|has|is|may|might|must|should|was|were|will|would)\b))\s+/iu

/**
 * A content without its *that* or *to*; but “disputed *that* figure” and “backed *that* whole account” name a thing: one word is no
 * clause, and none follows such a verb.
 */
function withoutIntroduction(content: string, { cueLemma }: Attribution): string {
  const frames = VERBS.get(cueLemma)?.sense.frames
  const isThing = /^that\s+\S+$/iu.test(content) || (frames !== undefined && !frames.includes('that'))
  return isThing && /^that\s/iu.test(content) ? content : content.replace(INTRODUCTION, '')
}

/** A noun's content without the preposition that ties it to the noun: the offer “*of* a truce”. */
const withoutTie = (content: string, { rule }: Attribution) =>
  rule === 'noun' ? content.replace(/^(?:of|for)\s+(?=\S)/u, '') : content

/** What ties a noun to the clause in which it was acted on: “an offer *that* [Arden described] as …”. */
const RELATIVE = /(?<=\S),?\s(?:that|which|whom?)$/iu

/** The words of a span as they stand in one line. */
const inOneLine = (text: string, { start, end }: Span) => text.slice(start, end).replace(/\s+/gu, ' ')

const capitalised = (line: string) => line.charAt(0).toUpperCase() + line.slice(1)

/**
 * One line that says who did what to whom: `Russia demanded of NATO: withdraw its forces`. At most some 200 characters of
 * the content; quotation marks come out paired.
 * @param opening the words that the content opens with where these are all its targets: “accused [*its neighbour* of …]”
 */
export function summarise(
  text: string,
  attribution: Attribution,
  speaker: ActorRef | null,
  targets: readonly ActorRef[],
  opening: Span | null = null,
): string {
  const { source, type, negated, hedged } = attribution
  const reportedly = hedged ? 'reportedly ' : ''
  const who = speaker?.name ?? (source ? inOneLine(text, source) : 'Someone unnamed')
  const spans = attribution.content.map((span) => inOneLine(text, span).trim())
  const pieces = spans.length > 1 ? spans.map((piece) => piece.replace(RELATIVE, '')) : spans
  const whole = pieces.join(' … ').replace(/[,;:]$/u, '')
  const cue = inOneLine(text, attribution.cue)
  const directed =
    opening &&
    !negated &&
    toldOfOne(type, listed(targets), shortened(whole.slice(inOneLine(text, opening).length).trim()))
  if (directed) return capitalised(`${who} ${reportedly}${directed}`)
  // What was not said or done is told in the words of the cue, `did not rule out`: others would say more or less.
  if ((VERB_NEGATION.test(cue) || ABSTENTION.test(cue)) && cue.length <= LONGEST_CUE)
    return capitalised(`${notDone(who, cue, speaker)}: ${shortened(whole)}`)
  const refuses = type === 'rejection' && /^to\s/iu.test(whole)
  const content = refuses ? whole : withoutIntroduction(withoutTie(whole, attribution), attribution)
  const own = refuses ? REFUSAL : toldBy(type, attribution.cueLemma, cue)
  const said = own || !isSaid(attribution, cue, content) ? undefined : SAID[type]
  const [told, not] = own ?? WORDING[type]
  const towards = said?.[1] ?? WORDING[type][2]
  // Who welcomed or called something what has it in the content: no name would go between.
  const whom = own && !refuses && type !== 'belief' ? '' : listed(targets.filter((target) => !names(content, target)))
  const act = `${reportedly}${negated && !NAMES_NOBODY.test(who) ? not : (said?.[0] ?? told)}${whom && ` ${towards}${whom}`}`
  return capitalised(`${who} ${act}: ${shortened(content)}`)
}
