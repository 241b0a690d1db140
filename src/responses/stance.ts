import { CLAIM_TYPE_NAMES, CLAIM_TYPES, type ClaimType, REFUSALS } from '../domain/claim-type.ts'
import type { Stance } from '../domain/response.ts'
import { DEFENCES } from '../lexicon/answer-words.ts'
import { valenceOf } from '../lexicon/valence.ts'
import { wordSet } from '../lexicon/word-list.ts'
import { hashString, mix } from '../model/hash.ts'
import type { ClaimFacts } from './claim-facts.ts'
import { scoreOf, type Weights } from './scorer.ts'
import { hashed } from './wording.ts'

const SALT = hashString('stance')

/** Words that say no; who did *not reject* or *did not rule out* something left it standing. */
const OBJECTING = wordSet(
  'contest, contradict, deny, dispute, doubt, exclude, fault, object, oppose, quarrel, question, refute, reject, rule',
)
/** Who does this says the same again. */
const REPEATING = wordSet('echo, second')
/** What is withheld where it is negated: “*did not endorse* the plan”. */
const ASSENTS: ReadonlySet<ClaimType> = new Set<ClaimType>(['agreement', 'praise'])
/** What a defence is against: the attack, not with the attacker. */
const ATTACKS: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'accusation',
  'criticism',
  'denial',
  'rejection',
  'threat',
  'warning',
])

/**
 * Tells whether an answer is for or against what it answers: by its act where that says so (refusals are against, all but two of
 * 1,652 in the annotated articles), else by the trained weights.
 */
export function stanceOf(answer: ClaimFacts, asked: ClaimFacts, weights: Weights): Stance {
  const { type, negated, cueLemma } = answer.attribution
  if (!negated && (takesBack(answer) || saysYes(answer))) return 'for'
  if (REFUSALS.has(type) && !negated) return 'against'
  if (negated && OBJECTING.has(cueLemma)) return 'for'
  if ((negated && ASSENTS.has(type)) || resists(answer, asked)) return 'against'
  if (!negated && (heeds(answer) || commends(answer) || consents(answer, asked) || REPEATING.has(cueLemma)))
    return 'for'
  if (DEFENCES.has(cueLemma) && ATTACKS.has(asked.attribution.type)) return 'against'
  return scoreOf(stanceFeatures(answer, asked), weights) > 0 ? 'for' : 'against'
}

/** Verbs for giving up what one asked or held against another. */
const TAKING_BACK = wordSet('abandon, drop, rescind, retract, withdraw')
/** What stands against another. */
const OPPOSITION = wordSet(`
accusation, appeal, charge, claim, complaint, condition, demand, lawsuit, objection, opposition, protest, request, suit, threat,
ultimatum, veto`)
/** The words before it: *her long-standing demand that …* */
const BEFORE_NOUN = 4

/** True for one who takes back what stood against another: *withdrew its demand for an apology*. */
export function takesBack({ attribution, content }: ClaimFacts): boolean {
  const [own, ...rest] = content.slice(0, BEFORE_NOUN)
  return (
    TAKING_BACK.has(attribution.cueLemma) &&
    /^(?:her|his|its|their)$/u.test(own?.norm ?? '') &&
    rest.some(({ lemma }) => OPPOSITION.has(lemma))
  )
}

/** `“Yes, ask a bear,” she said.` */
const saysYes = ({ content }: ClaimFacts) => content.slice(0, 2).find(({ norm }) => /\p{L}/u.test(norm))?.norm === 'yes'

