import { expect, test } from 'vitest'
import { analyse } from '../../src/analyse.ts'

const speakers = (text: string) => analyse({ text }).claims.map(({ speaker }) => [speaker?.name, speaker?.kind])

test.each(['Jordan', 'Monaco', 'London', 'Montana'])('who is named in full and then %s is no place', (surname) => {
  expect(speakers(`Rep. Paul ${surname} rejected the offer. ${surname} said the bureau had lied.`)).toEqual([
    [`Paul ${surname}`, 'person'],
    [`Paul ${surname}`, 'person'],
  ])
})

test.each([
  'Aides met in Jordan.',
  'King Hamid of Jordan met him.',
  'He spoke in Zarqa, Jordan.',
  'Amman and Jordanian envoys were told.',
])('a place that somebody is in or of stays one: %s', (sentence) => {
  const said = speakers(`Rep. Paul Jordan went abroad. ${sentence} Jordan said the talks would go on.`)
  expect(said.at(-1)).toEqual(['Jordan', 'country'])
})
