import { describe, expect, test } from 'vitest'
import type { Sentence } from '../../src/domain/sentence.ts'
import { UPOS } from '../../src/domain/token.ts'
import { tag } from '../../src/tags/index.ts'

/** A sentence whose tokens are the words between spaces. */
function sentence(text: string): Sentence {
  const tokens = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word,
    norm: word.toLowerCase().replaceAll('’', "'"),
  }))
  return { start: 0, end: text.length, tokens, paragraph: 3 }
}

const tags = (text: string) =>
  tag([sentence(text)])[0]!
    .tokens.map(({ text: word, upos }) => `${word}/${upos}`)
    .join(' ')
const lemmas = (text: string) =>
  tag([sentence(text)])[0]!
    .tokens.map(({ lemma }) => lemma)
    .join(' ')

describe('tag', () => {
  test('tells nouns from verbs by their place', () => {
    expect(tags('The deal aims to cut ties with Norland .')).toBe(
      'The/DET deal/NOUN aims/VERB to/PART cut/VERB ties/NOUN with/ADP Norland/PROPN ./PUNCT',
    )
    expect(tags('Its aims are clear and the ties hold .')).toMatch(/aims\/NOUN .* ties\/NOUN/)
  })

  test('gives lemmas, contractions too', () => {
    expect(lemmas('He said they were n’t denying it .')).toBe('he say they be not deny it .')
    expect(lemmas('Ministers met ; Norland ’s told them no .')).toContain("minister meet ; norland 's tell")
  })

  test('keeps the tokens, their offsets and the paragraph', () => {
    const given = sentence('Norland  denied it .')
    const [tagged] = tag([given])
    expect(tagged).toMatchObject({ start: 0, end: 20, paragraph: 3 })
    expect(tagged!.tokens).toMatchObject(given.tokens)
  })

  test('takes any words', () => {
    const odd = [
      '\u{1F600}\u{1F600}',
      'ß',
      '\ud800',
      '...',
      '“',
      '１２',
      'x'.repeat(5000),
      '-',
      '’',
      'constructor',
      '__proto__',
    ]
    for (const { upos, lemma } of tag([sentence(odd.join(' '))])[0]!.tokens) {
      expect(UPOS).toContain(upos)
      expect(lemma).not.toBe('')
    }
    expect(tag([])).toEqual([])
    expect(tag([sentence('')])[0]!.tokens).toEqual([])
  })

  test('says the same whatever it read before', () => {
    const text = 'Ministers demanded an answer by Friday .'
    const before = tag([sentence(text)])
    tag([sentence('demanded Ministers by by Friday answer')])
    expect(tag([sentence(text)])).toEqual(before)
  })
})
