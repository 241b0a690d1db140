import { expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

it.each([
  [
    'Nadia Peel posted pictures of herself with Karim. Karim was later accused of inciting the riot, which',
    'he',
    'Karim',
  ],
  ['Karl Huber accused Tom Reiner of theft, which', 'he', 'Tom Reiner'],
  ['Prosecutors have charged Anna Berg with fraud, an accusation', 'she', 'Anna Berg'],
  ['The rebels have been blamed by the United Nations for killings, which', 'they', 'rebels'],
  ['Tom Reiner was accused by Karl Huber of theft, something', 'he', 'Tom Reiner'],
])('who denies it is the accused: %s', (text, pronoun, name) => {
  expect(castOf(`${text} [${pronoun}]s has [denied]c.`).names.at(-1)![0]).toBe(name)
})
