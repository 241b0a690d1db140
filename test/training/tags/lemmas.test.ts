import { expect, test } from 'vitest'
import { applyRule, lemmatise } from '../../../src/tags/lemma.ts'
import type { ConlluSentence } from '../../../training/corpus/conllu.ts'
import { learnLemmas, ruleFor } from '../../../training/tags/lemmas.ts'

const word = (form: string, lemma: string, xpos: string) => ({
  form,
  lemma,
  upos: 'VERB',
  xpos,
  head: -1,
  deprel: 'root',
  relation: 'root',
  spaceAfter: true,
})
const sentences: ConlluSentence[] = [
  {
    id: 'a-1',
    text: '',
    opensParagraph: true,
    words: [
      word('denied', 'deny', 'VBD'),
      word('replied', 'reply', 'VBD'),
      word('talked', 'talk', 'VBD'),
      word('walked', 'walk', 'VBD'),
      word('Said', 'say', 'VBD'),
      word('talks', 'talk', 'VBZ'),
    ],
  },
]

test('a rule turns the word into its lemma', () => {
  for (const [form, lemma] of [
    ['went', 'go'],
    ['denied', 'deny'],
    ['cut', 'cut'],
    ["n't", 'not'],
  ] as const)
    expect(applyRule(form, ruleFor(form, lemma))).toBe(lemma)
})

test('what is learnt covers the words seen and others that end alike', () => {
  const rules = new Map(learnLemmas(sentences))
  const lemma = (form: string) => lemmatise(form, 'VBD', rules)
  expect(['denied', 'walked', 'said'].map(lemma)).toEqual(['deny', 'walk', 'say'])
  expect(['relied', 'balked'].map(lemma)).toEqual(['rely', 'balk'])
})
