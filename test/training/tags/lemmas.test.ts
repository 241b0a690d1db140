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

test('verbs and nouns that the treebanks lack are learnt from their inflections, and seen words stay as seen', () => {
  const rules = new Map(learnLemmas(sentences))
  const verbs = ['challenged', 'boasted', 'conceded', 'boycotted', 'quipped', 'rebuked'].map((form) =>
    lemmatise(form, 'VBD', rules),
  )
  expect(verbs).toEqual(['challenge', 'boast', 'concede', 'boycott', 'quip', 'rebuke'])
  expect(['praising', 'lying', 'boycotting'].map((form) => lemmatise(form, 'VBG', rules))).toEqual([
    'praise',
    'lie',
    'boycott',
  ])
  expect(['vetoes', 'testimonies'].map((form) => lemmatise(form, 'NNS', rules))).toEqual(['veto', 'testimony'])
  expect(lemmatise('said', 'VBD', rules)).toBe('say')
})

test('a word that a treebank found torn apart has no lemma to learn from', () => {
  const torn: ConlluSentence = { ...sentences[0]!, words: [word('expose', '_', 'VB')] }
  expect(lemmatise('expose', 'VB', new Map(learnLemmas([torn])))).toBe('expose')
})
