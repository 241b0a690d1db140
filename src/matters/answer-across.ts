import { CLAIM_TYPES, type ClaimType } from '../domain/claim-type.ts'
import type { Stance } from '../domain/response.ts'
import { rounded } from '../domain/rounded.ts'
import { allied } from './alliance.ts'
import { type NamedWords, thingsNamed } from './proper-names.ts'
import { DAY, MEANT, WINDOW } from './same-matter.ts'
import { shared } from './topic-words.ts'

/** The acts that answer something said elsewhere, and whether they are for it. */
const STANCES: Partial<Record<ClaimType, Stance>> = {
  rejection: 'against',
  denial: 'against',
  criticism: 'against',
  agreement: 'for',
  confirmation: 'for',
}

/** The stance of an act, turned round where it is negated: *did not rule out*. Null where it answers nothing by itself. */
export function stanceOf(type: ClaimType, negated: boolean): Stance | null {
  const stance = STANCES[type]
  if (!stance || !negated) return stance ?? null
  return stance === 'for' ? 'against' : 'for'
}

/** Words by which what is only stated refuses: *a withdrawal was “not on the table”*, *they cannot be moved*. */
const REFUSAL =
  /\b(?:will not|would not|won['’]t|wouldn['’]t|will stay|would stay|dead on arrival|cannot|can['’]t|must not|should not|not (?:on|up for|open to|going to|acceptable)|off the table|out of the question|non-?starter|red line|unacceptable|no (?:reason|intention|right|question|basis|plans?|compromise|going back)|nobody can|no country can|never|(?:will|would) (?:continue|go ahead|press ahead|press on|proceed))\b/iu

/** True if what is only stated, promised or intended says no to what it is about. */
export function refuses(type: ClaimType, text: string): boolean {
  return /^(?:assertive|commissive)$/u.test(CLAIM_TYPES[type].group) && REFUSAL.test(text)
}

/** Words that name what was asked: *rejected Russia's demands*. */
const ACTS =
  /\b(?:demands?|proposals?|calls?|requests?|appeals?|accusations?|allegations?|charges|ultimatums?|terms|conditions|offers?|claims?|drafts?|protests?|objections?|complaints?)\b/iu

/** An act of somebody that is told with what it asks: *calls to close the straits*. */
const TOLD_ACT = new RegExp(`${ACTS.source}\\s+(?:by|for|from|of|that|to)\\b`, 'iu')

/** An act that is only named is that of the last weeks. */
const NAMED_WINDOW = 45 * DAY

/** Who was asked these days and refuses answers that, whether or not it is said. */
const SOON = 14 * DAY

/** A claim that may answer one of another article. Sides are base ids, `at` is Unix ms. */
type Answering = {
  readonly party: string
  /** The sides that the speaker may well stand for instead. */
  readonly likely: readonly string[]
  readonly type: ClaimType
  readonly text: string
  readonly targets: readonly string[]
  /** Whom the content mentions: counts where no target is known. */
  readonly mentioned: readonly string[]
  readonly words: readonly string[]
  /** Topic words of how its article begins. */
  readonly lead: readonly string[]
  readonly at: number
  /** Whether it is no answer by its type and only refuses in words. */
  readonly plain: boolean
} & Pick<NamedWords, 'names'>

/** A directive or accusation, made in another article, that may be meant. */
export type Answerable = {
  readonly party: string
  readonly target: string | null
  readonly words: ReadonlySet<string>
  readonly at: number
}

/** Why an answer was linked, and how surely. */
export type Link = { readonly rule: string; readonly confidence: number; readonly words: readonly string[] }

/**
 * Whether a claim answers one of another article. It is made no earlier, within 180 days and by another side, and it is directed at who
 * asked (or mentions them, where no target is known), or at nobody in particular. Then the sides decide how much the two
 * must share: two topic words where who was asked answers who asked, three where only one of the two fits. An alliance is
 * asked where a member is, and the other way round. Where who was asked refuses within a fortnight, and tells of no
 * other act, two words will do as well. Where the answer names the act (*Russia's demands*) and who made it,
 * one word less will do, within 45 days; and where it names nothing but the act, its article's beginning tells which one that is. Each further word adds to the confidence; the words of one name count as one. A plain statement that refuses answers
 * only where its speaker was asked.
 */
export function answerAcross(answer: Answering, asked: Answerable): Link | null {
  if (answer.at < asked.at || answer.at - asked.at > WINDOW) return null
  if ([answer.party, ...answer.likely].includes(asked.party)) return null
  const { target } = asked
  const sides = [answer.party, ...answer.likely]
  const wasAsked = target !== null && sides.some((side) => side === target || allied(side, target))
  // What is said of one's own ally is said of the matter, not to the ally.
  const addressed = answer.targets.filter((other) => !sides.some((side) => allied(side, other)))
  const toAsker = (addressed.length > 0 ? addressed : answer.mentioned).includes(asked.party)
  if (answer.plain && !wasAsked) return null
  if ((!wasAsked && !toAsker) || (addressed.length > 0 && !toAsker)) return null
  const named = toAsker && ACTS.test(answer.text) && answer.at - asked.at <= NAMED_WINDOW
  const refusing = answer.type === 'rejection' || REFUSAL.test(answer.text)
  const soon = refusing && answer.at - asked.at <= SOON && !TOLD_ACT.test(answer.text)
  const needed = (wasAsked && (toAsker || soon) ? 2 : 3) - Number(named)
  const words = shared(answer.words, asked.words)
  const count = thingsNamed(words, answer.names)
  const isMeant = () => named && onlyNamesAct(answer) && shared(wordsMeant(answer), asked.words).length >= MEANT
  if (count < needed && !isMeant()) return null
  const rule =
    wasAsked && toAsker ? 'across-sides-swapped' : wasAsked ? 'across-asked-answers' : 'across-asker-answered'
  const confidence = rounded((wasAsked && toAsker ? 0.6 : 0.45) + Math.min(0.3, 0.06 * Math.max(0, count - needed)))
  return { rule: named ? `${rule}-by-act` : rule, confidence, words }
}

/** True for an answer that names an act and hardly anything else: *condemned Armenia's demands*. */
export function onlyNamesAct({ text, words }: Pick<Answering, 'text' | 'words'>): boolean {
  return words.length < 2 && ACTS.test(text)
}

/** The words of an answer, with those of its article's beginning. */
export function wordsMeant({ words, lead }: Pick<Answering, 'words' | 'lead'>): string[] {
  return [...new Set([...words, ...lead])]
}
