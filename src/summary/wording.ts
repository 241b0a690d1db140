import type { ClaimType } from '../domain/claim-type.ts'

/** How an act reads with its speaker as subject: done, and not done. */
type Wording = readonly [told: string, negated: string]

const words = (told: string, verb: string): Wording => [told, `did not ${verb}`]

/** Before a clause or a quotation: `demanded: “Go”`, `denied that it left`. */
const BEFORE_CLAUSE: Readonly<Record<ClaimType, Wording>> = {
  demand: words('demanded', 'demand'),
  request: words('requested', 'request'),
  proposal: words('proposed', 'propose'),
  question: words('asked', 'ask'),
  rejection: words('objected', 'object'),
  denial: words('denied', 'deny'),
  agreement: words('agreed', 'agree'),
  confirmation: words('confirmed', 'confirm'),
  accusation: words('alleged', 'allege'),
  criticism: words('complained', 'complain'),
  praise: words('said', 'say'),
  promise: words('promised', 'promise'),
  threat: words('threatened', 'threaten'),
  warning: words('warned', 'warn'),
  intention: words('said', 'say'),
  statement: words('said', 'say'),
  prediction: words('expected', 'expect'),
  belief: words('believed', 'believe'),
}

/** Before a thing, where other words are wanted than before a clause: `warned of delays`; null where none will do. */
const BEFORE_PHRASE: Readonly<Partial<Record<ClaimType, Wording | null>>> = {
  question: words('asked about', 'ask about'),
  rejection: words('rejected', 'reject'),
  agreement: words('agreed to', 'agree to'),
  accusation: words('accused', 'accuse'),
  criticism: words('criticised', 'criticise'),
  praise: words('praised', 'praise'),
  warning: words('warned of', 'warn of'),
  intention: words('intended', 'intend'),
  statement: null,
  belief: null,
}

/** Before what somebody set out or refused to do: `agreed to leave`. */
const BEFORE_INFINITIVE: Readonly<Partial<Record<ClaimType, Wording>>> = {
  demand: words('demanded', 'demand'),
  request: words('asked', 'ask'),
  proposal: words('proposed', 'propose'),
  rejection: words('refused', 'refuse'),
  agreement: words('agreed', 'agree'),
  promise: words('promised', 'promise'),
  threat: words('threatened', 'threaten'),
  intention: words('intended', 'intend'),
  prediction: words('expected', 'expect'),
}

/** What stands between an act and whom it is at, before a clause; where nothing does, no name would go between. */
const TOWARDS: Readonly<Partial<Record<ClaimType, string>>> = {
  demand: ' of ',
  request: ' of ',
  proposal: ' to ',
  question: ' ',
  rejection: ' to ',
  promise: ' ',
  threat: ' ',
  warning: ' ',
}

/** Acts that speak of whom they are at, where a word like *said* does them. */
export const OF_SOMEBODY: ReadonlySet<ClaimType> = new Set<ClaimType>(['accusation', 'criticism', 'praise'])

/**
 * What a content that is only said does besides, and its word: who said he would not, *objected*; who said what NATO must do,
 * *demanded*. The rest is *said*, whatever it comes to: `said the bill was a disgrace`.
 */
const DONE_BY_SAYING: Readonly<Partial<Record<ClaimType, string>>> = {
  demand: 'demanded',
  question: 'asked',
  rejection: 'objected',
  denial: 'denied it',
  promise: 'promised',
  threat: 'threatened',
  warning: 'warned',
}

export const beforeClause = (type: ClaimType): Wording => BEFORE_CLAUSE[type]
export const beforePhrase = (type: ClaimType): Wording | null =>
  type in BEFORE_PHRASE ? BEFORE_PHRASE[type]! : BEFORE_CLAUSE[type]
export const beforeInfinitive = (type: ClaimType): Wording | undefined => BEFORE_INFINITIVE[type]
export const towards = (type: ClaimType): string | undefined => TOWARDS[type]
export const doneBySaying = (type: ClaimType): string | undefined => DONE_BY_SAYING[type]
