import { describe, expect, it } from 'vitest'
import type { Cast } from '../../src/domain/actor.ts'
import type { ClaimFacts } from '../../src/responses/claim-facts.ts'
import {
  isFarOff,
  isJoining,
  isOnAccusersSide,
  isOneOfThem,
  isOnlyReported,
  isToldEarlier,
  isToldInside,
} from '../../src/responses/drawn.ts'
import { isOnePerson } from '../../src/responses/one-person.ts'
import { isSilence } from '../../src/responses/silence.ts'
import { type Given, link } from './link.ts'

const facts = (some: object) => some as unknown as ClaimFacts

describe('what was said before', () => {
  const now = facts({ background: 0, sentence: 1 })
  it('answers nothing that is said later', () => {
    expect(isToldEarlier(facts({ background: 1, sentence: 2 }), now)).toBe(true)
  })
  it('may answer what was said before too, and is answered by what is said now', () => {
    expect(isToldEarlier(facts({ background: 1, sentence: 2 }), facts({ background: 1, sentence: 1 }))).toBe(false)
    expect(isToldEarlier(facts({ background: 0, sentence: 2 }), facts({ background: 1, sentence: 1 }))).toBe(false)
  })
  it('is no answer of dockers to a minister', () => {
    const text =
      'The minister, Jon Lund, said on Monday that the port would close. Dock workers had said on Sunday that they would strike if Lund closed the port.'
    const given: Given[] = [
      { source: 'The minister, Jon Lund', cue: 'said', content: 'that the port would close', type: 'intention' },
      {
        source: 'Dock workers',
        cue: 'had said',
        content: 'that they would strike if Lund closed the port',
        type: 'threat',
      },
    ]
    expect(link(text, given)).toEqual([])
  })
})

describe('what another is said to want', () => {
  const wanted = (parent: number | null) => facts({ attribution: { parent } })
  it('is not answered by telling it', () => {
    expect(isOnlyReported(facts({ index: 3, attribution: { type: 'statement' } }), wanted(3))).toBe(true)
  })
  it('may be answered by rejecting it, or by another claim', () => {
    expect(isOnlyReported(facts({ index: 3, attribution: { type: 'rejection' } }), wanted(3))).toBe(false)
    expect(isOnlyReported(facts({ index: 3, attribution: { type: 'statement' } }), wanted(null))).toBe(false)
  })
})

describe('who condemns a deed', () => {
  const [NORLAND, SUNDIA, WESTMARK] = [0, 1, 2]
  const accusation = facts({ speaker: NORLAND, targets: [SUNDIA], attribution: { type: 'accusation' } })
  const condemns = (speaker: number, some: object = {}) =>
    facts({ speaker, inContent: [], pointers: [], attribution: { type: 'criticism', cueLemma: 'condemn' }, ...some })
  it('is not against whom accuses another of it', () => {
    expect(isOnAccusersSide(condemns(WESTMARK), accusation)).toBe(true)
  })
  it('may be against whom accuses him, or where he condemns the accusation or the accuser', () => {
    expect(isOnAccusersSide(condemns(SUNDIA), accusation)).toBe(false)
    expect(isOnAccusersSide(condemns(WESTMARK, { pointers: [{ types: ['accusation'] }] }), accusation)).toBe(false)
    expect(isOnAccusersSide(condemns(WESTMARK, { inContent: [NORLAND] }), accusation)).toBe(false)
  })
})

it('a claim far back is answered by one that names it or turns against its speaker alone', () => {
  const [answer, asked] = [facts({ index: 9 }), facts({ index: 2 })]
  expect(isFarOff({ answer, asked, swapped: false, pointed: false })).toBe(true)
  expect(isFarOff({ answer, asked, swapped: true, pointed: false })).toBe(false)
  expect(isFarOff({ answer, asked: facts({ index: 5 }), swapped: false, pointed: false })).toBe(false)
})

it.each([
  ['Wasserman Lund', 'Debbie Wasserman Lund', true],
  ['Lund', 'Debbie Lund', false],
  ['Karl Lund', 'Debbie Lund', false],
])('%s and %s are one person: %s', (one, other, same) => {
  const actors = [one, other].map((name) => ({ name, kind: 'person', roles: [] }))
  expect(isOnePerson(0, 1, { actors } as unknown as Cast)).toBe(same)
})

describe('silence', () => {
  const said = (cueLemma: string, words: string, negated = false) =>
    isSilence({
      attribution: { cueLemma, negated },
      content: words.split(' ').map((norm) => ({ norm, lemma: norm })),
    } as unknown as ClaimFacts)
  it.each([
    ['decline', 'to say whether it would pay', false],
    ['refuse', 'to comment', false],
    ['say', 'whether it would pay', true],
    ['discuss', 'the stamp', true],
  ])('is one who %ss %s', (cue, words, negated) => expect(said(cue, words, negated)).toBe(true))
  it.each([
    ['decline', 'the invitation', false],
    ['refuse', 'to leave', false],
    ['say', 'the plan was ready', true],
    ['discuss', 'the stamp', false],
  ])('is not one who %ss %s', (cue, words, negated) => expect(said(cue, words, negated)).toBe(false))
})

