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

/** “*Harbour strike:* Lund rejects offer”, “*Brexit:* what happens next”: an event says nothing. */
export const topicBeforeColon: Filter = ({ columns }, { head, source }) => {
  const { norm, tokens, sentence } = columns
  const topic = source.interval
  if (norm[head] !== WORD.COLON || !topic || topic.last !== head - 1 || sentence[head] !== 0) return false
  return TOPICS.has(tokens[topic.last]!.norm)
}
