/** The 18 types of attributed claim, in the guidelines' order, with the group and the CAMEO root code of each. */
export const CLAIM_TYPES = {
  demand: { group: 'directive', cameo: '10' },
  request: { group: 'directive', cameo: '02' },
  proposal: { group: 'directive', cameo: '02' },
  question: { group: 'directive', cameo: '01' },
  rejection: { group: 'response', cameo: '12' },
  denial: { group: 'response', cameo: '01' },
  agreement: { group: 'response', cameo: '03' },
  confirmation: { group: 'response', cameo: '01' },
  accusation: { group: 'evaluation', cameo: '11' },
  criticism: { group: 'evaluation', cameo: '11' },
  praise: { group: 'evaluation', cameo: '05' },
  promise: { group: 'commissive', cameo: '03' },
  threat: { group: 'commissive', cameo: '13' },
  warning: { group: 'commissive', cameo: '13' },
  intention: { group: 'commissive', cameo: '03' },
  statement: { group: 'assertive', cameo: '01' },
  prediction: { group: 'assertive', cameo: '01' },
  belief: { group: 'assertive', cameo: '01' },
} as const satisfies Record<string, { group: ClaimGroupName; cameo: string }>

/** The groups of types: what is asked, answered, judged, announced, or only said. */
export const CLAIM_GROUP_NAMES = ['directive', 'response', 'evaluation', 'commissive', 'assertive'] as const
type ClaimGroupName = (typeof CLAIM_GROUP_NAMES)[number]
export type ClaimType = keyof typeof CLAIM_TYPES
export const CLAIM_TYPE_NAMES = Object.keys(CLAIM_TYPES) as ClaimType[]
export const CLAIM_TYPE_COUNT = CLAIM_TYPE_NAMES.length

/** Types that are against what they answer by what they are. */
export const REFUSALS: ReadonlySet<ClaimType> = new Set<ClaimType>(['rejection', 'denial'])
