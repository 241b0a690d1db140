import { wordSet } from '../../lexicon/word-list.ts'
import type { Filter } from './filter.ts'
import { wordsBeforeColon } from './words-before-colon.ts'

/** What a newspaper writes before a headline. */
const LABELS = wordSet(`
alert, analysis, boom, breaking, busted, byline, caption, check, commentary, correction, credit, editorial, exclusive, explainer, fact,
fact-check, factbox, facts, flash, graphic, illustration, image, insight, interview, latest, live, news, opinion, photo, photograph,
photos, picture, podcast, q&a, recap, report, special, timeline, top, transcript, update, updated, updates, video, watch, wow
`)

/** “*EXCLUSIVE:* Memo shows …”: what kind of piece it is says nothing. */
export const labelOfPiece: Filter = ({ columns }, { head }) =>
  isLabel(wordsBeforeColon(columns, head).map(({ norm }) => norm))

/** `exclusive`, `the latest`, `special report`; a report alone says what follows. */
export const isLabel = (words: readonly string[]): boolean =>
  words.length > 0 &&
  words.join(' ') !== 'report' &&
  words.every((word, at) => LABELS.has(word) || (word === 'the' && at === 0 && words.length > 1))
