/**
 * Nouns for what courts, parliaments, voters and states do and no single speaker. Collected for this project.
 */
import { wordSet } from './word-list.ts'

export const ACTS_OF_BODIES = wordSet(`
accord, agreement, amendment, arrest, ban, bill, blockade, ceasefire, deal, election, embargo, judgement, judgment, law, legislation,
pact, resolution, result, ruling, sanction, tariff, treaty, truce, verdict, vote, war
`)
