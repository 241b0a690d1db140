import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

/** The claim of a text whose cue has this lemma. */
const claim = (text: string, lemma: string) => read(text).find(({ cueLemma }) => cueLemma === lemma)

describe('whose a claim is', () => {
  test('a participle at somebody is not hers whom it is at', () => {
    const text =
      'Mayor Kurt Brand tore into Dana Reyes on Thursday after she skipped a debate, branding her a "coward" and claiming she is hiding from voters.'
    expect(claim(text, 'brand')!.source).toMatch(/Kurt Brand$/)
    expect(claim(text, 'claim')!.source).toMatch(/Kurt Brand$/)
  })

  test('who is accused of deeds does them', () => {
    const text = 'Norland on Saturday accused Sudmark of stalling the talks by refusing to send an envoy.'
    expect(claim(text, 'refuse')!.source).toBe('Sudmark')
    expect(claim(text, 'accuse')!.source).toBe('Norland')
  })

  test('who says something about herself keeps it', () => {
    const text = 'The mayor resigned after she lost the vote, saying she was tired.'
    expect(claim(text, 'say')!.source).not.toBeNull()
  })

  test('a conjunction is nobody', () => {
    const text = 'An email shows that one of them questioned whether the aquifer could sustain the project.'
    expect(claim(text, 'question')?.source ?? 'one of them').toBe('one of them')
  })
})

describe('what was claimed', () => {
  test.each([
    [
      'Ms. Wanjala, who lost the vote, has been accused by the ruling party of exploiting the unrest.',
      'accuse',
      'of exploiting the unrest',
    ],
    ['The governor was urged by ranchers to veto the bill on Friday.', 'urge', 'to veto the bill on Friday'],
  ])('stands behind the one who did it: %s', (text, lemma, words) => {
    expect(claim(text, lemma)!.content.at(-1)).toBe(words)
  })

  test.each([
    [
      'The Riverton City Council voted 5-2 on Monday night to postpone a decision on the mill.',
      'vote',
      'to postpone a decision on the mill',
    ],
    [
      'President Milic said the protesters were paid from abroad, without offering evidence.',
      'say',
      'the protesters were paid from abroad',
    ],
    [
      'Among farmers, 52 percent said water was their top concern, while 19 percent named prices.',
      'say',
      'water was their top concern',
    ],
  ])('is no more than that: %s', (text, lemma, words) => {
    expect(claim(text, lemma)!.content).toEqual([words])
  })

  test('has the noun that a clause is about', () => {
    const text = 'India and Brazil refused to sign a communiqué that they said would punish poor exporters.'
    expect(claim(text, 'say')!.content).toEqual(['a communiqué', 'would punish poor exporters'])
  })

  test('of an insert is the clause that it stands in', () => {
    const text = 'Vuk denied that China had asked for them, as two Western diplomats told reporters last week.'
    expect(claim(text, 'tell')!.content).toEqual(['China had asked for them'])
  })

  test('that was done without more is told with it', () => {
    const text = 'The minister said the levy could be paid without taxing bread.'
    expect(claim(text, 'say')!.content).toEqual(['the levy could be paid without taxing bread'])
  })
})