it('what is taken back is no answer to itself', () => {
  const given = [
    { source: 'Iceland', cue: 'dropped', content: 'its demand for an apology from Norway', type: 'rejection' },
    { source: 'its', cue: 'demand', content: 'for an apology from Norway', type: 'demand', parent: 0 },
  ] as const
  expect(link('Iceland dropped its demand for an apology from Norway.', given)).toEqual([])
})

describe('who joins in', () => {
  /** The claim whose source and cue are these words. */
  const claim = (text: string, source: string | null, cue: string, sentence = 0) => {
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
    return facts({ sentence, attribution: { cue: at(cue), source: source === null ? null : at(source) } })
  }
  const joined = 'Leaders denounced the plan, with Lund calling it a bribe and Berg naming it theft.'
  it('has nothing against it, nor against who joins in with him', () => {
    const [main, lund, berg] = [
      claim(joined, 'Leaders', 'denounced'),
      claim(joined, 'Lund', 'calling'),
      claim(joined, 'Berg', 'naming'),
    ]
    expect(isJoining(joined, lund, main)).toBe(true)
    expect(isJoining(joined, berg, main)).toBe(true)
    expect(isJoining(joined, berg, lund)).toBe(true)
    expect(isJoining(joined, main, lund)).toBe(false)
  })
  it.each([
    ['Leaders denounced the plan, but Lund called it a start.', 'Lund', 'called'],
    ['Leaders denounced the plan, and with that Lund was calling it off.', 'Lund', 'was calling'],
    ['Leaders denounced the plan that came with Lund calling it good.', 'Lund', 'calling'],
  ])('but not so: %s', (text, source, cue) => {
    expect(isJoining(text, claim(text, source, cue), claim(text, 'Leaders', 'denounced'))).toBe(false)
  })
  it('does so in one sentence, by name', () => {
    expect(isJoining(joined, claim(joined, 'Lund', 'calling', 1), claim(joined, 'Leaders', 'denounced'))).toBe(false)
    expect(isJoining(joined, claim(joined, null, 'calling'), claim(joined, 'Leaders', 'denounced'))).toBe(false)
  })
})

describe('the first who is quoted after a group', () => {
  const cast = {
    actors: [
      { kind: 'group', members: [] },
      { kind: 'person', members: [] },
      { kind: 'organization', members: [] },
    ],
  } as unknown as Cast
  const growers = { speaker: 0, sentence: 0, targets: [], inContent: [] }
  const quoted = {
    speaker: 1,
    sentence: 1,
    adversative: 0,
    attribution: { type: 'statement', quotation: 'direct', content: [{ start: 40 }], cue: { start: 60 } },
  }
  const speaks = (asked: object = {}, answer: object = {}, pointed = false) =>
    isOneOfThem({ asked: facts({ ...growers, ...asked }), answer: facts({ ...quoted, ...answer }), pointed }, cast)

  it('is one of it', () => {
    expect(speaks()).toBe(true)
  })
  it('unless he replies, is told of his own, speaks later or answers a body', () => {
    expect(speaks({}, { replies: true })).toBe(false)
    expect(speaks({}, { attribution: { ...quoted.attribution, type: 'denial' } })).toBe(false)
    expect(speaks({}, {}, true)).toBe(false)
    expect(speaks({ targets: [1] })).toBe(false)
    expect(speaks({}, { sentence: 3 })).toBe(false)
    expect(speaks({ speaker: 2 })).toBe(false)
  })
  it('is none where he says it in the article’s words', () => {
    expect(speaks({}, { attribution: { ...quoted.attribution, quotation: 'indirect' } })).toBe(false)
  })
})

describe('what one is only said to say', () => {
  const told = (type: string, quotation: string, replies = false) =>
    facts({ replies, attribution: { parent: 4, type, quotation } })
  const outside = facts({ attribution: { parent: null } })
  it('in a quotation or plainly, answers nothing that the article itself tells', () => {
    expect(isToldInside(told('promise', 'direct'), outside)).toBe(true)
    expect(isToldInside(told('statement', 'indirect'), outside)).toBe(true)
  })
  it('may answer what is told inside too, or by a rejection or a reply', () => {
    expect(isToldInside(told('statement', 'indirect'), facts({ attribution: { parent: 4 } }))).toBe(false)
    expect(isToldInside(told('rejection', 'indirect'), outside)).toBe(false)
    expect(isToldInside(told('statement', 'indirect', true), outside)).toBe(false)
    expect(isToldInside(facts({ attribution: { parent: null, type: 'statement' } }), outside)).toBe(false)
  })
})
