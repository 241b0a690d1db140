import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

const cast = (introduced: string, source: string) =>
  castOf(`${introduced} spoke in the hall on Monday. [${source}]s [said]c [that it would sue]x.`)
const speaker = (introduced: string, source: string) => cast(introduced, source).names[0]![0]
const by = (introduced: string, source: string) => cast(introduced, source).participants[0]!.speaker?.resolvedBy

describe('the body of somebody', () => {
  it.each([
    ['Greta Marks, the founder of Harbour Watch,', 'Her group', 'Harbour Watch'],
    ['Greta Marks, who heads the Harbour Action Council,', 'Her council', 'Harbour Action Council'],
    ['Greta Marks of the Bank of Norland', 'Marks’ bank', 'Bank of Norland'],
    ['Harbour Watch’s founder, Greta Marks,', 'Her organization', 'Harbour Watch'],
  ])('is the one with which the text brought him or her in: %s … %s', (introduced, source, body) => {
    expect(speaker(introduced, source)).toBe(body)
  })
  it.each([
    ['Greta Marks, the founder of Harbour Watch,', 'Her party'],
    ['Greta Marks, the founder of Harbour Watch,', 'Her parliamentary group'],
    ['Greta Marks, a critic of Harbour Watch,', 'Her group'],
    ['Greta Marks, the founder of Harbour Watch,', 'The group of the day'],
  ])('is not told by what the text says of one who is called otherwise: %s … %s', (introduced, source) => {
    expect(by(introduced, source)).not.toBe('own-body')
  })
})
