import { expect, test } from 'vitest'
import { read } from './read.ts'

test.each([
  [
    'Incumbent President Karl Lund quickly took a parting shot on television: "Oh no, this is really big news. The mayor has dropped out of the race."',
    'take',
    'Incumbent President Karl Lund',
  ],
  [
    'One senator gave the technique a whirl in an interview on Tuesday: "Her practice was to write to officials at their own addresses."',
    'give',
    'One senator',
  ],
  [
    'Ann Berg, who signed the laws as governor, interjected: "They have both been inconsistent on this issue."',
    'interject',
    'Ann Berg, who signed the laws as governor',
  ],
])('a quotation behind a colon is of who does something before it: %s', (text, lemma, source) => {
  const found = read(text).find(({ cueLemma }) => cueLemma === lemma)
  expect(found?.source).toBe(source)
  expect(found?.content).toEqual([text.slice(text.indexOf('"'))])
})

test.each([
  [
    'Lund gave a different account of the night: "I offered to leave and the chairman said, \'Let us talk.\'"',
    'Lund',
    'gave',
  ],
  ['The governor was blunt: "They asked and we refused."', 'The governor', 'was blunt'],
  ['The envoy, Ann Lund, was blunter: "They asked and we refused."', 'The envoy, Ann Lund', 'was blunter'],
  ['A banner hung over the square read: "We will not be silent."', 'A banner', 'read'],
])('whatever else is told before the colon: %s', (text, source, cue) => {
  const content = [text.slice(text.indexOf('"'))]
  expect(read(text)).toContainEqual(expect.objectContaining({ source, cue, content }))
})

test.each([
  'The result was what nobody had hoped for: "The dam has burst and the valley is under water."',
  'Lund said the plan was dead: "It will not come back while I am mayor."',
  'The harbour has a motto: “Ships First”.',
])('and of nobody where nobody does, nor twice: %s', (text) => {
  expect(read(text).filter(({ cueLemma }) => !['say', 'hope'].includes(cueLemma))).toEqual([])
})
