import { BODY_NOUNS, DOCUMENT_NOUNS, NATIONAL_BODY_NOUNS } from '../../lexicon/body-nouns.ts'
import { isListedPerson } from '../../lexicon/is-listed-person.ts'
import { hashesOf, hashString } from '../../model/hash.ts'
import { ADJ, type Columns, NOUN, PRON, PROPN, VERB } from '../columns/columns.ts'
import type { Interval } from '../columns/interval.ts'
import { lastWord } from '../columns/last-word.ts'
import { phraseAt } from '../columns/noun-phrase.ts'
import type { Reading } from '../columns/reading.ts'
import { FINITE, WORD } from '../columns/vocabulary.ts'
import { quotationStretch } from '../content/quotation-stretch.ts'
import { hasVerb } from '../mends/has-verb.ts'
import type { Proposal } from '../proposal.ts'
import { byRule } from './by-rule.ts'
import { toldAlready } from './told-already.ts'

const SUBJECT = hashString('nsubj')
/** Relations of verbs that only tell of a noun or of when. */
const ASIDE: ReadonlySet<number> = hashesOf('acl acl:relcl advcl')
const SPEAKING: ReadonlySet<number> = hashesOf('he i she they we')
/** “The governor *was blunt*: ‘…’” has an adjective for its predicate. */
const TOLD: ReadonlySet<number | undefined> = new Set([ADJ, VERB])
const READING: ReadonlySet<number> = hashesOf('read reads')
/** No introduction is longer. */
const REACH = 60

/** What introduces a quotation: a verb or adjective, and who is its subject. */
type Introducing = { readonly at: number; readonly subject: Interval }

/**
 * “*Lund* *took* a parting shot on television: [‘He was never up to it’]”: whoever does something before a colon has said what stands in
 * quotation marks behind it, whatever the verb, where no claim has it.
 */
export function introducedQuotations(reading: Reading, claims: readonly Proposal[]): Proposal[] {
  const { norm, quote, word, size } = reading.columns
  const told = toldAlready(claims, size)
  const byHead = new Map(claims.map((claim) => [claim.head, claim]))
  const found: Proposal[] = []
  for (let colon = 0; colon < size; colon++) {
    if (norm[colon] !== WORD.COLON || quote[colon] !== 0 || quote[colon + 1] === 0) continue
    const opening = word[colon + 1] ? colon + 1 : colon + 2
    if (quote[opening] !== quote[colon + 1] || told[opening]) continue
    const content = quotationStretch(reading.columns, opening)
    const verb = hasVerb(reading.columns, content) ? verbBefore(reading, colon) : null
    if (!verb) continue
    const known = byHead.get(verb.at)
    if (!known) found.push(introducedBy(reading.columns, verb, content))
    else if (introduces(reading, known, colon)) found.push(withQuotation(known, content))
  }
  return found
}

/** “*The envoy, Ann Lund,* *was blunt*: ‘…’”: whoever is so is named up to the verb, and the adjective alone is no cue. */
function introducedBy(columns: Columns, { at, subject }: Introducing, content: Interval): Proposal {
  const { norm, upos, xpos } = columns
  let cue = at
  if (upos[at] === ADJ) while (cue > subject.last + 1 && !FINITE.has(xpos[cue]!) && norm[cue] !== WORD.COMMA) cue--
  const first = FINITE.has(xpos[cue]!) ? cue : at
  const apposition = subject.last + 2
  const isParted =
    norm[apposition - 1] === WORD.COMMA &&
    columns.chunkFirst[apposition] === apposition &&
    upos[apposition] !== PRON &&
    columns.chunkLast[apposition] === first - 2
  const last = isParted ? lastWord(columns, subject.first, first - 1) : subject.last
  return { ...byRule(at, { first: subject.first, last }, content), cue: { first, last: at } }
}

/** “Lund *gave* [a different account]: ‘…’”: where a thing alone is what a claim is known to say, the quotation tells it. */
function introduces({ columns }: Reading, { cue, content: { interval } }: Proposal, colon: number): boolean {
  return interval !== null && interval.first > cue.last && interval.last < colon && !hasVerb(columns, interval)
}

const withQuotation = (claim: Proposal, { last }: Interval): Proposal => ({
  ...claim,
  content: { ...claim.content, interval: { first: claim.content.interval!.first, last } },
})

/** The first verb of the sentence that somebody is the subject of, up to the colon. */
function verbBefore({ columns, tree }: Reading, colon: number): Introducing | null {
  const { sentence, first: starts, upos, norm } = columns
  const read = READING.has(norm[colon - 1]!) ? colon - 1 : -1
  for (let p = Math.max(starts[sentence[colon]!]!, colon - REACH); p < colon; p++) {
    const at = tree.head[p]!
    if (tree.label[p] !== SUBJECT || at <= p || at >= colon || !TOLD.has(upos[at]) || ASIDE.has(tree.label[at]!))
      continue
    // “A banner *hung* over the square *read*: ‘…’” has a participle before its verb.
    return speaks(columns, p) ? { at: read > at ? read : at, subject: phraseAt(columns, p) } : null
  }
  return null
}

/** True of a name, of who is a person, a body or a text, and of *he*, *she*, *they*. */
function speaks({ upos, norm, tokens, quote }: Reading['columns'], p: number): boolean {
  if (quote[p] !== 0) return false
  if (upos[p] === PRON) return SPEAKING.has(norm[p]!)
  const lemma = tokens[p]!.lemma
  const isSomebody = isListedPerson(lemma) || BODY_NOUNS.has(lemma) || NATIONAL_BODY_NOUNS.has(lemma)
  return upos[p] === PROPN || (upos[p] === NOUN && (isSomebody || DOCUMENT_NOUNS.has(lemma)))
}
