import { wordSet } from '../../lexicon/word-list.ts'
import type { Phrase } from '../phrases/phrase.ts'

const SAYINGS = wordSet(
  'argument, article, column, comment, demand, message, reply, remark, response, speech, tweet, warning, word',
)

/** `His tweet quoted …`, `Clinton's speech`: what somebody has said speaks for the one whose it is. */
export const isSaying = ({ form, lemma, possessor }: Phrase): boolean =>
  form === 'noun' && possessor !== null && SAYINGS.has(lemma)
