import { wordSet } from './word-list.ts'

/** Words that open what is only supposed: *unless they agreed to stop*. Written for this project from general knowledge of English. */
export const SUPPOSITIONS = wordSet('if, unless, whether')
