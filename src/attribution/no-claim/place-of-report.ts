import { COUNTRIES } from '../../lexicon/countries.ts'
import type { Filter } from './filter.ts'
import { wordsBeforeColon } from './words-before-colon.ts'

const CAPITALS: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ capitals }) => capitals.map((name) => name.toUpperCase())),
)

/** “*BANGKOK:* Both sides fired”: the place that a report was sent from says nothing. */
export const placeOfReport: Filter = ({ columns }, { head }) =>
  CAPITALS.has(
    wordsBeforeColon(columns, head)
      .map(({ text }) => text)
      .join(' '),
  )
