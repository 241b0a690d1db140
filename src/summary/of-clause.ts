import { REFUSALS } from '../domain/claim-type.ts'
import { PARTICLE_VERBS, VERBS } from '../lexicon/cues.ts'
import { toldBy } from '../lexicon/told-words.ts'
import { joined, type Line } from './line.ts'
import { listed, names } from './naming.ts'
import { shortened } from './shortened.ts'
import { beforeClause, doneBySaying, OF_SOMEBODY, towards } from './wording.ts'

/** Auxiliaries that may stand in a cue of one verb: *has insisted*. */
const HELPERS = /^(?:am|are|be|been|being|had|has|have|is|was|were)$/iu
const isOneWord = (cue: string) => cue.split(' ').filter((word) => !HELPERS.test(word)).length === 1

/** “*Gave* his account: ‘…’”: verbs whose object the quotation itself tells. */
const GIVEN: ReadonlySet<string> = new Set(['deliver', 'give', 'issue', 'post', 'provide', 'publish', 'release'])

/** “*The Herald:* officers hid it”, “*in the words of* Lund, dead”. */
export const isColon = (cue: string) => !/\p{L}/u.test(cue) || /^in the words of$/iu.test(cue)

/**
 * True where the cue only says (a colon does), where it is the content that refuses or denies: “*joked* that he would not go”, or where a
 * quotation stands behind what somebody did: “*took* a parting shot: …”.
 */
export function isSaid({ type, cueLemma, cue, isVerb, form }: Line): boolean {
  if (isColon(cue)) return true
  const sense = isVerb ? VERBS.get(cueLemma)?.sense : undefined
  if (!sense) return isVerb && form === 'quotation' && isOneWord(cue) && !PARTICLE_VERBS.has(cueLemma)
  if (sense.neutral || (form === 'quotation' && GIVEN.has(cueLemma) && isOneWord(cue))) return true
  return isOneWord(cue) && REFUSALS.has(type) && !sense.types.rejection && !sense.types.denial
}

/** Verbs that want to know whom: “*told* reporters [that …]” cannot be told without them. */
export const wantsHearer = ({ cueLemma }: Line) => VERBS.get(cueLemma)?.sense.frames?.includes('recipient') ?? false

/** “*That* he left” is introduced; but “*that* was untrue” says what was. */
const INTRODUCTION =
  /^that\s+(?!(?:am|are|can|could|did|does|had|has|is|may|might|must|should|was|were|will|would)\b)/iu
const withoutThat = (content: string) => content.replace(INTRODUCTION, '')

/** Who quotes others does not deny or threaten what they do. */
const QUOTING: ReadonlySet<string> = new Set(['cite', 'quote'])

/** “Said *he wants* a ban”: who says so need not be said to demand it as well. */
const isOwnWish = ({ type, form, content }: Line): boolean =>
  type === 'demand' &&
  form === 'clause' &&
  /^(?:that )?(?:he|I|it|she|they|we) (?:\p{Ll}+ )?(?:want|wanted|wants|would like)\b/u.test(content)

/** “Asked *the mayor if* she knew”: a question with whom it was put to. */
const ASKED_OF = /^(?:[\p{L}'’.-]+ ){1,6}(?:if|whether|why|how|what|when|where|who)\s/u

/**
 * An act whose content is a clause or a quotation: `denied that it left`, `said: “We left”`, `objected to Iceland: it would not
 * leave`.
 * @param kept whether it was not said or done: only its own words tell that right
 */
export function ofClause(line: Line, kept: boolean): string {
  const { type, cueLemma, cue, own, form, content, negated } = line
  if (kept && own) return joined(own, line)
  const told = toldBy(type, cueLemma, cue)
  const whom = listed(line.targets.filter((target) => !names(content, target)))
  const at = whom && !told && !line.hearer ? (towards(type) ?? '') && `${towards(type)}${whom}` : ''
  const said = !told && isSaid(line)
  if (said && !negated) {
    const done = QUOTING.has(cueLemma) || isOwnWish(line) ? undefined : doneBySaying(type)
    if (done) return `${done}${at}: ${shortened(withoutThat(content))}`
    if (whom && OF_SOMEBODY.has(type)) return `said of ${whom}: ${shortened(withoutThat(content))}`
  }
  if (own && line.hearer && !negated) return joined(`${own} ${line.hearer}`, line)
  // “*Warned that* it would fail”, “*warned of* a disaster if it did”: whom need not be told.
  const isTold = cueLemma === 'warn' && (/^that /iu.test(content) || /\b(?:about|against|of)$/u.test(own ?? ''))
  if (own && (!wantsHearer(line) || isTold) && !(said && form === 'quotation')) return joined(own, line)
  if (said) return joined(negated ? 'did not say' : 'said', isColon(line.cue) ? { ...line, goesOn: false } : line)
  const verb = (told ?? beforeClause(type))[Number(negated)]!
  const goesOn =
    /^that\s/iu.test(content) ||
    (negated && /^(?:after|before|when|while)\s/iu.test(content)) ||
    (type === 'question' && (form === 'question' || ASKED_OF.test(content)))
  return `${verb}${at}${goesOn ? '' : ':'} ${shortened(content)}`
}
