import { AMERICAN_STATES } from '../../lexicon/american-states.ts'
import type { Phrase } from '../phrases/phrase.ts'

/** Offices of the states of the United States and of those whom they send to Congress. */
const OFFICE = /^(u\.?s\.? )?(congress(man|woman)|gov\.?|governor|rep\.?|representative|sen\.?|senator)$/i

/** True for `Senator Hale | of Georgia`: the state, and not the country. */
export const isOfAmericanState = ({ role }: Phrase, { name }: Phrase): boolean =>
  name !== null && OFFICE.test(role ?? '') && AMERICAN_STATES.has(name.words.join(' '))
