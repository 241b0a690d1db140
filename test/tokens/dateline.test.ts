import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { afterDateline } from '../../src/tokens/dateline.ts'
import { tokenize } from '../../src/tokens/index.ts'

const dateline = (text: string, paragraph = 0) =>
  text.slice(0, afterDateline(text, { start: 0, end: text.length }, paragraph)).trimEnd()

describe('a dateline', () => {
  test.each([
    'OSLO —',
    'NAIROBI, March 3 -',
    'NEW YORK, Nov. 19 (Wire) –',
    'LEEDS, England, 4 May --',
    'CHESTER, Mass., Dec. 11 (Wire) —',
    'ZAGREB/PODGORICA —',
    'Port Vila (Island Press) -',
  ])('is where a report was sent from: %s', (line) => {
    expect(dateline(`${line} The harbour master rejected the plan.`)).toBe(line)
    expect(dateline(`${line} “No,” he said.`)).toBe(line)
  })

  test.each([
    'NATO — which has grown — rejected the plan.',
    'The harbour master — a former sailor — said no.',
    'Oslo - The Musical opened.',
    'U.S. officials said no.',
    'MINISTER: We will sign.',
  ])('is not what only looks like one: %s', (line) => expect(dateline(line)).toBe(''))

  const LEAD =
    'Norland on Sunday rejected a demand by Sudmark for a treaty on the river, and said that it would go on filling its lake.'

  test.each(['Addis Ababa -', 'Tunis, Tunisia –'])('may be in plain letters where an article begins: %s', (line) => {
    expect(dateline(`${line} ${LEAD}`, 1)).toBe(line)
    expect(dateline(`${line} ${LEAD}`, 7)).toBe('')
  })

  test.each(['Islamabad:', 'NEW DELHI, March 3:', 'Harare (Wire):'])('may end in a colon behind a city: %s', (line) => {
    expect(dateline(`${line} ${LEAD}`, 1)).toBe(line)
    expect(dateline(`${line} ${LEAD}`, 7)).toBe('')
  })

  test('is no speaker before a colon', () => expect(dateline(`Lund: ${LEAD}`)).toBe(''))

  test('is no name with an aside', () => {
    expect(dateline(`Oslo – Christiania to its founders – said no. ${LEAD}`)).toBe('')
  })

  test('is left out of the sentences, so that the lead begins with its subject', () => {
    const text = 'Talks falter\n\nNAIROBI, March 3 - Kenya on Friday dismissed the claim. It had said so before.'
    const sentences = tokenize({ text, body: [{ start: 0, end: text.length }] })
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Talks falter',
      'Kenya on Friday dismissed the claim.',
      'It had said so before.',
    ])
    expect(new Set(sentences.slice(1).map(({ paragraph }) => paragraph)).size).toBe(1)
  })

  test('ends within the paragraph, whatever that is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const after = afterDateline(text, { start: 0, end: text.length }, 0)
        expect(after >= 0 && after <= text.length).toBe(true)
      }),
    )
  })
})
