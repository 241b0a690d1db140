import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

const claim = (text: string, lemma: string) => read(text).find(({ cueLemma }) => cueLemma === lemma)

describe('a verb of saying in the midst of a clause', () => {
  test.each([
    [
      'argue',
      'The levy, argued Senator Pia Holm, a Democrat from Oregon, would hurt farmers most.',
      'Senator Pia Holm, a Democrat from Oregon',
      ['The levy', 'would hurt farmers most'],
    ],
    [
      'say',
      'The law, said Prof. Edda Moritz of the Free University, “was never meant for this.”',
      'Prof. Edda Moritz of the Free University',
      ['The law', '“was never meant for this.”'],
    ],
    [
      'say',
      'The ferry plan, says Harbor Commissioner Lou Brandt, is dead on arrival.',
      'Harbor Commissioner Lou Brandt',
      ['The ferry plan', 'is dead on arrival'],
    ],
  ])('%s: has who speaks behind it: %s', (lemma, text, source, content) => {
    expect(claim(text, lemma)).toMatchObject({ source, content })
  })

  test('but not behind the name of who speaks', () => {
    const text = 'Lund, a Democrat from Oregon, said the levy, a relic of the war, would hurt farmers.'
    expect(claim(text, 'say')!.source).toMatch(/^Lund/)
  })

  test.each([
    'Two bridges were blown up overnight, the army said, but rebels denied any role in the blasts.',
    'Two bridges were blown up overnight, the army said late on Monday, though the rebels denied it.',
  ])('is not gone on with by what others say to it: %s', (text) => {
    expect(claim(text, 'say')!.content).toEqual(['Two bridges were blown up overnight'])
    expect(claim(text, 'deny')!.parent).toBeNull()
  })
})

describe('whom others hold to be something', () => {
  test.each([
    ['understand', 'The particles are understood to be the product of uranium that was mined.', 'The particles'],
    ['say', 'The government has distanced itself from a militia said to be behind the raids.', 'a militia'],
    ['believe', 'Police are looking for a driver believed to have left the country.', 'a driver'],
  ])('%s: does not say so: %s', (lemma, text, first) => {
    const found = claim(text, lemma)
    expect(found).toMatchObject({ source: null })
    expect(found!.content[0]).toBe(first)
  })

  test('nor in an apposition, which ends at its comma', () => {
    const text = 'The operator, a Danish firm said to be in talks with two other ports, declined to comment.'
    expect(claim(text, 'say')).toMatchObject({
      source: null,
      content: ['a Danish firm', 'to be in talks with two other ports'],
    })
  })

  test('but what many believe is theirs', () => {
    const text = 'Lund told of what many people believed to be a joke when he was young.'
    expect(claim(text, 'believe')?.source ?? 'many people').toBe('many people')
  })
})

describe('who judges somebody', () => {
  test.each([
    ['Lund slammed the opposition saying the government had managed the crisis well.', 'Lund', 'the opposition'],
    [
      'Planning Minister Tahmina Begum blasted the council saying it had lied.',
      'Planning Minister Tahmina Begum',
      'the council',
    ],
  ])('says why: %s', (text, source, judged) => {
    expect(claim(text, 'say')).toMatchObject({ source, parent: null })
    expect(read(text).find(({ cue }) => /slammed|blasted/u.test(cue))!.content).toEqual([judged])
  })
})

describe('what something is said of', () => {
  test('is none of what is said', () => {
    const text = "Lithuania's prime minister said of Hungary's veto that it was “a gift to the Kremlin.”"
    expect(claim(text, 'say')!.content).toEqual(['that it was “a gift to the Kremlin.”'])
    expect(claim(text, 'veto')).toBeUndefined()
  })

  test('does not go on with what is said', () => {
    const text = 'Lund said of his promise to quit that he had been misquoted.'
    expect(claim(text, 'say')!.content).toEqual(['that he had been misquoted'])
    expect(claim(text, 'promise')!.content).toEqual(['to quit'])
  })
})

test.each([
  ['At least two of those named say they never signed it.', 'say', 'At least two of those named'],
  ['Several of the passengers complained that they were denied water.', 'complain', 'Several of the passengers'],
  ['Few in Galway believe the minister.', 'believe', 'Few in Galway'],
  ['Not a single minister objected when the text was first discussed.', 'object', 'Not a single minister'],
])('how many it were belongs to the source: %s', (text, lemma, source) => {
  expect(claim(text, lemma)!.source).toBe(source)
})

test('what somebody calls or says a thing to be begins with its “what”', () => {
  const text =
    "Togo's opposition demanded a new vote on Friday, citing what it said were widespread irregularities in the count."
  expect(claim(text, 'say')!.content).toEqual(['what', 'were widespread irregularities in the count'])
})

test('what somebody wants stands behind a “what” and its verb', () => {
  const text = 'Lawal’s deputy said what the minister wanted was an open debate.'
  expect(claim(text, 'want')).toMatchObject({ source: 'the minister', content: ['an open debate'] })
  expect(claim(text, 'want')!.parent).not.toBeNull()
})

test('a step that others speak of is told by the reporter', () => {
  const text = 'Leaders said they had not decided whether to appeal — a step that Purcell ruled out in an interview.'
  for (const { cueLemma, content } of read(text)) if (cueLemma !== 'rule') expect(content.join()).not.toMatch(/step/)
})
