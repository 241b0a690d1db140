import { hashString, mix } from '../../model/hash.ts'
import type { Discourse } from '../discourse.ts'
import type { Entity } from '../entity.ts'
import { bucket, named, namedAll } from '../feature-name.ts'
import type { Candidate } from './candidates.ts'
import { addDescription, describedBy } from './description-features.ts'
import { add, endRow, type FeatureRows, type Gathering, gather } from './feature-rows.ts'
import { addAbove, addRoles, partsBefore } from './role-features.ts'

/** Sieves that each name an entity for the phrase, by the sieve's name. */
export type Proposals = ReadonlyMap<string, number>

const NAME = namedAll(
  ...(['kind', 'gender', 'rank', 'turn', 'turn+rank', 'mentions', 'words', 'spoken of', 'sieve', 'later'] as const),
  ...(['back', 'back+form', 'back+subject', 'back+source', 'back+quoted', 'back+turn', 'near', 'gap'] as const),
  ...(['paragraphs', 'paragraphs+back', 'paragraphs+subject', 'owner'] as const),
  ...(['nobody', 'nobody-among', 'nobody-proposed', 'nobody-words', 'nobody-after'] as const),
  ...(['nobody-source', 'nobody-country'] as const),
)

/**
 * What speaks for and against a phrase referring to each candidate, and to somebody new or nobody in the last row. Good
 * until the next phrase's are asked for.
 */
export function featureRows(
  at: number,
  candidates: readonly Candidate[],
  discourse: Discourse,
  proposals: Proposals,
): FeatureRows {
  const { phrases, registry, parsed } = discourse
  const phrase = phrases.list[at]!
  const rows = gather(phrase, parsed.sentences[phrase.sentence]!.tokens[phrase.head]!.norm)
  const described = phrase.form === 'noun' ? describedBy(phrase, parsed) : null
  const parts = isForPeople(at, discourse) ? partsBefore(at, discourse) : null
  for (const candidate of candidates) {
    const entity = registry.entities[candidate.entity]!
    addEntity(at, candidate, entity, discourse, proposals, rows)
    addDistance(at, candidate, discourse, rows)
    if (candidate.last >= 0) addParagraphs(at, candidate, discourse, rows)
    if (parts) {
      addRoles(at, candidate, parts, candidates.length, discourse, rows)
      addAbove(at, candidate, discourse, rows)
    }
    if (described) addDescription(described, entity, rows)
    endRow(rows)
  }
  addNobody(at, candidates, discourse, proposals, rows)
  endRow(rows)
  return rows
}

/** Of *it* and of descriptions the part that somebody had tells little. */
function isForPeople(at: number, { phrases, parsed }: Discourse): boolean {
  const { form, sentence, head } = phrases.list[at]!
  const norm = form === 'pronoun' ? parsed.sentences[sentence]!.tokens[head]!.norm : ''
  return /^(he|him|his|she|her|they|them|their|whom?)$/.test(norm)
}

/** What the candidate is, how prominent, and which sieves name it. */
function addEntity(
  at: number,
  { entity: index, rank, turn, spokenOf }: Candidate,
  entity: Entity,
  { phrases, sourceOf }: Discourse,
  proposals: Proposals,
  rows: Gathering,
): void {
  const isSource = sourceOf.has(at) ? 1 : 0
  const recent = Math.min(turn, 3)
  add(rows, NAME.kind, mix(named(entity.kind), entity.words.length > 0 ? 1 : 0))
  add(rows, NAME.gender, mix(named(entity.gender), entity.gender === phrases.list[at]!.gender ? 1 : 0))
  add(rows, NAME.rank, Math.min(rank, 5))
  add(rows, NAME.turn, mix(recent, isSource))
  add(rows, NAME['turn+rank'], mix(recent, Math.min(rank, 3)))
  add(rows, NAME.mentions, bucket(entity.mentions >> 1))
  add(rows, NAME.words, Math.min(entity.words.length, 3))
  add(rows, NAME['spoken of'], mix(spokenOf ? 1 : 0, isSource))
  for (const [by, proposed] of proposals) add(rows, NAME.sieve, mix(named(by), proposed === index ? 1 : 0))
}

/** How far back the candidate was last mentioned, how, and whether that was in the same place of its sentence. */
function addDistance(
  at: number,
  { last, turn }: Candidate,
  { phrases, quotationOf, sourceOf }: Discourse,
  rows: Gathering,
): void {
  const phrase = phrases.list[at]!
  const before = phrases.list[last]
  if (!before) {
    add(rows, NAME.later, Math.min(phrase.sentence, 2))
    return
  }
  const back = bucket(phrase.sentence - before.sentence)
  const isSource = sourceOf.has(at) ? 1 : 0
  add(rows, NAME.back, back)
  add(rows, NAME['back+form'], mix(back, named(before.form)))
  add(rows, NAME['back+subject'], mix(back, (before.subject ? 2 : 0) + (phrase.subject ? 1 : 0)))
  add(rows, NAME['back+source'], mix(back, (sourceOf.has(last) ? 2 : 0) + isSource))
  add(rows, NAME['back+quoted'], mix(back, (quotationOf[last]! >= 0 ? 2 : 0) + (quotationOf[at]! >= 0 ? 1 : 0)))
  add(rows, NAME['back+turn'], mix(back, turn))
  add(rows, NAME.owner, phrases.list[last + 1]?.possessor === last ? 1 : 0)
  add(rows, NAME.near, bucket(at - last))
  add(rows, NAME.gap, back > 0 ? -1 : Math.min(phrase.first - before.head, 4))
}

/** Whether the candidate was last mentioned in this paragraph, and as what: news takes a new one for who speaks next. */
function addParagraphs(
  at: number,
  { last, turn }: Candidate,
  { phrases, sourceOf, paragraphOf }: Discourse,
  rows: Gathering,
): void {
  const { sentence } = phrases.list[at]!
  const before = phrases.list[last]!
  const paragraphs = Math.min(paragraphOf[at]! - paragraphOf[last]!, 3)
  const opens = paragraphOf[phrases.from[sentence]! - 1] === paragraphOf[at] ? 0 : 1
  const asWhat = (sourceOf.has(last) ? 2 : 0) + (before.subject ? 1 : 0)
  add(rows, NAME.paragraphs, mix(paragraphs, opens))
  add(rows, NAME['paragraphs+back'], mix(paragraphs, mix(bucket(sentence - before.sentence), turn)))
  add(rows, NAME['paragraphs+subject'], mix(paragraphs, mix(sourceOf.has(at) ? 1 : 0, asWhat)))
}

/** What speaks for a phrase referring to somebody new, or to nobody. */
function addNobody(
  at: number,
  among: readonly Candidate[],
  discourse: Discourse,
  proposals: Proposals,
  rows: Gathering,
): void {
  const { phrases, parsed, sourceOf } = discourse
  const phrase = phrases.list[at]!
  const { tokens } = parsed.sentences[phrase.sentence]!
  const after = tokens[phrase.head + 1]
  add(rows, NAME.nobody, Math.min(phrase.sentence, 2))
  add(rows, NAME['nobody-among'], bucket(among.length))
  add(rows, NAME['nobody-proposed'], proposals.size)
  add(rows, NAME['nobody-words'], Math.min(phrase.head - phrase.first, 3))
  add(rows, NAME['nobody-after'], hashString(after?.upos === 'ADP' || after?.upos === 'PRON' ? after.norm : ''))
  add(rows, NAME['nobody-source'], sourceOf.has(at) ? 1 : 0)
  add(rows, NAME['nobody-country'], phrase.country === null ? 0 : 1)
}
