import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

const BODY = '\n\nMayor Eva Lund said on Monday that the harbour would stay open. Rep. Jon Holm disagreed.'

/** The claims of a headline that stands over a body. */
const claims = (headline: string) =>
  read(`${headline}${BODY}`)
    .filter(({ sentence }) => sentence === 0)
    .map(({ source, cue, content }) => [source, cue, content.join(' … ')])

describe('the colon of a headline', () => {
  test.each([
    ['Lund: Harbour Vote to Come This Week', ['Lund', ':', 'Harbour Vote to Come This Week']],
    ['Report: Minister knew of leak', ['Report', ':', 'Minister knew of leak']],
    ["Jon Holm: I'm Not Interested in Being Mayor", ['Jon Holm', ':', "I'm Not Interested in Being Mayor"]],
    ['Lund to Holm: Harbour will stay open', ['Lund', ':', 'Harbour will stay open']],
    ["'We will not go': Harbour leader defies ministry", ['Harbour leader', ':', "'We will not go'"]],
    ["Lund warns Holm: 'Time is up'", ['Lund', 'warns', "'Time is up'"]],
    ['Harbour to close by March – sources', ['sources', '–', 'Harbour to close by March']],
  ])('stands between who speaks and what is said: %s', (headline, claim) => {
    expect(claims(headline)).toContainEqual(claim)
  })

  test('is a claim of its own behind a deed of the speaker’s', () => {
    expect(claims("Eva Lund Endorses Jon Holm: 'I Trust Him'")).toEqual([
      ['Eva Lund', 'Endorses', 'Jon Holm'],
      ['Eva Lund', ':', "'I Trust Him'"],
    ])
  })

  test.each([
    'Eva Lund: Reformer or just another politician?',
    'Harbour strike: What we know',
    'Border talks: What we know',
    'Exclusive: Harbour in pictures',
  ])('says nothing behind a topic or a label: %s', (headline) => {
    expect(claims(headline)).toEqual([])
  })

  test('parts a label from the source', () => {
    expect(claims("The Latest: Lund declares 'revolution'")).toEqual([['Lund', 'declares', "'revolution'"]])
  })
})

test('what a headline tells does not go on in the text below', () => {
  for (const [, , content] of claims('Newspaper: harbour chief paid bribes')) expect(content).not.toContain('Mayor')
})
