import { expect, it } from 'vitest'
import { readArticle } from '../../src/article/index.ts'
import { tag } from '../../src/tags/index.ts'
import { tokenize } from '../../src/tokens/index.ts'

const tagOf = (text: string, word: string) =>
  tag(tokenize(readArticle({ text })))
    .flatMap(({ tokens }) => tokens)
    .find((token) => token.text === word)!

it.each([
  ['The opposition demanded that Prime Minister Salma Wahed step down.', 'step'],
  ['The union demanded that the alliance undo two decades of cuts.', 'undo'],
  ['The court ordered that the state release the files at once.', 'release'],
  ['The committee recommended that the coast guard report to the ministry.', 'report'],
  ['The letter requested that the Chinese side deal with this properly.', 'deal'],
])('what is wanted has a verb: %s', (text, verb) => {
  expect(tagOf(text, verb)).toMatchObject({ upos: 'VERB', xpos: 'VB', lemma: verb })
})

it.each([
  ['They demanded that the road tax be cut.', 'tax'],
  ['Lund suggested that the New York lawyer, who had left, would return.', 'lawyer'],
  ['Critics suggested that state tax collectors were bribed.', 'tax'],
])('and no other where it has one: %s', (text, noun) => {
  expect(tagOf(text, noun).upos).toBe('NOUN')
})
