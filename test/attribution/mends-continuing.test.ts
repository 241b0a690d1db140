import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

const claim = (text: string, lemma: string) => read(text).find(({ cueLemma }) => cueLemma === lemma)!

describe('a participle by which more is said', () => {
  test.each([
    [
      'The agency argued Tuesday that ranchers had no standing, citing a decision by a Wyoming judge.',
      'cite',
      'The agency',
    ],
    [
      'Ranchers sued, and the state argued that the permit was void, citing a decision that ranchers had won.',
      'cite',
      'the state',
    ],
    ['The minister said that Norway had left the talks, adding that a deal was still possible.', 'add', 'The minister'],
  ])('is of who spoke: %s', (sentence, lemma, source) => {
    expect(claim(sentence, lemma)).toMatchObject({ source, parent: null })
  })

  test('ends what was said before it', () => {
    const found = claim('The agency argued that ranchers had no standing, citing a decision by a judge.', 'argue')
    expect(found.content).toEqual(['that ranchers had no standing'])
  })

  test('of another stays within', () => {
    const found = claim('The clerk said the mayor had left the room, slamming the door.', 'say')
    expect(found.content).toEqual(['the mayor had left the room, slamming the door'])
  })
})
