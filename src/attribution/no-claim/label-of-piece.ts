import { wordSet } from '../../lexicon/word-list.ts'
import type { Filter } from './filter.ts'
import { wordsBeforeColon } from './words-before-colon.ts'

/** What a newspaper writes before a headline. */
const LABELS = wordSet(`
alert, analysis, breaking, caption, check, commentary, correction, credit, editorial, exclusive, explainer, fact,
fact-check, factbox, flash, graphic, illustration, image, insight, interview, live, news, opinion, photo, photograph,
photos, picture, podcast, report, special, top, update, updated, video, watch
`)

/** “*EXCLUSIVE:* Memo shows …”: what kind of piece it is says nothing. */
export const labelOfPiece: Filter = ({ columns }, { head }) => {
  const words = wordsBeforeColon(columns, head)
  return words.length > 0 && words.every(({ norm }) => LABELS.has(norm))
}
