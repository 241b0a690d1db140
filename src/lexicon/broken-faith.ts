/** Words for broken faith, by which one accuses whatever the verb of saying. Written for this project from general knowledge of English. */
import { wordSet } from './word-list.ts'

/** Verbs by lemma: those that say it alone, and those that take an object of `BROKEN`. */
export const BROKEN_FAITH: ReadonlyMap<string, 'alone' | 'with object'> = new Map([
  ['backtrack', 'alone'],
  ['betray', 'alone'],
  ['breach', 'with object'],
  ['break', 'with object'],
  ['cheat', 'alone'],
  ['falsify', 'alone'],
  ['flout', 'with object'],
  ['lie', 'alone'],
  ['renege', 'alone'],
  ['rig', 'alone'],
  ['violate', 'with object'],
])

/** What is broken. */
export const BROKEN: ReadonlySet<string> = wordSet(`
accord, agreement, airspace, armistice, ceasefire, cease-fire, charter, commitment, constitution, contract, convention, deal, law,
oath, pact, pledge, promise, resolution, rule, sanction, sovereignty, treaty, truce, word
`)