const WILL = /^(?:['’]ll|to|will|would)$/u
/** Who will do this gives no way; and who goes on with what he is asked to stop, or not with what he is asked to do. */
const RESISTING = wordSet('appeal, block, challenge, contest, defend, fight, oppose, resist, veto')
const GOING_ON = wordSet('continue, keep, proceed, remain, stay')
/** The words among which he says so. */
const SOON = 6

/** True for one who says that he will stand up to what was asked or done: *said her office would vigorously defend the law*. */
function resists({ attribution, content, negative }: ClaimFacts, asked: ClaimFacts): boolean {
  if (negative || !/^(?:assertive|commissive)$/u.test(CLAIM_TYPES[attribution.type].group)) return false
  const isAsked = (verb: string) =>
    !ASKING.has(asked.attribution.type) || asked.content.some(({ lemma }) => lemma === verb)
  return content.slice(0, SOON).some(({ norm }, at) => {
    if (!WILL.test(norm)) return false
    const rest = content.slice(at + 1, at + 4)
    const [verb, after] = rest[0]?.upos === 'ADV' ? rest.slice(1) : rest
    if (verb === undefined) return false
    if (RESISTING.has(verb.lemma)) return true
    const goesOn = GOING_ON.has(verb.lemma) || (verb.lemma === 'go' && after?.norm === 'ahead')
    return goesOn && !isAsked(verb.lemma)
  })
}

/** How what was asked or offered is commended, by whatever cue. */
const COMMENDING =
  /\b(?:(?:right|good) direction|(?:good|great|important|major|positive|welcome) (?:beginning|first step|sign|start|step)|step forward)\b/u

/** True for one who commends what another put forward: *called the plan “a step in the right direction”*. */
function commends({ content, negative }: ClaimFacts): boolean {
  return !negative && COMMENDING.test(content.map(({ norm }) => norm).join(' '))
}

const HEEDING = wordSet('abide, accept, agree, comply, obey')
const MAY = /^(?:could|may|might|will|would)$/u
/** So early in the content it tells what is done, and not what another thinks of it: *he doubted that Chad would agree*. */
const EARLY = 4

/** True for one who says that it will, or may, do what was asked: *said that Tbilisi might agree to withdraw*. */
function heeds({ attribution, content, negative }: ClaimFacts): boolean {
  if (negative || !/^(?:assertive|commissive)$/u.test(CLAIM_TYPES[attribution.type].group)) return false
  return content.slice(0, EARLY).some(({ norm }, at) => MAY.test(norm) && HEEDING.has(content[at + 1]?.lemma ?? ''))
}

/** What is consented to, and not what one thinks of. */
const ASKING: ReadonlySet<ClaimType> = new Set<ClaimType>(['demand', 'proposal', 'request'])
/** How one tells that one may do what was asked, in so many words. */
const CONSENTING = new RegExp(
  [
    /\b(?:are|be|been|is|remain(?:ed|s)?|was|were) (?:\w+ly )?(?:glad|happy|open|prepared|ready|willing)(?: in principle)?(?: (?:for|to)\b|$|[,.”"])/,
    /\b(?:['’]ll|may|might|will|would) (?:\w+ly )?(?:consider|examine|review|study|think about)\b/,
    /\b(?:am|are|be|been|['’]re|is|was|were) (?:\w+ly |already |still )?(?:considering|examining|looking (?:at|into)|reviewing|studying)\b/,
    /\b(?:be|been|being) (?:\w+ly )?(?:answered|considered|discussed|examined|granted|reviewed|studied)\b/,
    /\bunder (?:\S+ )?(?:consideration|review|study)\b/,
    /\bgladly\b|\bworth (?:considering|discussing|exploring|looking|studying|trying)\b|\ba (?:\S+ )?(?:basis|first step|start)\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'u',
)
const IN_SO_MANY = 20

/** True for one who does not say no to what was asked: *said that the request was being studied*, *was open to the idea*. */
function consents({ attribution, content, negative }: ClaimFacts, asked: ClaimFacts): boolean {
  if (negative || !ASKING.has(asked.attribution.type)) return false
  if (!/^(?:assertive|commissive)$/u.test(CLAIM_TYPES[attribution.type].group)) return false
  const norms = content.map(({ norm }) => norm)
  return !norms.includes('only') && CONSENTING.test(norms.slice(0, IN_SO_MANY).join(' '))
}

/** Types less probable than this are not looked at. */
const PROBABLE = 0.2

/** Features that tell whether an answer is for (positive) or against what it answers: acts, cues, tone, whom the two concern. */
export function stanceFeatures(answer: ClaimFacts, asked: ClaimFacts): number[] {
  const features: number[] = []
  const add = (template: number, a = 0, b = 0) => features.push(mix(mix(SALT, template), a * 32 + b))
  const [type, askedType] = [answer.attribution.type, asked.attribution.type]
  const negated = Number(answer.attribution.negated)
  add(0)
  add(1, CLAIM_TYPE_NAMES.indexOf(type), negated)
  add(2, CLAIM_TYPE_NAMES.indexOf(type), CLAIM_TYPE_NAMES.indexOf(askedType))
  add(3, hashString(CLAIM_TYPES[type].group) & 31, Number(answer.negative))
  add(4, answer.adversative, Number(answer.replies))
  add(5, hashString(CLAIM_TYPES[askedType].group) & 31)
  for (const each of probableTypes(answer)) add(6, each)
  for (const each of probableTypes(asked)) add(7, each)
  const cue = answer.attribution.cueLemma
  const [tone, askedTone] = [toneOf(answer), toneOf(asked)]
  const toAsker = asked.speaker !== null && answer.targets.includes(asked.speaker)
  const sameTarget = answer.targets.some((actor) => asked.targets.includes(actor))
  features.push(
    hashed('stance cue', `${cue} ${type}`),
    hashed('stance cue to type', `${cue} ${askedType}`),
    hashed('stance asked cue', asked.attribution.cueLemma),
    hashed('stance tone', tone),
    hashed('stance asked tone', askedTone),
    hashed('stance tones', `${Math.sign(tone)} ${Math.sign(askedTone)} ${askedType}`),
    hashed('stance to asker', `${type} ${toAsker}`),
    hashed('stance same target', `${type} ${sameTarget}`),
  )
  return features
}

const probableTypes = ({ attribution }: ClaimFacts) =>
  attribution.types.flatMap(({ type, probability }) => (probability > PROBABLE ? CLAIM_TYPE_NAMES.indexOf(type) : []))

/** How good or bad the content sounds, but for names, from -3 to 3. */
function toneOf({ content }: ClaimFacts): number {
  let sum = 0
  for (const { upos, norm, lemma } of content) if (upos !== 'PROPN') sum += valenceOf(norm, lemma)
  return Math.max(-3, Math.min(3, Math.round(sum / 2)))
}
