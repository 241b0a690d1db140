import { FINITE_TAGS, type TaggedToken } from '../../domain/token.ts'
import { CLAUSE_NEGATIONS } from '../../lexicon/negations.ts'

/** The first clause of a content, as far as tags tell: “*the alliance* *must* not *expand* …”. */
export type Clause = {
  /** Index where the subject starts, past quotation marks, *that*, and what introduces the clause. */
  readonly start: number
  /** The subject's head word; null for an imperative or an infinitive. */
  readonly subject: TaggedToken | null
  /** The first modal or auxiliary, or null. */
  readonly auxiliary: TaggedToken | null
  /** The main verb (of a copula its complement's verb is *be*); null where the content has no verb. */
  readonly verb: TaggedToken | null
  readonly verbIndex: number
  /** The adjective or noun that *be* links to the subject: “the terms are *unacceptable*”. */
  readonly predicate: TaggedToken | null
  readonly negated: boolean
  /** The verb of a clause that only frames this one: “I *think* (that) the terms are unfair”; null if there is none. */
  readonly framedBy: TaggedToken | null
}

const QUOTATION_MARKS = new Set(['"', "'", '“', '”', '‘'])
const OPENERS = new Set([...QUOTATION_MARKS, ',', ':', '-', '–', '—', '...', '…', '(', '['])
const LEADS = new Set([
  'that',
  'and',
  'but',
  'so',
  'well',
  'look',
  'now',
  'yes',
  'no',
  'then',
  'also',
  'yet',
  'because',
])
const CLAUSE_LIMIT = 40

const isNominal = ({ upos }: TaggedToken) => upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON'
const isPredicate = ({ upos }: TaggedToken) => upos === 'ADJ' || upos === 'NOUN' || upos === 'PROPN'

/** Where the first clause starts. */
function clauseStart(tokens: readonly TaggedToken[], from: number): number {
  let at = from
  while (at < tokens.length && (OPENERS.has(tokens[at]!.norm) || LEADS.has(tokens[at]!.norm))) at++
  return at
}

/** The head of the nominal that the tokens from `start` open with: the last noun of its first run. */
function nominalHead(tokens: readonly TaggedToken[], start: number, end: number): TaggedToken | null {
  let head: TaggedToken | null = null
  for (let at = start; at < end; at++) {
    const token = tokens[at]!
    if (isNominal(token)) head = token
    else if (head && token.norm !== "'s" && token.upos !== 'ADJ' && token.upos !== 'NUM') break
  }
  return head
}

const PREAMBLE_LIMIT = 12

/** Where a clause goes on behind when or where it holds: “*within ten days,* I will sign”. */
function behindPreamble(tokens: readonly TaggedToken[], start: number): number {
  if (tokens[start]?.upos !== 'ADP' && tokens[start]?.upos !== 'ADV') return start
  for (let at = start + 1; at < Math.min(tokens.length - 1, start + PREAMBLE_LIMIT); at++) {
    const { norm, xpos } = tokens[at]!
    if (/^(VB|MD)/.test(xpos)) return start
    if (norm === ',') return isNominal(tokens[at + 1]!) || tokens[at + 1]!.upos === 'DET' ? at + 1 : start
  }
  return start
}

/** Verbs of thinking that take a clause and only frame it. */
const FRAMING = new Set([
  'believe',
  'feel',
  'figure',
  'guess',
  'know',
  'mean',
  'reckon',
  'say',
  'see',
  'suppose',
  'tell',
  'think',
  'understand',
])
const FINITE_WITHIN = 8

/** Where the clause after “I think (that)” starts, or -1 where the verb takes no clause. */
function framedStart(tokens: readonly TaggedToken[], { verb, verbIndex, negated }: Clause): number {
  if (!verb || negated || !FRAMING.has(verb.lemma)) return -1
  const next = tokens[verbIndex + 1]
  if (!next || next.upos === 'PUNCT' || next.upos === 'ADP' || next.norm === 'to') return -1
  const inner = tokens.slice(verbIndex + 2, verbIndex + 2 + FINITE_WITHIN)
  return inner.some(({ xpos }) => FINITE_TAGS.has(xpos)) ? verbIndex + 1 : -1
}

/** Finds the first clause of a content's tokens; where it only frames another (“I think that …”), that other one. */
export function firstClause(tokens: readonly TaggedToken[]): Clause {
  const outer = clauseFrom(tokens, 0)
  const inner = framedStart(tokens, outer)
  return inner < 0 ? outer : { ...clauseFrom(tokens, inner), framedBy: outer.verb }
}

function clauseFrom(tokens: readonly TaggedToken[], from: number): Clause {
  const start = behindPreamble(tokens, clauseStart(tokens, from))
  const end = Math.min(tokens.length, start + CLAUSE_LIMIT)
  let first = start
  while (first < end && !/^VB|^MD/.test(tokens[first]!.xpos)) first++
  let finite = first
  while (finite < end && !FINITE_TAGS.has(tokens[finite]!.xpos)) finite++
  const opening = finite < end ? finite : first
  let auxiliary: TaggedToken | null = null
  let verb: TaggedToken | null = null
  let verbIndex = -1
  let negated = false
  for (let at = opening; at < Math.min(end, opening + 8); at++) {
    const token = tokens[at]!
    if (CLAUSE_NEGATIONS.has(token.norm)) negated = true
    else if (token.upos === 'AUX' && token.lemma !== 'be') auxiliary ??= token
    else if (token.upos === 'VERB' || token.lemma === 'be') {
      if (verb && verb.lemma !== 'be') break
      if (verb && token.upos !== 'VERB') break
      verb = token
      verbIndex = at
    } else if (verb && isPredicate(token)) break
    else if (!['ADV', 'PART', 'PRON'].includes(token.upos) && verb) break
  }
  return {
    start,
    subject: nominalHead(tokens, start, opening),
    auxiliary,
    verb,
    verbIndex,
    predicate: verb?.lemma === 'be' ? predicateAfter(tokens, verbIndex, end) : null,
    negated,
    framedBy: null,
  }
}

function predicateAfter(tokens: readonly TaggedToken[], verb: number, end: number): TaggedToken | null {
  for (let at = verb + 1; at < Math.min(end, verb + 7); at++) {
    const token = tokens[at]!
    if (QUOTATION_MARKS.has(token.norm)) continue
    if (token.upos === 'PUNCT' || token.upos === 'VERB') return null
    if (isPredicate(token) && !(at + 1 < end && isPredicate(tokens[at + 1]!))) return token
  }
  return null
}
