import type { ClaimType } from '../domain/claim-type.ts'

/** How an act is told: done, and not done. */
type Told = readonly [told: string, negated: string]

const words = (told: string, verb: string): Told => [told, `did not ${verb}`]

/**
 * Acts that the word for their type would tell wrong or badly, by the cue's lemma: who *doubted* did not believe, who *defended*
 * a plan agreed with nobody. Written for the project.
 */
const TOLD: Readonly<Partial<Record<ClaimType, Readonly<Record<string, Told>>>>> = {
  agreement: {
    accept: words('accepted', 'accept'),
    acceptance: words('accepted', 'accept'),
    approval: words('approved', 'approve'),
    approve: words('approved', 'approve'),
    back: words('backed', 'back'),
    backing: words('backed', 'back'),
    defence: words('defended', 'defend'),
    defend: words('defended', 'defend'),
    defense: words('defended', 'defend'),
    embrace: words('embraced', 'embrace'),
    endorse: words('endorsed', 'endorse'),
    endorsement: words('endorsed', 'endorse'),
    justify: words('justified', 'justify'),
    support: words('supported', 'support'),
    uphold: words('upheld', 'uphold'),
    vote: words('voted', 'vote'),
    welcome: words('welcomed', 'welcome'),
  },
  belief: {
    doubt: words('doubted', 'doubt'),
    doubtful: words('doubted', 'doubt'),
    skeptical: words('doubted', 'doubt'),
    sceptical: words('doubted', 'doubt'),
    fear: words('feared', 'fear'),
    hope: words('hoped', 'hope'),
    regret: words('regretted', 'regret'),
    worry: words('worried', 'worry'),
    concerned: words('worried', 'worry'),
    concern: words('worried', 'worry'),
  },
  criticism: { complain: words('complained', 'complain') },
  denial: {
    contest: words('contested', 'contest'),
    contradict: words('contradicted', 'contradict'),
    dispute: words('disputed', 'dispute'),
    insist: words('insisted', 'insist'),
    maintain: words('maintained', 'maintain'),
    rebut: words('rebutted', 'rebut'),
    refute: words('refuted', 'refute'),
  },
  question: { question: words('questioned', 'question') },
  statement: {
    announcement: words('announced', 'announce'),
    attribute: words('attributed', 'attribute'),
    cite: words('cited', 'cite'),
    defend: words('defended', 'defend'),
    hint: words('hinted', 'hint'),
    imply: words('implied', 'imply'),
    justify: words('justified', 'justify'),
    name: words('named', 'name'),
    point: words('pointed to', 'point to'),
    publish: words('published', 'publish'),
    put: words('put', 'put'),
    release: words('released', 'release'),
    share: words('shared', 'share'),
    suggest: words('suggested', 'suggest'),
  },
}

/** The same before a thing, and before those who are to do something: who *called for* talks requested none. */
const TOLD_OF_THING: Readonly<Partial<Record<ClaimType, Readonly<Record<string, Told>>>>> = {
  belief: {
    concern: words('worried about', 'worry about'),
    concerned: words('worried about', 'worry about'),
    consider: words('considered', 'consider'),
    hope: words('hoped for', 'hope for'),
    preference: words('preferred', 'prefer'),
    regard: words('regarded', 'regard'),
    see: words('saw', 'see'),
    view: words('viewed', 'view'),
  },
  demand: { call: words('called for', 'call for'), order: words('ordered', 'order') },
  proposal: { call: words('called for', 'call for') },
  rejection: { opposition: words('opposed', 'oppose') },
  request: { call: words('called for', 'call for') },
}

/** The same before what is to be done or to be so: “his *hope* [to win]”, “her *claim* [to know better]”. */
const TOLD_OF_DEED: Readonly<Record<string, Told>> = {
  call: words('called', 'call'),
  claim: words('claimed', 'claim'),
  desire: words('wanted', 'want'),
  hope: words('hoped', 'hope'),
  readiness: ['was ready', 'was not ready'],
  reluctance: ['was reluctant', 'was not reluctant'],
  willingness: ['was ready', 'was not ready'],
  wish: words('wished', 'wish'),
}

