import { wordSet } from '../../lexicon/word-list.ts'
import { WORD } from '../columns/vocabulary.ts'
import type { Filter } from './filter.ts'

/** What a headline tells before its colon of what it is about. */
const TOPICS = wordSet(`
attack, battle, blast, blaze, bombing, border, brexit, conflict, coronavirus, cost of living, covid, covid-19, crash, crisis, cup, deal,
debate, drought, earthquake, election, elections, explosion, fire, flood, floods, hurricane, impeachment, killing, lockdown, massacre, murder,
outbreak, pandemic, primary, probe, protest, protests, quake, race, raid, referendum, riot, riots, row, scandal, shooting, siege, storm, strike,
strikes, summit, talks, tornado, trial, tsunami, update, virus, vote, war, wildfires
`)

/** “*Harbour strike:* Lund rejects offer”, “*Brexit:* what happens next”, “Border *talks*: ministry demands answer”: an event says nothing. */
export const topicBeforeColon: Filter = ({ columns: { norm, tokens, sentence } }, { head, source }) => {
  if (sentence[head] !== 0) return false
  const isColon = norm[head] === WORD.COLON && source.interval?.last === head - 1
  if (!isColon && norm[head + 1] !== WORD.COLON) return false
  return TOPICS.has(tokens[isColon ? head - 1 : head]!.norm)
}
