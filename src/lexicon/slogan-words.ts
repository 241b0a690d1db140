/**
 * Words of campaigns and parties whose name is their slogan: `Vote Leave`, `Save the Bay`, `Rivers First`. Lower case.
 * Collected for this project.
 */
import { wordSet } from './word-list.ts'

/** What such a name asks for. */
export const SLOGAN_OPENERS = wordSet(`
ban, build, defend, end, fight, keep, leave, make, meet, protect, rebuild, reclaim, restore, rock, save, stand, stop, teach, vote, win
`)

/** What it ends in. */
export const SLOGAN_ENDINGS = wordSet(`
first, forward, leave, now, remain, together, tomorrow
`)