/** What tells by its own cue an act that is to be done; undefined where the words for its type do. */
export const toldOfDeed = (cueLemma: string): Told | undefined =>
  Object.hasOwn(TOLD_OF_DEED, cueLemma) ? TOLD_OF_DEED[cueLemma] : undefined

/** Verbs that say what something is, by which such an act is told: *called the answer cowardly*. */
const LABELS: Readonly<Record<string, Told>> = {
  brand: words('branded', 'brand'),
  call: words('called', 'call'),
  characterise: words('characterised', 'characterise'),
  characterize: words('characterized', 'characterize'),
  depict: words('depicted', 'depict'),
  describe: words('described', 'describe'),
  dub: words('dubbed', 'dub'),
  label: words('labelled', 'label'),
  portray: words('portrayed', 'portray'),
}

/** What is done by saying what something is; who rejects by *called* has called something off. */
const LABELLING: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'accusation',
  'belief',
  'criticism',
  'denial',
  'praise',
  'statement',
])

/** A cue that ends in its verb, and no particle: *called*, but not *called for*. */
const endsInVerb = (cue: string, lemma: string) => cue.split(' ').at(-1)!.toLowerCase().startsWith(lemma.slice(0, 3))

/** “*Expressed* [*concern about*] the collapse”: what was expressed tells more than any word for the type. */
const EXPRESSING = /\b(?:express|voic)(?:e|es|ed|ing)? (.+)$/iu

/** “His *comments on* the strike”, “their *position on* the war”: of what somebody spoke, and not what he said of it. */
const SPEAKING_OF = /\b(?:comment|remark|statement)s? (?:on|about)$/iu
const THINKING_OF = /\b(?:opinion|position|stance|view)s? (?:on|about)$/iu
const WORRIED_ABOUT = /\bworr(?:y|ies|ied|ying)\b.{0,20} about$/iu
const OBJECTING = /\bobjections? to$/iu

function toldOfTopic(cue: string): Told | undefined {
  if (SPEAKING_OF.test(cue)) return words('commented on', 'comment on')
  if (THINKING_OF.test(cue)) return words('took a position on', 'take a position on')
  if (WORRIED_ABOUT.test(cue)) return words('worried about', 'worry about')
  return OBJECTING.test(cue) ? words('objected to', 'object to') : undefined
}

/** What tells by its own cue an act at a thing, or one at those who are to do something; undefined where the words for its type do. */
export function toldOfThing(type: ClaimType, cueLemma: string, cue: string): Told | undefined {
  const ofType = TOLD_OF_THING[type]
  const isFitting = ofType && Object.hasOwn(ofType, cueLemma) && (cueLemma !== 'call' || /\bfor$/iu.test(cue))
  return toldOfTopic(cue) ?? (isFitting ? ofType[cueLemma] : toldBy(type, cueLemma, cue))
}

/** The words that tell an act by its own cue, or undefined where those of its type do. */
export function toldBy(type: ClaimType, cueLemma: string, cue: string): Told | undefined {
  if (cueLemma === 'put' && /\b(?:it|things)\b/iu.test(cue)) return words('said', 'say')
  if (cueLemma === 'put' && /\bout$/iu.test(cue)) return words('put out', 'put out')
  if (cueLemma === 'point' && /\bout$/iu.test(cue)) return words('pointed out', 'point out')
  if (cueLemma === 'stand' && /\bby$/iu.test(cue)) return words('stood by', 'stand by')
  const felt = EXPRESSING.exec(cue)?.[1]
  if (felt) return words(`expressed ${felt}`, `express ${felt}`)
  const ofType = TOLD[type]
  if (ofType && Object.hasOwn(ofType, cueLemma)) return ofType[cueLemma]
  return LABELLING.has(type) && Object.hasOwn(LABELS, cueLemma) && endsInVerb(cue, cueLemma)
    ? LABELS[cueLemma]
    : undefined
}
