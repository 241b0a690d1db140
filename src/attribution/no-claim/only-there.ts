import { isOnlyThere, topicOfThere } from '../mends/sources/source-among.ts'
import type { Filter } from './filter.ts'

/** “*There* were protests by farmers”: nothing is said, where nothing behind the noun tells what about. */
export const onlyThere: Filter = ({ columns }, claim) => isOnlyThere(columns, claim) && topicOfThere(columns, claim) < 0
