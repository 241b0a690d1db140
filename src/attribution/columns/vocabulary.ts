import { FINITE_TAGS } from '../../domain/token.ts'
import { hashString } from '../../model/hash.ts'

const hashes = <const Names extends Readonly<Record<string, string>>>(
  names: Names,
): { readonly [K in keyof Names]: number } =>
  Object.fromEntries(Object.entries(names).map(([name, text]) => [name, hashString(text)])) as {
    [K in keyof Names]: number
  }

/** Hashes of the Penn tags that features and chunks ask for by name. */
export const XP = hashes({
  POS: 'POS',
  PRPS: 'PRP$',
  PRP: 'PRP',
  WPS: 'WP$',
  WP: 'WP',
  WDT: 'WDT',
  VB: 'VB',
  VBD: 'VBD',
  VBG: 'VBG',
  NN: 'NN',
  NNP: 'NNP',
  NNS: 'NNS',
  VBN: 'VBN',
  VBP: 'VBP',
  VBZ: 'VBZ',
  MD: 'MD',
  HYPHEN: '-',
})

/** Hashes of the tags of verbs that make a clause. */
export const FINITE: ReadonlySet<number> = new Set([...FINITE_TAGS].map(hashString))

/** Hashes of the words that features ask for by name. */
export const WORD = hashes({
  THAT: 'that',
  TO: 'to',
  BY: 'by',
  WHETHER: 'whether',
  IF: 'if',
  HOW: 'how',
  WHAT: 'what',
  WHY: 'why',
  WHO: 'who',
  WHICH: 'which',
  NOT: 'not',
  NT: "n't",
  NEVER: 'never',
  BE: 'be',
  HAVE: 'have',
  DO: 'do',
  COMMA: ',',
  COLON: ':',
  SEMICOLON: ';',
  STOP: '.',
  QUESTION: '?',
  DASH: '—',
  HYPHENS: '--',
  ENDASH: '–',
  QUOTE: '"',
  SINGLE: "'",
  OF: 'of',
  WITH: 'with',
  FOR: 'for',
  ON: 'on',
  AS: 'as',
  ACCORDING: 'according',
  OPEN: '(',
  CLOSE: ')',
  PERCENT: 'percent',
  SAY: 'say',
})
