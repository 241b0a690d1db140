import { hashString, mix } from '../../model/hash.ts'
import { named } from '../feature-name.ts'
import type { Phrase } from '../phrases/phrase.ts'

/** Number of slots in the model's table. */
export const SLOTS = 1 << 17
const MASK = SLOTS - 1

/** The features of one candidate after another as slots of the model's table: row r ends before `ends[r]`. */
export type FeatureRows = { readonly slots: readonly number[]; readonly ends: readonly number[] }

/** Rows that are being filled. The form of the phrase, and its word, are tied to every feature. */
export type Gathering = FeatureRows & {
  readonly slots: number[]
  ends: number[]
  size: number
  form: number
  word: number
}

const gathering: Gathering = { slots: [], size: 0, ends: [], form: 0, word: 0 }

/** Begins with the rows of a phrase, in the list that those of the phrase before had. */
export function gather(phrase: Phrase, norm: string): Gathering {
  gathering.size = 0
  gathering.ends = []
  gathering.form = named(phrase.form === 'pronoun' ? norm : `${phrase.kind} ${phrase.determiner}`)
  gathering.word = phrase.form === 'pronoun' ? gathering.form : hashString(phrase.lemma)
  return gathering
}

/** Adds a feature, by the hash of its name, with a value: it stands alone, with the form of the phrase, and with its word. */
export function add(rows: Gathering, name: number, value: number): void {
  const feature = mix(name, value)
  rows.slots[rows.size++] = feature & MASK
  rows.slots[rows.size++] = mix(feature, rows.form) & MASK
  if (rows.word !== rows.form) rows.slots[rows.size++] = mix(feature, rows.word) & MASK
}

/** Ends the row of a candidate. */
export function endRow(rows: Gathering): void {
  rows.ends.push(rows.size)
}
