import { expect, test } from 'vitest'
import { read } from './read.ts'

test.each([
  [
    'Per the request, parliament would meet in May and then not reconvene until June.',
    'the request',
    'parliament would meet',
  ],
  [
    'Per the ministry’s rules on trials, all hospitals may give the drug.',
    'the ministry’s rules on trials',
    'all hospitals',
  ],
])('cites by a per: %s', (text, source, content) => {
  const [claim] = read(text)
  expect(claim).toMatchObject({ source, cue: 'Per', type: 'statement' })
  expect(claim!.content[0]!.startsWith(content)).toBe(true)
})

test.each(['Per Lund, a fisherman, sold his boat.', 'Per day, the port lands 40 tons.'])('but not: %s', (text) =>
  expect(read(text)).toEqual([]),
)
