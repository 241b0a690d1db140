import type { Attribution } from '../../domain/attribution.ts'
import { hashString, mix } from '../../model/hash.ts'
import type { Discourse } from '../discourse.ts'
import { bucket, named, namedAll } from '../feature-name.ts'
import type { UnderstoodCandidate } from './candidates.ts'
import { type ClaimPlace, placeOf } from './claim-place.ts'
import { sharedWith, wordsOf } from './earlier-words.ts'

/** Number of slots in the model's table. */
export const UNDERSTOOD_SLOTS = 1 << 16
const MASK = UNDERSTOOD_SLOTS - 1

const NAME = namedAll(
  ...(['subject of', 'kind', 'mentions', 'rank', 'rank+back', 'rank+paragraph', 'outer', 'type', 'shared'] as const),
  ...(['way', 'way up', 'joins', 'preposition', 'side', 'gap', 'inside', 'owner', 'elsewhere', 'before'] as const),
  ...(['before+subject', 'before+source', 'quoted', 'nobody', 'nobody-opening', 'nobody-type', 'nobody-near'] as const),
)

/** The features of one candidate after another, nobody last, as slots of the model's table: row r ends before `ends[r]`. */
export type UnderstoodRows = { readonly slots: number[]; readonly ends: number[] }

/** What speaks for and against each candidate having made a claim without a source, and nobody whom the text names in the last row. */
export function understoodRows(
  claim: Attribution,
  candidates: readonly UnderstoodCandidate[],
  bySubject: number | null,
  discourse: Discourse,
): UnderstoodRows {
  const place = placeOf(claim, discourse)
  const rows: UnderstoodRows = { slots: [], ends: [] }
  const word = hashString(claim.cueLemma)
  // Every feature stands alone, with the form of the cue, and with its word.
  const add = (name: number, value: number) => {
    const feature = mix(name, value)
    rows.slots.push(feature & MASK, mix(feature, place.form) & MASK, mix(feature, word) & MASK)
  }
  const words = wordsOf(claim, discourse)
  for (const candidate of candidates) {
    addWho(candidate, claim, bySubject, discourse, add)
    addTurn(candidate, claim, words, discourse, add)
    addHere(candidate, claim, place, discourse, add)
    rows.ends.push(rows.slots.length)
  }
  addNobody(claim, candidates, place, bySubject, add)
  rows.ends.push(rows.slots.length)
  return rows
}

type Add = (name: number, value: number) => void

/** What the candidate is, and whether it is the subject that the cue's verb shares. */
function addWho(
  { entity: index, here, before }: UnderstoodCandidate,
  claim: Attribution,
  bySubject: number | null,
  { registry, attributions, speakers, phrases, sourceOf }: Discourse,
  add: Add,
): void {
  const entity = registry.entities[index]!
  const outer = claim.parent === null ? null : (speakers[claim.parent]?.entity ?? null)
  const isOuter = attributions.length > 0 && outer === index ? 1 : 0
  add(NAME['subject of'], bySubject === null ? 2 : bySubject === index ? 1 : 0)
  add(NAME.kind, mix(named(entity.kind), entity.words.length > 0 ? 1 : 0))
  add(NAME.mentions, bucket(entity.mentions >> 1))
  add(NAME.outer, outer === null ? 2 : isOuter)
  if (here.length > 0) return
  const phrase = phrases.list[before]
  const back = phrase ? claim.sentence - phrase.sentence : -1
  add(NAME.elsewhere, back)
  add(NAME.before, phrase ? mix(back, phrase.subject ? 1 : 0) : -1)
  add(NAME['before+source'], phrase ? mix(back, sourceOf.has(before) ? 1 : 0) : -1)
}

/** When the candidate last had the floor, whether with an act like this one, and what of the content it has spoken of before. */
function addTurn(
  { rank, turn }: UnderstoodCandidate,
  claim: Attribution,
  words: ReadonlySet<string>,
  discourse: Discourse,
  add: Add,
): void {
  add(NAME.rank, rank)
  if (!turn) return
  const { attributions, parsed } = discourse
  const back = bucket(Math.max(0, claim.sentence - turn.sentence))
  const paragraphs = parsed.sentences[claim.sentence]!.paragraph - parsed.sentences[turn.sentence]!.paragraph
  const earlier = attributions[turn.attribution]!
  add(NAME['rank+back'], mix(Math.min(rank, 2), back))
  add(NAME['rank+paragraph'], mix(Math.min(rank, 2), Math.min(paragraphs, 2)))
  add(NAME.type, mix(earlier.type === claim.type ? 1 : 0, Math.min(rank, 2)))
  add(NAME.quoted, mix(named(`${earlier.quotation} ${claim.quotation}`), mix(Math.min(rank, 1), back)))
  add(NAME.shared, bucket(sharedWith(words, turn.attribution, discourse)))
}

/** How the candidate's mentions in the claim's sentence stand to its cue. */
function addHere(
  { here }: UnderstoodCandidate,
  claim: Attribution,
  place: ClaimPlace,
  { phrases, parsed }: Discourse,
  add: Add,
): void {
  const { tokens, tree } = parsed.sentences[claim.sentence]!
  here.forEach((at, nth) => {
    const phrase = phrases.list[at]!
    const side = phrase.start < claim.cue.start ? 0 : 1
    const label = named(tree?.labels[phrase.head] ?? '')
    const joint = jointOf(phrase.head, place, tree)
    const before = tokens[phrase.first - 1]
    const preposition = before?.upos === 'ADP' ? before.norm : ''
    const inside = claim.content.some(({ start, end }) => phrase.start >= start && phrase.end <= end) ? 1 : 0
    if (nth === 0) {
      add(NAME.side, mix(side, Math.min(Math.abs(phrase.head - claim.cueHead), 12) >> 1))
      add(NAME.gap, mix(side, phrase.subject ? 1 : 0))
    }
    add(NAME.inside, mix(inside, side))
    add(NAME.owner, mix(phrases.list[at + 1]?.possessor === at ? 1 : 0, joint?.down ?? -1))
    add(NAME.preposition, mix(hashString(preposition), joint ? mix(joint.down, joint.up) : -1))
    add(NAME.joins, mix(label, joint ? mix(joint.down, joint.up) : -1))
    if (!joint) return
    add(NAME.way, mix(label, mix(joint.way, joint.down)))
    add(NAME['way up'], mix(mix(joint.way, joint.down), mix(phrase.subject ? 1 : 0, place.passive ? 1 : 0)))
  })
}

const FURTHEST_DOWN = 4

/** The word at which the way up from a phrase meets the way up from the cue; null where it is too far. */
function jointOf(head: number, { above }: ClaimPlace, tree: Discourse['parsed']['sentences'][number]['tree']) {
  for (let at = head, down = 0; at >= 0 && down < FURTHEST_DOWN; down++) {
    const joint = above.get(at)
    if (joint) return { ...joint, down }
    at = tree?.heads[at] ?? -1
  }
  return null
}

/** What speaks for a claim of nobody whom the text names. */
function addNobody(
  claim: Attribution,
  candidates: readonly UnderstoodCandidate[],
  { opening, passive }: ClaimPlace,
  bySubject: number | null,
  add: Add,
): void {
  add(NAME.nobody, mix(passive ? 1 : 0, bySubject === null ? 0 : 1))
  add(NAME['nobody-opening'], hashString(opening))
  add(NAME['nobody-type'], mix(named(claim.type), named(claim.quotation)))
  add(NAME['nobody-near'], bucket(candidates.filter(({ here }) => here.length > 0).length))
}
