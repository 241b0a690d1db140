import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

const speakers = (marked: string) => castOf(marked).names.map(([speaker]) => speaker)
const between =
  'It was the third such day at the harbour since the spring, and the quays were full of boats from the north.'

describe('who comes in unnamed in the lead', () => {
  it.each([
    ['A Tolian Foreign Ministry spokesman', 'Hong Lei'],
    ['An Orda spokeswoman', 'spokeswoman Nabila Qadir'],
  ])('is the next to be quoted by a name: %s', (unnamed, named) => {
    const marked = `[${unnamed}]s [accused]c [the mayor of lying about it]x. ${between} ["It is a lie,"]x [${named}]s [said]c.`
    const [first, second] = speakers(marked)
    expect(first).toBe(second)
  })
  it.each([
    ['A police spokesman', 'farmer Tom Berg'],
    ['A police spokesman', 'Tom Berg, a farmer,'],
    ['A farmer', 'Tom Berg'],
    ['A Russian Foreign Ministry spokeswoman', 'Russian Foreign Minister Ivan Orlov'],
    ['A Democratic aide', 'Senate Democratic leader Tom Berg'],
    ['A senior Iranian official', 'Iranian Foreign Minister Reza Karimi'],
  ])('is not one of whom the text says something else: %s, %s', (unnamed, named) => {
    const marked = `[${unnamed}]s [accused]c [the mayor of lying about it]x. ${between} ["It is a lie,"]x [${named}]s [said]c.`
    const [first, second] = speakers(marked)
    expect(first).not.toBe(second)
  })
})

describe('whom the lead tells by an office or an owner', () => {
  const quoted = (unnamed: string, named: string) =>
    `[${unnamed}]s [said]c [on Monday that a line had been crossed in the north]x. ${between} ["It is over,"]x [${named}]s [said]c in a speech.`
  it.each([
    ['Norland’s prime minister', 'Jan Mazur'],
    ['The head of the junta', 'Colonel Idris Dembo'],
    ['The commander of the war in the hills', 'Tom Wolf'],
    ['Its administrator', 'Tom Wolf'],
  ])('is the next to be quoted by a name: %s, %s', (unnamed, named) => {
    const [first, second] = speakers(quoted(unnamed, named))
    expect(first).toBe(second)
  })
  it.each([
    ['Norland’s prime minister', 'Jan Mazur, the opposition leader,'],
    ['Norland’s prime minister', 'Finance Minister Jan Mazur'],
    ['The minister', 'Jan Mazur'],
    ['Her Tolian counterpart', 'Jan Mazur'],
  ])('is not one of whom the text says something else: %s, %s', (unnamed, named) => {
    const [first, second] = speakers(quoted(unnamed, named))
    expect(first).not.toBe(second)
  })
  it('is not one whom it named before', () => {
    expect(speakers(`Jan Mazur resigned. ${quoted('Norland’s prime minister', 'Jan Mazur')}`)[0]).not.toBe('Jan Mazur')
  })
})
