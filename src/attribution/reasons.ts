import type { Reason } from '../domain/attribution.ts'
import type { Reading } from './columns/reading.ts'
import { cueFeatures } from './cue/features.ts'
import type { Proposal } from './proposal.ts'
import { featureList } from './spans/feature-list.ts'
import type { Linear } from './spans/linear.ts'
import { type Found, logOdds } from './spans/span-search.ts'

/** What the groups of a cue's features ask, by the number of their first template. */
const QUESTIONS: readonly (readonly [number, string])[] = [
  [0, 'how often such words report anything at all'],
  [1, 'the word itself'],
  [10, 'the words and tags next to it'],
  [22, 'the word together with its neighbours'],
  [28, 'the pattern of tags around it'],
  [36, 'the word together with its neighbours'],
  [40, 'what follows and precedes it'],
  [60, 'the noun phrases at its sides'],
  [80, 'quotation marks and punctuation around it'],
  [100, 'the lexicon of reporting words'],
  [120, 'what it depends on and what depends on it'],
]

/** Index of the question that each template belongs to. */
const QUESTION_OF = Uint8Array.from({ length: 256 }, (_, template) =>
  QUESTIONS.findLastIndex(([from]) => template >= from),
)

const list = featureList()
const MOST = 4
const LEAST_WEIGHT = 0.15

/** The strongest evidence for and against a claim, in words, strongest first. */
export function reasonsFor(reading: Reading, proposal: Proposal, cueModel: Linear, relationScore: number): Reason[] {
  const { columns } = reading
  const { head, source, content } = proposal
  const word = columns.tokens[head]!.text
  const sums = QUESTIONS.map(() => 0)
  cueFeatures(reading, head, proposal.frame, list)
  const mask = cueModel.values.length - 1
  for (let i = 0; i < list.size; i++) {
    sums[QUESTION_OF[list.groups[i]!]!]! += cueModel.values[list.ids[i]! & mask]! * cueModel.scale
  }
  const cue = QUESTIONS.map(([, text], i) => ({ text, weight: sums[i]! }))
    .filter(({ weight }) => Math.abs(weight) >= LEAST_WEIGHT)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST)
    .map(({ text, weight }): Reason => {
      const side = weight > 0 ? 'for' : 'against'
      return { about: 'cue', text: `“${word}”: ${text} spoke ${side} it`, weight: rounded(weight) }
    })
  return [
    ...cue,
    { about: 'source', text: sureness(source, 'the source', 'no source'), weight: rounded(logOdds(source)) },
    { about: 'content', text: sureness(content, 'the content', 'no content'), weight: rounded(logOdds(content)) },
    { about: 'relation', text: 'cue, source and content weighed together', weight: rounded(relationScore) },
  ]
}

function sureness(found: Found, what: string, none: string): string {
  const percent = Math.round(found.probability * 100)
  return `${found.interval ? what : none} had ${percent} % of the probability of all the spans looked at`
}

const rounded = (value: number) => Math.round(value * 100) / 100
