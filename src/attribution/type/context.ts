import type { Attribution } from '../../domain/attribution.ts'
import type { ParsedText } from '../../domain/sentence.ts'
import type { TaggedToken } from '../../domain/token.ts'
import { tokensIn } from '../../domain/tokens-in.ts'
import type { CueFrame } from '../../lexicon/cue-sense.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import { particleBehindPronoun } from '../constructions/split-particle.ts'
import { type Clause, firstClause } from './clause.ts'
import { frameOf, isTied } from './frame.ts'
import { mainSense, type Sense, sensesOf } from './sense.ts'

/** The spans of an attribution and the place of its cue: what is known before the type. */
export type AttributionSpans = Pick<Attribution, 'source' | 'cue' | 'sentence' | 'cueHead' | 'cueLemma' | 'content'>

/** What the type is decided from. */
export type TypeContext = {
  readonly cue: readonly TaggedToken[]
  readonly senses: readonly Sense[]
  /** The sense that the cue is read by, or null where the lexicon does not know the cue. */
  readonly sense: Sense | null
  /** True where the cue tells only that something was said. */
  readonly neutral: boolean
  readonly frame: CueFrame
  readonly source: readonly TaggedToken[]
  readonly content: readonly TaggedToken[]
  readonly clause: Clause
  /** True where the first clause is about the source itself: “he said *he* would …”, “‘*We* will …’”. */
  readonly ownClause: boolean
}

/** What comes later in a content hardly changes its type, and the cost of an article must not depend on it. */
const CONTENT_LIMIT = 80
const SHORT_LIMIT = 40

const FIRST_PERSON = new Set(['i', 'we'])
const THIRD_PERSON = new Set(['he', 'she', 'it', 'they'])

/** Bodies for which whoever belongs to them speaks: “his *country* would accept”. */
const OWN_BODIES = wordSet(`
administration, agency, alliance, army, association, campaign, city, club, committee, company, council, country, delegation,
department, firm, force, government, group, ministry, movement, nation, office, organisation, organization, party, people, side,
state, team, union
`)
const POSSESSIVES = new Set(['my', 'our', 'his', 'her', 'its', 'their'])
const FIRST_POSSESSIVES = new Set(['my', 'our'])
/** How far before a body its possessive may stand: “our new coalition government”. */
const POSSESSIVE_REACH = 3

function isOwn(
  subject: TaggedToken | null,
  source: readonly TaggedToken[],
  content: readonly TaggedToken[],
  quoted: boolean,
): boolean {
  if (!subject) return false
  if (FIRST_PERSON.has(subject.norm)) return true
  if (OWN_BODIES.has(subject.lemma)) {
    const at = content.indexOf(subject)
    const own = quoted ? FIRST_POSSESSIVES : POSSESSIVES
    if (content.slice(Math.max(0, at - POSSESSIVE_REACH), at).some(({ norm }) => own.has(norm))) return true
  }
  return !quoted && (THIRD_PERSON.has(subject.norm) || source.some(({ norm }) => norm === subject.norm))
}

/** The cue by its words in the lexicon, else by its verb's lemma or its last word's. */
export const cueName = ({ sense, cue }: TypeContext): string =>
  sense?.cue.words.join(' ') ?? (cue.find(({ upos }) => upos === 'VERB') ?? cue.at(-1))?.lemma ?? 'none'

/** Who a clause is about, from the source's point of view: itself, the one spoken to, a name, a thing. */
export function subjectClass(subject: TaggedToken | null, { source, content, frame }: TypeContext): string {
  if (!subject) return 'nobody'
  if (isOwn(subject, source, content, frame === 'quote')) return 'the speaker'
  if (subject.norm === 'you' || subject.upos === 'PRON') return subject.norm
  return subject.upos === 'PROPN' ? 'a name' : subject.upos
}

/** The words of a cue with those that tell the act beside it: “*ruled* that *out*”, “*without saying*”. */
function wholeCue(parsed: ParsedText, { sentence }: AttributionSpans, cue: TaggedToken[]): TaggedToken[] {
  const { tokens } = parsed.sentences[sentence]!
  if (cue.length === 0) return cue
  const before = tokens[tokens.indexOf(cue[0]!) - 1]
  const particle = particleBehindPronoun(tokens, tokens.indexOf(cue.at(-1)!))
  const opened = before?.norm === 'without' ? [before, ...cue] : cue
  return particle < 0 ? opened : [...opened, tokens[particle]!]
}

/** Collects what the type of an attribution is decided from. */
export function typeContext(parsed: ParsedText, spans: AttributionSpans): TypeContext {
  const cue = wholeCue(parsed, spans, tokensIn(parsed, [spans.cue], SHORT_LIMIT))
  const source = spans.source ? tokensIn(parsed, [spans.source], SHORT_LIMIT) : []
  const content = tokensIn(parsed, spans.content, CONTENT_LIMIT)
  const senses = sensesOf(cue)
  const sense = mainSense(senses)
  const frame = frameOf(cue.length > 0 && isTied(content, cue) ? content.slice(1) : content)
  const clause = firstClause(content)
  return {
    cue,
    senses,
    sense,
    neutral: sense === null || sense.cue.sense.neutral === true || sense.cue.type === 'statement',
    frame,
    source,
    content,
    clause,
    ownClause: isOwn(clause.subject, source, content, frame === 'quote'),
  }
}
