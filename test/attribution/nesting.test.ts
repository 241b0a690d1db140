import { describe, expect, test } from 'vitest'
import { emptyFrame } from '../../src/attribution/cue/frame.ts'
import type { Proposal } from '../../src/attribution/proposal.ts'
import { parents } from '../../src/attribution/relation/nesting.ts'

/** A claim by the position of its cue and its content's ends. */
function claim(head: number, first: number, last: number): Proposal {
  return {
    head,
    frame: emptyFrame(),
    cue: { first: head, last: head },
    cueScore: 0,
    source: { interval: null, probability: 1, margin: 0 },
    content: { interval: { first, last }, probability: 1, margin: 0 },
  }
}

describe('parents', () => {
  test('are the shortest content that holds the cue', () => {
    expect(parents([claim(2, 3, 30), claim(5, 6, 20), claim(8, 9, 15)])).toEqual([null, 0, 1])
  })
  test('may come after their children: “…, according to Arden”', () => {
    expect(parents([claim(3, 4, 9), claim(12, 0, 10)])).toEqual([1, null])
  })
  test('may say no more than their children, in whose midst another cue stands', () => {
    expect(parents([claim(2, 3, 12), claim(6, 3, 12)])).toEqual([null, 0])
  })
  test('do not hold what is told between two quotations', () => {
    const quote = new Int32Array(40).fill(1, 0, 5).fill(1, 20, 30)
    expect(parents([claim(7, 0, 29), claim(10, 11, 15)], quote)).toEqual([null, null])
  })
  test('are never each other’s children', () => {
    expect(parents([claim(5, 0, 20), claim(10, 0, 20)])).toEqual([null, null])
    expect(parents([claim(5, 0, 20), claim(10, 0, 21)])).toEqual([1, null])
    // Three contents of one length, each with the next one's cue in it, in a ring.
    expect(parents([claim(5, 5, 15), claim(12, 10, 20), claim(17, 0, 10)])).toEqual([null, null, null])
  })
})
